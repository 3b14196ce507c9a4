/** Utilities closer than this are one utility: float noise must not inflate a frontier. */
export const GRID = 1e-9;

/** A utility snapped to the 1e-9 grid. */
export function onGrid(value: number): number {
  return Math.round(value * 1e9) / 1e9 + 0;
}

/** value ≥ bound, up to the grid. */
export function atLeast(value: number, bound: number): boolean {
  return value >= bound - GRID;
}

/** The largest scores and all that tie with them: indices into `scores`. Empty in, empty out. */
export function argMax(scores: readonly number[]): number[] {
  const best = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return scores.flatMap((score, index) => (atLeast(score, best) ? [index] : []));
}

/** Weak dominance on the grid: nowhere worse and somewhere better. */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  let better = false;
  for (let k = 0; k < a.length; k++) {
    if (a[k]! < b[k]! - GRID) return false;
    if (a[k]! > b[k]! + GRID) better = true;
  }
  return better;
}
