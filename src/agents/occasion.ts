import type { SeatId } from '../engine/game.ts';
import type { Move, Opening } from '../engine/move.ts';
import type { RandomStream } from '../engine/random.ts';
import type { Offer, Terms } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import type { Level } from './personas/level.ts';
import type { PublicGame } from './public-game.ts';

/** Everything one decision is taken from. */
export interface Occasion<Traits> {
  readonly game: PublicGame;
  readonly traits: Traits;
  readonly level: Level;
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
  for (const opening of openings) if (isOf(opening, type)) return opening;
  return undefined;
}

export function isOf<Type extends Opening['type']>(opening: Opening, type: Type): opening is Typed<Type> {
  return opening.type === type;
}

/** Keeps the highest score of those it is shown; the earlier one of equals. */
export class Best<Choice> {
  choice: Choice | undefined = undefined;
  score = Number.NEGATIVE_INFINITY;

  /** Whether a score would be taken: ask first where the choice is dear to put together. */
  isBeatenBy(score: number): boolean {
    return score > this.score;
  }

  show(choice: Choice, score: number): void {
    if (!this.isBeatenBy(score)) return;
    this.choice = choice;
    this.score = score;
  }

  /** The best choice if it scores more than this. */
  above(score: number): Choice | undefined {
    return this.score > score ? this.choice : undefined;
  }
}

/** The items that score most first; equals stay in their order. For short lists. */
export function byScore<Item>(items: readonly Item[], scoreOf: (item: Item) => number): readonly Item[] {
  const sorted: Item[] = [];
  const scores: number[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    const score = scoreOf(item);
    let place = index;
    for (; place > 0 && scores[place - 1]! < score; place--) {
      sorted[place] = sorted[place - 1]!;
      scores[place] = scores[place - 1]!;
    }
    sorted[place] = item;
    scores[place] = score;
  }
  return sorted;
}

/** A little luck in a score, so that equals do not always fall the same way: 0 to below `size`. */
export function luck(random: RandomStream, size: number): number {
  return (random.int(1000) / 1000) * size;
}

/** Whether a seat answered an offer, and kept to something else on a clause of it. */
export function hasRefused({ terms, answers }: Offer, seat: SeatId, issue: number): boolean {
  return answers.some(answer => answer.seat === seat && answer.terms[issue] !== terms[issue]);
}

/** Whether two sets of terms name the same options for the same of so many issues. */
export function sameTerms(issues: number, a: Terms, b: Terms): boolean {
  for (let issue = 0; issue < issues; issue++) if (a[issue] !== b[issue]) return false;
  return true;
}

/** Whether two texts say the same of every clause that is open yet, or, where none is, of all. */
export function sameWhereOpen(agreed: readonly number[], a: Terms, b: Terms): boolean {
  const open = openIssues({ agreed });
  return open.length > 0 ? open.every(issue => a[issue] === b[issue]) : sameTerms(agreed.length, a, b);
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
