import type { Point } from './valuation.ts';

/** GENIUS convention: a discount factor of 0 or above 1 means no discounting. */
export function discountFactor(factor: number | null): number {
  return factor === null || factor <= 0 || factor > 1 ? 1 : factor;
}

/**
 * u·δᵗ for each party, t in [0, 1] the share of the time used up. Reservation values shrink the same way:
 * discount them too before comparing.
 */
export function discounted(utilities: Point, factors: ReadonlyArray<number | null>, time: number): number[] {
  return utilities.map((utility, k) => utility * discountFactor(factors[k]!) ** time);
}

/** The first mover's share of a pie of 1 under alternating offers (Rubinstein 1982): (1−δ₂)/(1−δ₁δ₂). */
export function rubinsteinShare(first: number, second: number): number {
  if (first * second >= 1) throw new RangeError('Rubinstein needs at least one discount factor below 1');
  return (1 - second) / (1 - first * second);
}
