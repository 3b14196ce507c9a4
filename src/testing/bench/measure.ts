/** One line of the benchmark table: what was measured, in `unit`, against what is aimed at. */
export interface Benchmark {
  readonly name: string;
  readonly unit: 'ms' | 'M/s' | '/s' | 's' | '×' | 'pts';
  /** At most this many ms or s, at least this many of the others. */
  readonly target: number;
  /** What the field's own tools took for the same task, measured once on two cores. */
  readonly peer?: { readonly name: string; readonly figure: number };
  readonly run: () => number;
}

const WARM_UP_MS = 300;

/** Median milliseconds of a task, once the compiler has seen enough of it. */
export function medianMs(task: () => unknown, runs = 15): number {
  for (const start = performance.now(); performance.now() - start < WARM_UP_MS; ) task();
  const times = Array.from({ length: runs }, () => elapsedMs(task)).sort((a, b) => a - b);
  return times[times.length >> 1]!;
}

export function elapsedMs(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** How often a task that counts its own work gets through a unit of it in a second: median of five. */
export function rate(task: () => number): number {
  task();
  const rates = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const work = task();
    return (work * 1000) / (performance.now() - start);
  });
  return rates.sort((a, b) => a - b)[2]!;
}

/** Numbers in [0, 1) from a seed, for tables to measure on (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
