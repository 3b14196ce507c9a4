import type { Move, Opening } from '../engine/move.ts';
import type { RandomStream } from '../engine/random.ts';
import type { Terms } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import type { PublicGame } from './public-game.ts';

/** Everything one decision is taken from. */
export interface Occasion<Traits> {
  readonly game: PublicGame;
  readonly traits: Traits;
  readonly view: View;
  readonly openings: readonly Opening[];
  readonly random: RandomStream;
}

type Typed<Type extends Opening['type']> = Opening & { readonly type: Type };

/** The first opening of a type. */
export function openingOf<Type extends Opening['type']>(
  openings: readonly Opening[],
  type: Type,
): Typed<Type> | undefined {
  return openings.find((opening): opening is Typed<Type> => opening.type === type);
}

export function openingsOf<Type extends Opening['type']>(
  openings: readonly Opening[],
  type: Type,
): ReadonlyArray<Typed<Type>> {
  return openings.filter((opening): opening is Typed<Type> => opening.type === type);
}

export interface Scored<Choice> {
  readonly choice: Choice;
  readonly score: number;
}

/** The highest score; the earlier one of equals. */
export function bestOf<Choice>(scored: ReadonlyArray<Scored<Choice>>): Scored<Choice> | undefined {
  let best: Scored<Choice> | undefined;
  for (const each of scored) if (!best || each.score > best.score) best = each;
  return best;
}

/** A little luck in a score, so that equals do not always fall the same way: 0 to below `size`. */
export function luck(random: RandomStream, size: number): number {
  return (random.int(1000) / 1000) * size;
}

export function sameTerms(a: Terms, b: Terms): boolean {
  let size = 0;
  for (const issue in a) {
    if (a[issue] !== b[issue]) return false;
    size++;
  }
  for (const _ in b) size--;
  return size === 0;
}

/** The clauses not agreed yet, from the agreed option of each, −1 where open. */
export function openIssues({ agreed }: { readonly agreed: readonly number[] }): readonly number[] {
  const open: number[] = [];
  for (let issue = 0; issue < agreed.length; issue++) if (agreed[issue]! < 0) open.push(issue);
  return open;
}

/** Giving way that costs nothing when a seat has no better move. */
export function passTurn(seat: string): Move {
  return { type: 'turn.pass', seat };
}
