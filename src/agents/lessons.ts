import type { SeatId } from '../engine/game.ts';
import type { Offer, Terms } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import { at, WIDTH } from './grid.ts';
import type { Model } from './model.ts';

/** That some changes of an agreed text together are worth having to a party, or are not. */
interface Lesson {
  readonly changes: readonly number[];
  readonly pays: boolean;
}

/** Share of its best that a party is taken to gain at least by what it took, and to lose by what it did not. */
const MARGIN = 0.01;

/** How often the lessons are gone through. */
const PASSES = 4;

/**
 * By place in the grid, what a change of the agreed text is thought to bring a party, as a share of its best: what its
 * model says, put right by what the party has marked in the texts that would change it, and asked for itself.
 */
export function stepsWorth(
  view: View,
  { seat, weights, values }: Model,
  agreed: readonly number[],
): Float64Array {
  const worth = changesFrom(values, agreed);
  for (let place = 0; place < worth.length; place++) worth[place]! *= weights[Math.floor(place / WIDTH)]!;
  const lessons = offersOnAgreed(view.offers, agreed).flatMap(offer => lessonsOf(offer, seat, agreed));
  for (let pass = 0; pass < PASSES; pass++) for (const lesson of lessons) learn(worth, lesson);
  return worth;
}

/** By place in the grid, by how much more or less an option is worth than the one agreed. */
export function changesFrom(values: Float64Array, agreed: readonly number[]): Float64Array {
  return values.map((value, place) => {
    const issue = Math.floor(place / WIDTH);
    return value - values[at(issue, agreed[issue]!)]!;
  });
}

/** The offers made on the text as it is agreed now: the latest, back to the one it was last agreed by. */
function offersOnAgreed(offers: readonly Offer[], agreed: readonly number[]): readonly Offer[] {
  let first = offers.length;
  while (first > 0 && changesAll(offers[first - 1]!.terms, agreed)) first--;
  return offers.slice(first);
}

function changesAll(terms: Terms, agreed: readonly number[]): boolean {
  return agreed.every((option, issue) => terms[issue] !== option);
}

/** Who asks for a change would have it. Who marks up a text takes what pays together, and nothing more that does. */
function lessonsOf(
  { by, terms, answers }: Offer,
  seat: SeatId,
  agreed: readonly number[],
): readonly Lesson[] {
  if (by === seat) return [{ changes: placesIn(terms, agreed), pays: true }];
  const given = answers.find(answer => answer.seat === seat);
  if (!given) return [];
  const taken = agreed.map((_, issue) => (given.terms[issue] === terms[issue] ? terms[issue] : undefined));
  const marked = placesIn(taken, agreed);
  const left = placesIn(terms, agreed).filter(place => !marked.includes(place));
  return [
    ...(marked.length > 0 ? [{ changes: marked, pays: true }] : []),
    ...left.map(place => ({ changes: [...marked, place], pays: false })),
  ];
}

function placesIn(
  terms: Readonly<Record<number, number | undefined>>,
  agreed: readonly number[],
): readonly number[] {
  const places: number[] = [];
  for (let issue = 0; issue < agreed.length; issue++)
    if (terms[issue] !== undefined && terms[issue] !== agreed[issue]) places.push(at(issue, terms[issue]!));
  return places;
}

/** Shifts what a lesson is about by as little as makes it true. */
function learn(worth: Float64Array, { changes, pays }: Lesson): void {
  let sum = 0;
  for (const place of changes) sum += worth[place]!;
  const short = pays ? Math.max(0, MARGIN - sum) : Math.min(0, -MARGIN - sum);
  for (const place of changes) worth[place]! += short / changes.length;
}
