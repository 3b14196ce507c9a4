import type { Move } from '../../engine/move.ts';
import type { View } from '../../engine/view.ts';
import { actionOf, lagOf, type Mood, moodOf, suits } from '../cards.ts';
import { climateOf } from '../climate.ts';
import { Best, isOf, luck, type Occasion, openIssues, openingOf } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import type { PublicAction, PublicGame } from '../public-game.ts';
import { isSettledSince } from './amend.ts';
import type { Standing } from './outlook.ts';

/** The public statement that suits the moment, or silence. */
export function statement(occasion: Occasion<PartyPersona>, standing: Standing): Move {
  return (
    bestCard(occasion, standing, 'statement.make') ?? { type: 'statement.skip', seat: occasion.view.seat }
  );
}

/** Away from the table: an act, a word with home, a way back into the room, or rest. */
export function corridor(occasion: Occasion<PartyPersona>, standing: Standing): Move {
  const { openings, view, random, traits } = occasion;
  const back = openingOf(openings, 'party.return');
  if (back && (standing.time > 0.7 || !random.chance(traits.walkingOut * 5))) return back;
  return bestCard(occasion, standing, 'corridor.choose') ?? { type: 'corridor.rest', seat: view.seat };
}

/** The card worth most, if any is worth more than nothing. */
function bestCard(
  occasion: Occasion<PartyPersona>,
  standing: Standing,
  type: 'statement.make' | 'corridor.choose',
): Move | undefined {
  const { game, view, openings } = occasion;
  const mood = moodOf(occasion, {
    climate: climateOf(game, view),
    time: standing.time,
    stuck: lagOf(standing.agreed, standing.time),
    cornered: spareOf(standing) < CORNERED,
  });
  const best = new Best<Move>();
  for (const opening of openings) {
    if (isOf(opening, type))
      best.show(opening, cardScore(occasion, standing, mood, actionOf(game, opening.action)));
  }
  return best.above(0);
}

function cardScore(
  occasion: Occasion<PartyPersona>,
  standing: Standing,
  mood: Mood,
  action: PublicAction,
): number {
  if (action.consults !== undefined) return consultationScore(occasion, standing, mood, action);
  return (
    suits(occasion, mood, action) +
    commitmentScore(occasion.traits, standing, action) -
    restraint(occasion, action)
  );
}

/** Below this much support to spare, in tenths, a seat is cornered. */
const CORNERED = 25;

function spareOf({ own }: Standing): number {
  return own.expectedSupport - own.threshold;
}

/**
 * Harm done away from the table, unless it was done first: kept for those who open with force, and rare then. Nobody does
 * any unprovoked on the night of a day on which a clause was settled or it spoke kindly itself, nor threatens with it on
 * the morning after such a day.
 */
function restraint(
  { game, view, traits }: Occasion<PartyPersona>,
  { goldstein, verb }: PublicAction,
): number {
  if (goldstein > FORCE) return 0;
  const isProvoked = wasHarmed(game, view);
  if (verb !== 'act') return !isProvoked && hasSettled(view, view.round - 1) ? FIRST : 0;
  if (isProvoked) return 0.3;
  if (hasSettled(view, view.round) || spokeKindly(game, view)) return FIRST;
  return traits.tone < 0 ? 1 : 2;
}

function hasSettled(view: View, round: number): boolean {
  return view.clauses.some((_, issue) => isSettledSince(view, issue, round));
}

/** Whether a seat has said something kind in public today. */
export function spokeKindly(game: PublicGame, { played, round, seat }: View): boolean {
  return played.some(each => {
    const { verb, goldstein } = game.actions[each.action]!;
    return each.seat === seat && each.round === round && verb === 'state' && goldstein > 0;
  });
}

/** Goldstein value of deeds that hurt. */
const FORCE = -6;

function wasHarmed(game: PublicGame, { played, round, seat }: View): boolean {
  return played.some(each => {
    const { verb, goldstein } = game.actions[each.action]!;
    return each.seat !== seat && each.round + 1 >= round && verb === 'act' && goldstein <= FORCE;
  });
}

/** Its word in public: worth giving where it already stands and cares, never where it would have to break it. */
function commitmentScore(traits: PartyPersona, standing: Standing, { commits }: PublicAction): number {
  if (!commits) return 0;
  const { issue, options } = commits;
  const agreed = standing.agreed[issue]!;
  if (agreed >= 0) return options.includes(agreed) ? 0 : -20;
  if (!options.includes(standing.ideal[issue]!)) return -20;
  const stance = standing.stance[issue]!;
  if (stance >= 0 && !options.includes(stance)) return -20;
  const dear = standing.scale.spans[issue]! / Math.max(1, standing.best);
  return traits.committing * (0.3 + 4 * dear) * (1 - standing.time) - (options.length === 1 ? 2 : 0.5);
}

/**
 * Asking home shows more of what it will ratify; the heavier the constituency and the thinner the support, the better; each
 * answer is worth less than the last. Where a whole text waits for nothing else, the heaviest not heard yet comes first.
 */
function consultationScore(
  { traits, random }: Occasion<PartyPersona>,
  standing: Standing,
  mood: Mood,
  { consults, capital }: PublicAction,
): number {
  const home = standing.own.constituencies.find(each => each.constituency === consults);
  if (!home || home.points) return -20;
  const isShort = spareOf(standing) < traits.caution;
  const waits = isShort && openIssues(standing).length === 0;
  const when = standing.time > 0.1 && standing.time < 0.85 ? 1 : 0.6;
  const heard = standing.own.constituencies.filter(each => each.points).length;
  const worth = (traits.consulting * home.influence * (isShort ? 1.5 : 1) * when) / (11 * (1 + heard));
  return worth - mood.price * capital + luck(random, 1.6) + (waits ? FIRST + home.influence / 10 : 0);
}

/** What nothing else that is done away from the table is worth. */
const FIRST = 10;
