import type { Move } from '../../engine/move.ts';
import type { View } from '../../engine/view.ts';
import { actionOf, lagOf, moodOf, suits } from '../cards.ts';
import { at } from '../grid.ts';
import type { Best, Occasion } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
import type { PublicAction } from '../public-game.ts';
import type { Intent } from './estimate.ts';

type At = Occasion<MediatorPersona>;

/** Guarantees, pressure and announcements, spent at the pace of the clock, and only where they are thought to do good. */
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
    if (isHasty(occasion, room, action)) continue;
    const score = suits(occasion, mood, action) - 1 + purpose(occasion, room, action);
    if (score > 0) best.show(opening, score);
  }
}

/** Share of the budget by which what turns a clause may run ahead of the clock, and any other card. */
const AHEAD = { turning: 0.35, other: 0.2 };

/** Whether a card would be spent too far ahead of the clock: the last clause may be the one to turn. */
function isHasty({ view, game }: At, { time }: Intent, { leverage, sweetens, frees }: PublicAction): boolean {
  const budget = game.mediator?.leverage ?? 0;
  const ahead = sweetens.length + frees.length > 0 ? AHEAD.turning : AHEAD.other;
  return leverage > 0 && 1 - (view.leverage - leverage / 2) / budget > ahead + (1 - ahead) * time;
}

type Card = Extract<At['openings'][number], { readonly action: string }>;

function isCard(opening: At['openings'][number]): opening is Card {
  const { type } = opening;
  return type === 'card.play' || type === 'corridor.choose' || type === 'statement.make';
}

function purpose(occasion: At, room: Intent, action: PublicAction): number {
  const unlocks = action.sweetens.length > 0 ? unlocking(occasion, room, action) : 0;
  const frees = action.frees.length > 0 ? freeing(occasion, room, action) : 0;
  return unlocks + urging(occasion, room, action) + frees;
}

/**
 * A guarantee unlocks a step that the text it works toward asks of a party and that comes hard to it, on a clause on which
 * all have spoken and differ; where nobody has spoken yet it may be for nothing, and is worth little. What is agreed it
 * only makes worth more, for which there is time at the end.
 */
function unlocking({ traits, view }: At, room: Intent, { sweetens }: PublicAction): number {
  const { time, fair, gaps, models, agreed } = room;
  let help = 0;
  for (const { party, issue, option } of sweetens) {
    const { weights, values } = models[party]!;
    const { steps } = gaps[issue]!;
    const stands = view.clauses[issue]!.brackets[party] === option || steps === 0;
    if (agreed[issue] === option) help += time > LATE ? weights[issue]! : 0;
    else if (fair[issue] === option && !stands)
      help +=
        (steps === undefined ? UNASKED : UNLOCKING) * weights[issue]! * (1.2 - values[at(issue, option)]!);
  }
  return help > 0 ? traits.sweetening * (help + 0.5 * time) : IDLE;
}

/** When coins that no clause has needed go to what is agreed, so that its homes like it better. */
const LATE = 0.75;

/** What a guarantee that would turn nothing is worth. */
const IDLE = -0.8;

/** What a step of full weight that is worth nothing to its taker is worth unlocking, and where nobody has asked for it yet. */
const [UNLOCKING, UNASKED] = [12, 3];

/**
 * Pressure waits until there is little time or nobody has a word to add, and a threat until agreement lags behind the clock
 * as well. Where it lags, and there is no text to show, something else is announced.
 */
function urging({ traits, view }: At, { agreed, time }: Intent, { verb, goldstein }: PublicAction): number {
  if (verb !== 'announce' && verb !== 'press') return 0;
  const lag = lagOf(agreed, time);
  const silence = isSilent(view) ? 1 : 0;
  if (verb === 'announce') return 3 * lag + silence;
  return traits.pressing * (time - 0.4 + (goldstein < 0 ? 2 * lag : 0)) + silence;
}

/** Whether nothing has been put forward in this exchange of the day or the one before. */
function isSilent({ offers, round, exchange }: View): boolean {
  const last = offers[offers.length - 1];
  return exchange > 0 && (last?.round !== round || last.exchange + 1 < exchange);
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
