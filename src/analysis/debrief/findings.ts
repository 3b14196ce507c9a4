import { dealOf, preferencesOf } from '../../engine/deals.ts';
import type { Frame } from '../../engine/frame.ts';
import type { Game, SeatId } from '../../engine/game.ts';
import { type Deal, worthOf } from '../../engine/preferences.ts';
import type { Guess } from '../../engine/record.ts';
import { issuesOf, type Table } from '../../engine/table.ts';
import { type DanceSummary, danceSummary, type Offer } from '../dance.ts';
import { dominatingDeals, type Improvement, leftOnTheTable } from '../measures.ts';
import { nearMisses } from '../near-misses.ts';
import { type TableSpace, tableSpace } from '../table-space.ts';
import type { Point } from '../valuation.ts';
import { type Told, toldBy } from './bluffs.ts';
import { type Hinge, hingesOf } from './breaking.ts';
import { type ConcessionPattern, concessionPattern } from './concession-pattern.ts';
import { frontiersOf } from './frontiers.ts';
import { type HomeFinding, homesOf, remediesTogether } from './homes.ts';
import { type LateClause, lateClauses } from './late-clauses.ts';
import { type MediationFinding, mediationOf } from './mediation.ts';
import { type GuessScore, scoreGuess, weightsOf } from './minds.ts';
import { type ClauseChange, type MissedTrade, missedTrades } from './missed-trades.ts';
import { type NearestPath, nearestPath } from './nearest-path.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type PeaceFinding, peaceOf } from './peace.ts';
import { type Position, positionsOf } from './positions.ts';
import { isBarred, wantsAtLast } from './red-lines.ts';
import { courseOf, refusedBy, type TradeCourse } from './trade-course.ts';

/** All that the debrief says at once, from a game and its moves alone; the space is found when first asked for. Points in tenths. */
export interface Findings {
  readonly outcome: Outcome;
  readonly space: SpaceFinding;
  readonly positions: readonly Position[];
  readonly bargaining: readonly BargainingFinding[];
  readonly homes: readonly HomeFinding[];
  /** Support in each home had the changes that would have won each been agreed together. */
  readonly together: Point | undefined;
  readonly peace: PeaceFinding;
  readonly told: readonly Told[];
  readonly minds: readonly MindFinding[];
  readonly mediation: MediationFinding | undefined;
  readonly nearest: NearestPath | undefined;
  readonly hinges: readonly Hinge[];
}

export interface SpaceFinding extends TableSpace {
  /** No-deal values when the talks opened; those at the end are `reservation`. */
  readonly opening: Point;
  /** Value left on the table at the end of each round, summed over the parties. */
  readonly left: readonly number[];
  /** Those that every home would have kept come first. */
  readonly missed: ReadonlyArray<MissedTrade & TradeCourse>;
  /** The deal on the frontier that would have cost nobody anything and brought most; none on the frontier. */
  readonly best: Improvement | undefined;
  readonly nearMisses: readonly NearMiss[];
  /** Clauses turned down in one round and agreed in a later. */
  readonly late: readonly LateClause[];
}

/** A position turned down, and where each of the others later came to stand for no more than it would have had. */
export interface NearMiss {
  readonly position: Position;
  readonly settled: readonly Position[];
  /** Parties whose home would have refused the text as it was then asked for. */
  readonly refusing: readonly number[];
}

/** How one party bargained. */
export interface BargainingFinding {
  readonly party: number;
  readonly pattern: ConcessionPattern;
  readonly dance: DanceSummary;
}

export interface MindFinding {
  readonly party: number;
  /** By issue. */
  readonly weights: readonly number[];
  readonly guesses: ReadonlyArray<Guess & { readonly score: GuessScore }>;
}

/** A step smaller than three points counts as none. */
const STILL = 30;

export function findingsOf(game: Game, frames: readonly Frame[], guesses: readonly Guess[] = []): Findings {
  const table = frames.at(-1)!.after;
  const positions = positionsOf(game, frames);
  const homes = homesOf(game, table);
  const offers = positions.filter(each => each.party >= 0).map(offerOf);
  let space: SpaceFinding | undefined;
  return {
    outcome: outcomeOf(game, table),
    get space() {
      space ??= spaceOf(game, frames, positions);
      return space;
    },
    positions,
    bargaining: game.parties.map((_, party) => ({
      party,
      pattern: concessionPattern(party, positions, frames.length),
      dance: danceSummary(party, offers, STILL),
    })),
    homes,
    together: remediesTogether(game, table, homes),
    peace: peaceOf(game, table),
    told: toldBy(game, frames),
    minds: game.parties.map(({ id }, party) => mindOf(game, party, id, guesses)),
    mediation: mediationOf(game, frames),
    nearest: nearestPath(game, table, wantsAtLast(game, frames)),
    hinges: hingesOf(game, frames),
  };
}

