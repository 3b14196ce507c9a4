import type { Move } from '../../engine/move.ts';
import { actionOf, lagOf, moodOf, suits } from '../cards.ts';
import { at } from '../grid.ts';
import type { Best, Occasion } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
import type { PublicAction } from '../public-game.ts';
import type { Intent } from './estimate.ts';

type At = Occasion<MediatorPersona>;

/** Guarantees, pressure and announcements, spent at the pace of the clock. */
export function spendLeverage(occasion: At, room: Intent, best: Best<Move>): void {
  const { game, openings } = occasion;
  const mood = moodOf(occasion, {
    climate: room.climate,
    time: room.time,
    stuck: lagOf(room.agreed, room.time),
    cornered: false,
  });
  for (const opening of openings) {
    if (!isCard(opening)) continue;
    const action = actionOf(game, opening.action);
    best.show(opening, suits(occasion, mood, action) - 1 + purpose(occasion, room, action));
  }
}

type Card = Extract<At['openings'][number], { readonly action: string }>;

function isCard(opening: At['openings'][number]): opening is Card {
  const { type } = opening;
  return type === 'card.play' || type === 'corridor.choose' || type === 'statement.make';
}

function purpose(occasion: At, room: Intent, action: PublicAction): number {
  const { traits, view, game } = occasion;
  const budget = game.mediator?.leverage ?? 0;
  const spent = budget > 0 ? 1 - view.leverage / budget : 0;
  const hasty = action.leverage > 0 && spent > room.time + 0.15 ? -3 : 0;
  const unlocks = action.sweetens.length > 0 ? traits.sweetening * unlocking(occasion, room, action) : 0;
  const frees = action.frees.length > 0 ? freeing(occasion, room, action) : 0;
  return hasty + unlocks + urging(occasion, room, action) + frees;
}

/**
 * A guarantee unlocks a step that the text it works toward asks of a party and that comes hard to it. What is agreed
 * it only makes worth more; what nobody is asked to take is not worth a guarantee.
 */
function unlocking({ view }: At, { agreed, time, fair, models }: Intent, { sweetens }: PublicAction): number {
  let help = 0;
  for (const { party, issue, option } of sweetens) {
    if (fair[issue] !== option) continue;
    const { weights, values } = models[party]!;
    const stands = agreed[issue]! >= 0 || view.clauses[issue]!.brackets[party] === option;
    help += stands ? 0.1 : UNLOCKING * weights[issue]! * (1.2 - values[at(issue, option)]!);
  }
  return help > 0 ? help + 0.5 * time : -0.2;
}

/** What a step of full weight that is worth nothing to its taker is worth unlocking. */
const UNLOCKING = 12;

/**
 * Pressure waits until there is little time, and a threat until agreement lags behind the clock as well. Where it
 * lags, and there is no text to show, something else is announced.
 */
function urging({ traits }: At, { agreed, time }: Intent, { verb, goldstein }: PublicAction): number {
  if (verb !== 'announce' && verb !== 'press') return 0;
  const lag = lagOf(agreed, time);
  if (verb === 'announce') return 3 * lag;
  return traits.pressing * (time - 0.4 + (goldstein < 0 ? 2 * lag : 0));
}

/** A way out of a party's own word is worth most where that word keeps it from the text. */
function freeing({ view, game }: At, { fair, agreed }: Intent, { frees }: PublicAction): number {
  const words = view.commitments.filter(
    each => !each.freed && frees.some(party => game.parties[party]!.id === each.seat),
  );
  if (words.length === 0) return -2;
  const barred = words.some(({ issue, options }) => agreed[issue]! < 0 && !options.includes(fair[issue]!));
  return barred ? 4 : 0.5;
}
