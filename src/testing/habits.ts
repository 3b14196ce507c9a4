import type { Game, SeatId } from '../engine/game.ts';
import type { Move, Opening } from '../engine/move.ts';
import { scoreOf } from '../engine/score.ts';
import { mean } from '../engine/sums.ts';
import type { Table, Terms } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import type { Counterpart } from '../flow/conduct.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { playGame } from '../simulate/play.ts';

type Habit = (game: Game, view: View, openings: readonly Opening[]) => Move | undefined;

/** Players who do one thing only, for any seat. Whoever negotiates must do better than each of them. */
export const HABITS = {
  waits: (_game, view, openings) => settled(view, openings),
  repeats: (game, view, openings) =>
    settled(view, openings) ?? demand(view, openings, true) ?? sameText(game, openings),
  threatens: (game, view, openings) =>
    harshest(game, openings) ?? settled(view, openings) ?? demand(view, openings, false),
  yields: (_game, view, openings) => settled(view, openings) ?? assent(view, openings) ?? errand(openings),
} as const satisfies Record<string, Habit>;

export type HabitName = keyof typeof HABITS;
export const HABIT_NAMES: readonly HabitName[] = ['waits', 'repeats', 'threatens', 'yields'];

export function habitual(game: Game, name: HabitName): Counterpart {
  return (view, openings) => HABITS[name](game, view, openings) ?? idle(openings);
}

/** How as many games end, on the same seeds whoever plays: a seat by the player that is named, the others by the usual personas. */
export function endsWith(
  game: Game,
  games: number,
  players: Readonly<Record<SeatId, Counterpart>> = {},
): readonly Table[] {
  const seated = { ...counterpartsFor(game), ...players };
  return Array.from({ length: games }, (_, index) => playGame(game, `habit ${index}`, seated).referee.table);
}

/** What ends are worth to a seat: where there is no deal, what no deal has come to be worth. */
export function worthsOf(game: Game, seat: SeatId, ends: readonly Table[]): readonly number[] {
  return ends.map(table => scoreOf(game, table, seat).value);
}

/** What ends brought a seat, in the mean: a party its surplus, the mediator its score. */
export function meanGain(game: Game, seat: SeatId, ends: readonly Table[]): number {
  const isMediator = game.mediator?.id === seat;
  const scores = ends.map(table => scoreOf(game, table, seat));
  return mean(scores.map(({ surplus, value }) => (isMediator ? value : surplus)));
}

/** Mean lead of one player over another on the same seeds, in standard errors of that mean. */
export function leadOf(one: readonly number[], other: readonly number[]): number {
  const leads = one.map((gain, index) => gain - other[index]!);
  const lead = mean(leads);
  const variance = leads.reduce((sum, each) => sum + (each - lead) ** 2, 0) / (leads.length - 1);
  return lead / Math.sqrt(variance / leads.length);
}

function idle(openings: readonly Opening[]): Move {
  for (const opening of openings) {
    if (opening.type === 'event.decide' || opening.type === 'statement.skip') return opening;
    if (opening.type === 'corridor.rest' || opening.type === 'turn.pass') return opening;
    if (opening.type === 'session.convene') return opening;
  }
  throw new Error('nothing to do');
}

/** Initials as soon as every clause is agreed. */
function settled(view: View, openings: readonly Opening[]): Move | undefined {
  const agreed = view.clauses.every(({ brackets: [first, second] }) => first! >= 0 && first === second);
  return agreed ? openings.find(each => each.type === 'text.initial') : undefined;
}

function harshest(game: Game, openings: readonly Opening[]): Move | undefined {
  const tone = (id: string) => game.actions.find(action => action.id === id)!.goldstein;
  const cards = openings.filter(
    each => each.type === 'statement.make' || each.type === 'corridor.choose' || each.type === 'card.play',
  );
  const [worst] = cards.sort((a, b) => tone(a.action) - tone(b.action));
  return worst && tone(worst.action) < 0 ? worst : undefined;
}

function demand(
  { own, clauses, seat }: View,
  openings: readonly Opening[],
  whole: boolean,
): Move | undefined {
  if (!own || !openings.some(each => each.type === 'text.propose')) return undefined;
  const terms = Object.fromEntries(
    own.preferences.points.flatMap((row, issue) => {
      const open = row.map((value, option) => (own.preferences.redLines[issue]?.[option] ? -1 : value));
      const best = open.indexOf(Math.max(...open));
      const { brackets } = clauses[issue]!;
      const done = brackets[own.party] === best || brackets.every(each => each === brackets[0] && each >= 0);
      return done && !whole ? [] : [[issue, best]];
    }),
  );
  return Object.keys(terms).length > 0 ? { type: 'text.propose', seat, terms, whole } : undefined;
}

/** A mediator's one text, tabled again and again: the middle of everything. */
function sameText(game: Game, openings: readonly Opening[]): Move | undefined {
  const draft = openings.find(each => each.type === 'text.draft');
  const terms: Terms = Object.fromEntries(
    game.issues.map(({ options }, issue) => [issue, Math.floor(options.length / 2)]),
  );
  return draft && { ...draft, terms };
}

function assent(view: View, openings: readonly Opening[]): Move | undefined {
  const asked = openings.find(each => each.type === 'text.answer');
  if (!asked) return undefined;
  const entries = Object.entries(view.offers[asked.offer]!.terms).filter(
    ([issue, option]) => !view.own?.preferences.redLines[Number(issue)]?.[option],
  );
  return { type: 'text.answer', seat: asked.seat, offer: asked.offer, terms: Object.fromEntries(entries) };
}

/** A mediator who only runs errands: carries whatever comes first, word for word. */
function errand(openings: readonly Opening[]): Move | undefined {
  const carry = openings.find(each => each.type === 'seat.carry');
  if (!carry) return undefined;
  const { seat, from, to } = carry;
  return { type: 'seat.carry', seat, from, to, issue: carry.issues[0]!, framing: 'verbatim' };
}
