import type { BoxPreferences } from '../../analysis/hyper-rectangles.ts';
import type { Valuation } from '../../analysis/valuation.ts';
import { seeded } from './measure.ts';

/** Parties with random float tables over `counts` options, in the shape of the public collections. */
export function randomParties(seed: number, parties: number, counts: readonly number[]): Valuation[] {
  const random = seeded(seed);
  return Array.from({ length: parties }, () => {
    const raw = counts.map(() => random());
    const whole = raw.reduce((sum, weight) => sum + weight, 0);
    const points = counts.map((count, issue) => options(random, count, raw[issue]! / whole));
    return { points, linkages: [], redLines: [], reservation: 0, ceiling: 1 };
  });
}

/** Evaluations divided by the largest, times the weight. */
function options(random: () => number, count: number, weight: number): number[] {
  const values = Array.from({ length: count }, random);
  const largest = Math.max(...values);
  return values.map(value => (weight * value) / largest);
}

/** `count` issues of `options` options each. */
export function uniform(count: number, options: number): number[] {
  return new Array<number>(count).fill(options);
}

/** A non-linear profile of the ANAC 2014 kind: boxes with bounds on one to four issues of ten values. */
export function randomBoxes(seed: number, issues: number, boxes: number): BoxPreferences {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const list = Array.from({ length: boxes }, () => ({
    utility: 1 + below(99),
    bounds: Array.from({ length: 1 + below(4) }, () => ({
      issue: below(issues),
      low: below(5),
      high: 5 + below(5),
    })),
    pays: 'inside' as const,
  }));
  return { boxes: list, maxUtility: list.reduce((sum, box) => sum + box.utility, 0), reservation: 0 };
}
