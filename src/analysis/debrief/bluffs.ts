import { preferencesOf } from '../../engine/deals.ts';
import type { Frame } from '../../engine/frame.ts';
import { type Game, partyIndex, type SeatId } from '../../engine/game.ts';
import type { ClaimKind, Table } from '../../engine/table.ts';
import { weightsOf } from './minds.ts';

/** Something told in confidence, beside what its teller's brief said of it then. */
export interface Told {
  /** Position of the move in the log. */
  readonly at: number;
  readonly round: number;
  readonly from: SeatId;
  readonly to: SeatId;
  readonly issue: number;
  readonly claim: ClaimKind;
  readonly truth: ClaimKind;
  /** The brief does not bear it out, but what its teller did afterwards does: it moved. */
  readonly byDeed: boolean;
  /** A light clause was called vital, which only an answer that may not be signed bears out. */
  readonly byRedLine: boolean;
  readonly isBluff: boolean;
}

/** Every confidence of a party, true or not. The mediator has no points to be true to. */
export function toldBy(game: Game, frames: readonly Frame[]): readonly Told[] {
  return frames.flatMap(({ move, before, index, round }) => {
    if (move.type !== 'seat.confide' || partyIndex(game, move.seat) < 0) return [];
    const { seat: from, to, issue, claim } = move;
    const party = partyIndex(game, from);
    const truths = truthsOf(game, before, party, issue);
    const byBrief = truths.includes(claim);
    const later = frames.filter(frame => frame.index > index).map(({ after }) => after);
    const byDeed = !byBrief && claim === 'flexible' && hasMoved(game, before, later, party, issue);
    const isBluff = !byBrief && !byDeed;
    const byRedLine =
      claim === 'vital' && isLight(game, party, issue) && isBarred(game, before, party, issue);
    return [{ at: index, round, from, to, issue, claim, truth: truths[0], byDeed, byRedLine, isBluff }];
  });
}

/** Whether a party took an answer that is worth less to it than where it stood before, or than its best where it stood nowhere. */
function hasMoved(game: Game, before: Table, later: readonly Table[], party: number, issue: number): boolean {
  const points = preferencesOf(game, before, party).points[issue]!;
  const stance = ({ clauses }: Table) => clauses[issue]!.brackets[party]!;
  const had = points[stance(before)] ?? Math.max(...points);
  return later.some(table => (points[stance(table)] ?? had) < had);
}

/**
 * What could be said of a clause in good faith, the nearest to the truth first. It cannot be moved where the red lines
 * leave one option, and to call it vital says less than that; the heaviest third of the clauses is vital, the lightest
 * can be moved, and of those between both can be said. Where an option may not be signed, the clause is vital too; where
 * one short of the best keeps most of the worth, even a heavy clause can be moved.
 */
export function truthsOf(
  game: Game,
  table: Table,
  party: number,
  issue: number,
): readonly [ClaimKind, ...ClaimKind[]] {
  const { points, redLines } = preferencesOf(game, table, party);
  const options = points[issue]!.length;
  const barred = points[issue]!.filter((_, option) => redLines[issue]?.[option] === true).length;
  if (options - barred <= 1) return ['impossible', 'vital'];
  const weights = weightsOf(game, party);
  const heavier = weights.filter(weight => weight > weights[issue]!).length;
  const isVital = heavier < weights.length / 3;
  if (isVital) return hasHalfway(points[issue]!, redLines[issue]) ? ['vital', 'flexible'] : ['vital'];
  return barred > 0 || !isLight(game, party, issue) ? ['flexible', 'vital'] : ['flexible'];
}

/** Among the lightest third of the clauses. */
function isLight(game: Game, party: number, issue: number): boolean {
  const weights = weightsOf(game, party);
  return weights.filter(weight => weight > weights[issue]!).length >= (2 * weights.length) / 3;
}

/** Whether an answer may not be signed, and more than one may. */
function isBarred(game: Game, table: Table, party: number, issue: number): boolean {
  const { points, redLines } = preferencesOf(game, table, party);
  const barred = points[issue]!.filter((_, option) => redLines[issue]?.[option] === true).length;
  return barred > 0 && points[issue]!.length - barred > 1;
}

/** Whether an option that can be signed, short of the best, keeps at least half of what the clause is worth. */
function hasHalfway(points: readonly number[], redLines: readonly boolean[] | undefined): boolean {
  const [best, least] = [Math.max(...points), Math.min(...points)];
  return points.some(
    (worth, option) => redLines?.[option] !== true && worth < best && 2 * (worth - least) >= best - least,
  );
}
