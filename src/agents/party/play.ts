import type { Move } from '../../engine/move.ts';
import { actionOf, type Mood, moodOf, suits } from '../cards.ts';
import { climateOf } from '../climate.ts';
import { Best, isOf, type Occasion, openingOf } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import type { PublicAction } from '../public-game.ts';
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
  const mood = moodOf(occasion, climateOf(game, view));
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
  return (
    suits(occasion, mood, action) +
    commitmentScore(occasion.traits, standing, action) +
    consultationScore(occasion.traits, standing, action)
  );
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

/** Asking home shows more of what it will ratify; the heavier the constituency and the thinner the support, the better; each answer is worth less than the last. */
function consultationScore(traits: PartyPersona, standing: Standing, { consults }: PublicAction): number {
  if (consults === undefined) return 0;
  const home = standing.own.constituencies.find(each => each.constituency === consults);
  if (!home || home.points) return -20;
  const spare = standing.own.expectedSupport - standing.own.threshold;
  const need = spare < traits.caution ? 1.5 : 1;
  const when = standing.time > 0.15 && standing.time < 0.85 ? 1 : 0.5;
  const heard = standing.own.constituencies.filter(each => each.points).length;
  return (traits.consulting * home.influence * need * when) / (30 * (1 + heard));
}
