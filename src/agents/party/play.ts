import type { Move } from '../../engine/move.ts';
import { actionOf, suits } from '../cards.ts';
import { bestOf, type Occasion, openingOf, openingsOf } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import type { PublicAction } from '../public-game.ts';
import type { Outlook } from './outlook.ts';

/** The public statement that suits the moment, or silence. */
export function statement(occasion: Occasion<PartyPersona>, outlook: Outlook): Move {
  const { openings, view, game } = occasion;
  const best = bestOf(
    openingsOf(openings, 'statement.make').map(choice => ({
      choice,
      score: cardScore(occasion, outlook, actionOf(game, choice.action)),
    })),
  );
  return best && best.score > 0 ? best.choice : { type: 'statement.skip', seat: view.seat };
}

/** Away from the table: an act, a word with home, a way back into the room, or rest. */
export function corridor(occasion: Occasion<PartyPersona>, outlook: Outlook): Move {
  const { openings, view, game, random, traits } = occasion;
  const back = openingOf(openings, 'party.return');
  if (back && (outlook.time > 0.7 || !random.chance(traits.walkingOut * 5))) return back;
  const best = bestOf(
    openingsOf(openings, 'corridor.choose').map(choice => ({
      choice,
      score: cardScore(occasion, outlook, actionOf(game, choice.action)),
    })),
  );
  return best && best.score > 0 ? best.choice : { type: 'corridor.rest', seat: view.seat };
}

function cardScore(occasion: Occasion<PartyPersona>, outlook: Outlook, action: PublicAction): number {
  return (
    suits(occasion, action) +
    commitmentScore(occasion.traits, outlook, action) +
    consultationScore(occasion.traits, outlook, action)
  );
}

/** Its word in public: worth giving where it already stands and cares, never where it would have to break it. */
function commitmentScore(traits: PartyPersona, outlook: Outlook, { commits }: PublicAction): number {
  if (!commits) return 0;
  const { issue, options } = commits;
  const agreed = outlook.agreed[issue]!;
  if (agreed >= 0) return options.includes(agreed) ? 0 : -20;
  if (!options.includes(outlook.ideal[issue]!)) return -20;
  const stance = outlook.stance[issue]!;
  if (stance >= 0 && !options.includes(stance)) return -20;
  const row = outlook.points[issue]!;
  const dear = (Math.max(...row) - Math.min(...row)) / Math.max(1, outlook.best);
  return traits.committing * (0.3 + 4 * dear) * (1 - outlook.time) - (options.length === 1 ? 2 : 0.5);
}

/** Asking home shows more of what it will ratify; the heavier the constituency and the thinner the support, the better. */
function consultationScore(traits: PartyPersona, outlook: Outlook, { consults }: PublicAction): number {
  if (consults === undefined) return 0;
  const home = outlook.own.constituencies.find(each => each.constituency === consults);
  if (!home || home.points) return -20;
  const spare = outlook.own.expectedSupport - outlook.own.threshold;
  const need = spare < traits.caution ? 1.5 : 1;
  const when = outlook.time > 0.15 && outlook.time < 0.85 ? 1 : 0.5;
  return (traits.consulting * home.influence * need * when) / 30;
}
