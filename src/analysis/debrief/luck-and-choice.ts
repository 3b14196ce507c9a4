import { mean, sum } from '../../engine/sums.ts';
/** How the outcome varies between two choices under the same many lucks: shares in thousandths that sum to 1000. */
export interface Split {
  readonly choice: number;
  readonly luck: number;
  /** The same luck helping one choice and hurting the other. */
  readonly together: number;
}

/**
 * Two-way analysis of variance without repetition: rows are lucks, columns the two choices. Undefined where
 * nothing varies.
 */
export function luckAndChoice(pairs: ReadonlyArray<readonly [number, number]>): Split | undefined {
  const all = pairs.flat();
  const grand = mean(all);
  const whole = sum(all.map(value => (value - grand) ** 2));
  if (whole === 0) return undefined;
  const columns = [0, 1].map(at => mean(pairs.map(pair => pair[at]!)));
  const choice = pairs.length * sum(columns.map(value => (value - grand) ** 2));
  const luck = 2 * sum(pairs.map(pair => (mean(pair) - grand) ** 2));
  const first = Math.round((1000 * choice) / whole);
  const second = Math.min(1000 - first, Math.round((1000 * luck) / whole));
  return { choice: first, luck: second, together: 1000 - first - second };
}