function offerOf({ party, utilities }: Position): Offer {
  return { by: party, utilities };
}

function mindOf(game: Game, party: number, seat: SeatId, guesses: readonly Guess[]): MindFinding {
  const weights = weightsOf(game, party);
  return {
    party,
    weights,
    guesses: guesses
      .filter(guess => guess.about === seat)
      .map(guess => ({ ...guess, score: scoreGuess(guess.ranking, weights) })),
  };
}

const MOST_TRADES = 5;

function spaceOf(game: Game, frames: readonly Frame[], positions: readonly Position[]): SpaceFinding {
  const { before } = frames[0]!;
  const { after } = frames.at(-1)!;
  const parties = game.parties.map((_, party) => preferencesOf(game, after, party));
  const space = tableSpace(game, after);
  const frontierAt = frontiersOf(game);
  return {
    ...space,
    opening: parties.map((_, party) => preferencesOf(game, before, party).reservation),
    left: roundEnds(frames).map(table => leftOnTheTable(worthAt(game, table), frontierAt(table))),
    missed: missedTrades(
      wantsAtLast(game, frames),
      dealOf(game, after),
      MOST_TRADES,
      ({ changes }) => refusedBy(game, after, changes).length,
    ).map(trade => ({ ...trade, ...courseOf(game, frames, trade.changes) })),
    best: dominatingDeals(space.deal, frontierAt(after))[0],
    nearMisses: nearMissesOf(game, frames, positions),
    late: lateClauses(game, frames),
  };
}

function roundEnds(frames: readonly Frame[]): readonly Table[] {
  return frames
    .filter(({ move }, at) => move.type === 'round.close' || at === frames.length - 1)
    .map(frame => frame.after);
}

function worthAt(game: Game, table: Table): Point {
  const deal = dealOf(game, table);
  return game.parties.map((_, party) => worthOf(preferencesOf(game, table, party), deal));
}

/**
 * Positions of the parties turned down too early. What stood in the end, or was taken at once, was not turned down; what
 * crossed a red line then was not to be had.
 */
function nearMissesOf(
  game: Game,
  frames: readonly Frame[],
  positions: readonly Position[],
): readonly NearMiss[] {
  const own = positions.filter(position => position.party >= 0);
  const { after } = frames.at(-1)!;
  const stood = dealOf(game, after);
  return nearMisses(own.map(offerOf))
    .map(({ at, settledAt }) => ({ position: own[at]!, settled: settledAt.map(later => own[later]!) }))
    .filter(({ position }) => position.deal.join() !== stood.join())
    .filter(({ position }) => !isOutOfReach(game, frames[position.at]!, position))
    .filter(({ position, settled }) => !settled.some(later => accepts(frames, later, position)))
    .map(miss => ({ ...miss, refusing: refusedBy(game, after, changesTo(stood, miss.position.deal)) }));
}

function changesTo(from: Deal, to: Deal): readonly ClauseChange[] {
  return to.flatMap((option, issue) =>
    option === from[issue] ? [] : [{ issue, from: from[issue]!, to: option }],
  );
}

/** Whether it had an answer that somebody could not sign then; an open clause at the status quo asks nobody to sign it. */
function isOutOfReach(game: Game, { move, after }: Frame, { deal, party }: Position): boolean {
  const terms = move.type === 'text.propose' ? move.terms : {};
  return game.issues.some(({ statusQuo }, issue) => {
    const [option, named] = [deal[issue]!, terms[issue] ?? after.clauses[issue]!.brackets[party]];
    return (option === named || option !== statusQuo) && isBarred(game, after, issue, option);
  });
}

/** Whether a position was taken by accepting, clause by clause, the offer that made another. */
function accepts(frames: readonly Frame[], { at }: Position, to: Position): boolean {
  const [{ move, before }, offering] = [frames[at]!, frames[to.at]!];
  if (offering.move.type !== 'text.propose' || move.type !== 'text.answer') return false;
  if (move.offer !== offering.after.offers.length - 1) return false;
  const { terms } = before.offers[move.offer]!;
  return issuesOf(terms).every(issue => move.terms[issue] === terms[issue]);
}
