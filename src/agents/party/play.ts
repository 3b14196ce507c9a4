import type { Move } from '../../engine/move.ts';
import { actionOf, suits } from '../cards.ts';
import { bestOf, type Occasion, openingOf, openingsOf } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import type { PublicAction } from '../public-game.ts';
import type { Standing } from './outlook.ts';

/** The public statement that suits the moment, or silence. */
export function statement(occasion: Occasion<PartyPersona>, standing: Standing): Move {
  const { openings, view, game } = occasion;
  const best = bestOf(
    openingsOf(openings, 'statement.make').map(choice => ({
      choice,
      score: cardScore(occasion, standing, actionOf(game, choice.action)),
    })),
  );
  return best && best.score > 0 ? best.choice : { type: 'statement.skip', seat: view.seat };
}

/** Away from the table: an act, a word with home, a way back into the room, or rest. */
export function corridor(occasion: Occasion<PartyPersona>, standing: Standing): Move {
  const { openings, view, game, random, traits } = occasion;
  const back = openingOf(openings, 'party.return');
  if (back && (standing.time > 0.7 || !random.chance(traits.walkingOut * 5))) return back;
  const best = bestOf(
    openingsOf(openings, 'corridor.choose').map(choice => ({
      choice,
      score: cardScore(occasion, standing, actionOf(game, choice.action)),
    })),
  );
  return best && best.score > 0 ? best.choice : { type: 'corridor.rest', seat: view.seat };
}

function cardScore(occasion: Occasion<PartyPersona>, standing: Standing, action: PublicAction): number {
  return (
    suits(occasion, action) +
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
  const row = standing.points[issue]!;
  const dear = (Math.max(...row) - Math.min(...row)) / Math.max(1, standing.best);
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
