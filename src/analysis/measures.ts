import type { Deal } from '../engine/preferences.ts';
import { sum } from '../engine/sums.ts';
import type { Frontier } from './frontier.ts';
import { dominates } from './grid.ts';
import type { Solution } from './solutions.ts';
import type { Point } from './valuation.ts';

/** Euclidean distance in utility space, in the caller's unit. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(...a.map((value, k) => value - b[k]!));
}

/** Distance to the nearest of a solution's ties; null where the solution does not exist. */
export function distanceToSolution(point: Point, solution: Solution | null): number | null {
  return solution === null ? null : nearest(point, solution.utilities);
}

/** Distance to the nearest frontier point; null on an empty frontier. */
export function distanceToFrontier(point: Point, frontier: Frontier): number | null {
  return frontier.points.length === 0 ? null : nearest(point, frontier.points);
}

function nearest(point: Point, others: readonly Point[]): number {
  return others.reduce((least, other) => Math.min(least, distance(point, other)), Number.POSITIVE_INFINITY);
}

/** A frontier point that leaves nobody worse off than a given deal and somebody better off. */
export interface Improvement {
  readonly utilities: Point;
  /** What each party gains over the given deal. */
  readonly gains: Point;
  readonly deals: readonly Deal[];
}

/**
 * The frontier deals that dominate a point (post-settlement settlements, Raiffa 1985), largest joint gain
 * first. Empty exactly where the point is Pareto-optimal.
 */
export function dominatingDeals(point: Point, frontier: Frontier): Improvement[] {
  const better = frontier.points.flatMap((other, index) => (dominates(other, point) ? [index] : []));
  const improvements = better.map(index => ({
    utilities: frontier.points[index]!,
    gains: frontier.points[index]!.map((utility, k) => utility - point[k]!),
    deals: frontier.dealsAt(index),
  }));
  return improvements.sort((a, b) => sum(b.gains) - sum(a.gains));
}

/** Value left on the table: the largest joint gain that would have cost nobody anything; 0 on the frontier. */
export function leftOnTheTable(point: Point, frontier: Frontier): number {
  const better = frontier.points.filter(other => dominates(other, point));
  return better.reduce((most, other) => Math.max(most, sum(other) - sum(point)), 0);
}

/** Each party's share of the joint gain over no deal; null where there is none. */
export function surplusShares(point: Point, disagreement: readonly number[]): number[] | null {
  const gains = point.map((utility, k) => utility - disagreement[k]!);
  const joint = sum(gains);
  return joint > 0 ? gains.map(gain => gain / joint) : null;
}
