import type { Deal } from '../engine/preferences.ts';

/** A range of option indices of one issue, both ends included. */
export interface Bound {
  readonly issue: number;
  readonly low: number;
  readonly high: number;
}

/** A hyper-rectangle of the outcome space that pays when a deal lies inside it, or outside. */
export interface Box {
  readonly utility: number;
  readonly bounds: readonly Bound[];
  readonly pays: 'inside' | 'outside';
}

/** Non-additive preferences: a sum of boxes over its largest possible value (ANAC 2014 domains). */
export interface BoxPreferences {
  readonly boxes: readonly Box[];
  /** The divisor that brings utilities to [0, 1]. */
  readonly maxUtility: number;
  readonly reservation: number;
}

/** Utility of a deal in [0, 1]: what the boxes it satisfies pay, over maxUtility, capped at 1. */
export function boxUtility(preferences: BoxPreferences, deal: Deal): number {
  let sum = 0;
  for (const box of preferences.boxes) if (paysFor(box, deal)) sum += box.utility;
  return Math.min(1, sum / preferences.maxUtility);
}

function paysFor({ bounds, pays }: Box, deal: Deal): boolean {
  const inside = bounds.every(({ issue, low, high }) => deal[issue]! >= low && deal[issue]! <= high);
  return inside === (pays === 'inside');
}

const WORD = 30;
const CHUNK = 10;

/** Up to 30 boxes: which of them each option leaves possible, and what every pattern of ten of them pays. */
interface Word {
  /** masks[issue × width + option] */
  readonly masks: Int32Array;
  readonly flip: number;
  readonly low: Float64Array;
  readonly middle: Float64Array;
  readonly high: Float64Array;
}

/**
 * The same utility made fast for search: boxes become bits, a deal the AND of its options' masks. Build it
 * once; a call costs a few nanoseconds an issue for each 30 boxes.
 *
 * @param counts options of each issue
 */
export function compileBoxes(
  preferences: BoxPreferences,
  counts: readonly number[],
): (deal: ArrayLike<number>) => number {
  const { boxes, maxUtility } = preferences;
  const width = Math.max(...counts);
  const words = Array.from({ length: Math.ceil(boxes.length / WORD) }, (_, k) =>
    wordOf(boxes.slice(k * WORD, (k + 1) * WORD), counts.length, width),
  );
  return deal => {
    let sum = 0;
    for (let k = 0; k < words.length; k++) sum += paidBy(words[k]!, deal, width);
    return Math.min(1, sum / maxUtility);
  };
}

function paidBy({ masks, flip, low, middle, high }: Word, deal: ArrayLike<number>, width: number): number {
  const issues = deal.length;
  let bits = -1;
  for (let issue = 0; issue < issues; issue++) bits &= masks[issue * width + deal[issue]!]!;
  bits ^= flip;
  return low[bits & 1023]! + middle[(bits >> CHUNK) & 1023]! + high[(bits >> (2 * CHUNK)) & 1023]!;
}

function wordOf(boxes: readonly Box[], issues: number, width: number): Word {
  const masks = new Int32Array(issues * width).fill(-1);
  boxes.forEach(({ bounds }, bit) => {
    for (const { issue, low, high } of bounds)
      for (let option = 0; option < width; option++)
        if (option < low || option > high) masks[issue * width + option]! &= ~(1 << bit);
  });
  const flip = boxes.reduce((mask, { pays }, bit) => (pays === 'outside' ? mask | (1 << bit) : mask), 0);
  const [low, middle, high] = [paymentsOf(boxes, 0), paymentsOf(boxes, CHUNK), paymentsOf(boxes, 2 * CHUNK)];
  return { masks, flip, low, middle, high };
}

/** What each pattern of the ten boxes from `from` on pays; bits without a box pay nothing. */
function paymentsOf(boxes: readonly Box[], from: number): Float64Array {
  const payments = new Float64Array(1 << CHUNK);
  for (let pattern = 0; pattern < payments.length; pattern++)
    for (let bit = 0; bit < CHUNK; bit++)
      if ((pattern >> bit) & 1) payments[pattern]! += boxes[from + bit]?.utility ?? 0;
  return payments;
}
