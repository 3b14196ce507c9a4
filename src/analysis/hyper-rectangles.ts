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
