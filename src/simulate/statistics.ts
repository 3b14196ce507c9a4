import { mean } from '../engine/sums.ts';
/** A share or a mean with the interval it lies in by 95 chances in 100. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/** A share of successes (Wilson 1927, which holds near 0 and 1 and for few games too). */
export function shareOf(successes: number, games: number): Estimate {
  if (games === 0) return { value: 0, low: 0, high: 1 };
  const share = successes / games;
  const spread = 1 + (Z * Z) / games;
  const middle = (share + (Z * Z) / (2 * games)) / spread;
  const half = (Z * Math.sqrt((share * (1 - share)) / games + (Z * Z) / (4 * games * games))) / spread;
  return estimate(share, middle - half, middle + half);
}

/** The difference of two means, with the interval of Welch (1947), by the normal quantile. */
export function differenceOf(ones: readonly number[], others: readonly number[]): Estimate | undefined {
  if (ones.length < 2 || others.length < 2) return undefined;
  const difference = mean(ones) - mean(others);
  const half = Z * Math.sqrt(variance(ones) / ones.length + variance(others) / others.length);
  return estimate(difference, difference - half, difference + half);
}

/** How uncertain a mean of independent values is. */
export function standardError(values: readonly number[]): number {
  return Math.sqrt(variance(values) / Math.max(1, values.length));
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1);
}

/** The value below which a share of the values lies; 0 where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function estimate(value: number, low: number, high: number): Estimate {
  return { value: rounded(value, 4), low: rounded(low, 4), high: rounded(high, 4) };
}
