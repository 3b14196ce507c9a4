import type { Deal } from '../engine/preferences.ts';
import { sum } from '../engine/sums.ts';
import { type Frontier, frontierOf } from './frontier.ts';
import { argMax, atLeast } from './grid.ts';
import { type Point, reservationsOf, type Valuation } from './valuation.ts';

/** The classical bargaining solutions, by the names of the literature. */
export const SOLUTIONS = ['nash', 'egalitarian', 'kalaiSmorodinsky', 'utilitarian'] as const;
export type SolutionName = (typeof SOLUTIONS)[number];

/** A solution with every tie: the points that tie, and all deals that give them. */
export interface Solution {
  /** What was maximised: product, smallest gain, smallest relative gain, or sum. */
  readonly value: number;
  readonly utilities: readonly Point[];
  readonly deals: readonly Deal[];
}

/** Each solution, or null where no deal is rational for all; `why` then says so. */
export interface Solutions extends Readonly<Record<SolutionName, Solution | null>> {
  readonly why: string | undefined;
}

/** A bargaining problem ready to be solved: the rational part of the frontier and the threat point. */
export interface BargainingSet {
  readonly frontier: Frontier;
  /** Indices into frontier.points of the points that are individually rational for all (weakly). */
  readonly rational: readonly number[];
  /** Disagreement point d: the reservation values. */
  readonly disagreement: readonly number[];
  /** Ideal point m: each party's best utility over rational deals; empty where there are none. */
  readonly ideal: readonly number[];
}

/** The rational frontier with its disagreement and ideal points. Pass a frontier to reuse one. */
export function bargainingSet(
  parties: readonly Valuation[],
  frontier: Frontier = frontierOf(parties),
): BargainingSet {
  return bargainingSetAt(frontier, reservationsOf(parties));
}

/** The same for a frontier found some other way, given the disagreement point. */
export function bargainingSetAt(frontier: Frontier, disagreement: readonly number[]): BargainingSet {
  const rational = frontier.points.flatMap((point, index) =>
    isRational(point, disagreement) ? [index] : [],
  );
  const ideal = rational.length === 0 ? [] : disagreement.map((_, k) => best(frontier, rational, k));
  return { frontier, rational, disagreement, ideal };
}

function best(frontier: Frontier, indices: readonly number[], party: number): number {
  return indices.reduce(
    (top, index) => Math.max(top, frontier.points[index]![party]!),
    Number.NEGATIVE_INFINITY,
  );
}

/** Whether nobody is worse off than with no deal. */
export function isRational(point: Point, disagreement: readonly number[]): boolean {
  return point.every((utility, k) => atLeast(utility, disagreement[k]!));
}

/** All four solutions over the rational frontier. Utilities and reservations must share a unit. */
export function solve(set: BargainingSet): Solutions {
  return {
    nash: nash(set),
    egalitarian: egalitarian(set),
    kalaiSmorodinsky: kalaiSmorodinsky(set),
    utilitarian: utilitarian(set),
    why: whyNone(set),
  };
}

function whyNone({ rational, frontier }: BargainingSet): string | undefined {
  if (rational.length > 0) return undefined;
  return frontier.points.length === 0
    ? 'red lines leave no deal that every party may sign'
    : 'every deal is worth less to some party than its reservation value';
}

/** Nash (1950): the largest product of gains over the disagreement point. */
export function nash(set: BargainingSet): Solution | null {
  return maximise(set, gains => gains.reduce((product, gain) => product * gain, 1));
}

/**
 * Egalitarian, also called Kalai (1977): the largest smallest gain; ties go to the next smallest, and so on
 * (leximin, Sen 1970).
 */
export function egalitarian(set: BargainingSet): Solution | null {
  const leaders = leximin(set.rational.map(index => gainsAt(set, index)));
  const value = leaders.length === 0 ? 0 : Math.min(...gainsAt(set, set.rational[leaders[0]!]!));
  return solutionAt(set, leaders, value);
}

/**
 * Kalai–Smorodinsky (1975) on a finite set: the largest smallest relative gain (u−d)/(m−d), with m the ideal
 * point over rational deals. A party that cannot gain at all does not count.
 */
export function kalaiSmorodinsky(set: BargainingSet): Solution | null {
  return maximise(set, gains => Math.min(...relative(set, gains), 1));
}

/** Utilitarian: the largest sum of utilities over rational deals (engine convention: not over all deals). */
export function utilitarian(set: BargainingSet): Solution | null {
  const sums = set.rational.map(index => sum(set.frontier.points[index]!));
  return solutionAt(set, argMax(sums), Math.max(...sums));
}

/** Relative gains (u−d)/(m−d) of a gains vector, parties that cannot gain left out. */
export function relative({ ideal, disagreement }: BargainingSet, gains: readonly number[]): number[] {
  return gains.flatMap((gain, k) => {
    const room = ideal[k]! - disagreement[k]!;
    return room > 1e-9 ? [gain / room] : [];
  });
}

/** Gains over the disagreement point; noise below the grid counts as none. */
function gainsAt({ frontier, disagreement }: BargainingSet, index: number): number[] {
  return frontier.points[index]!.map((utility, k) => Math.max(0, utility - disagreement[k]!));
}

function maximise(set: BargainingSet, score: (gains: readonly number[]) => number): Solution | null {
  const scores = set.rational.map(index => score(gainsAt(set, index)));
  return solutionAt(set, argMax(scores), Math.max(...scores));
}

function leximin(gains: ReadonlyArray<readonly number[]>): number[] {
  const sorted = gains.map(row => [...row].sort((a, b) => a - b));
  let leaders = gains.map((_, index) => index);
  for (let rank = 0; rank < (sorted[0]?.length ?? 0); rank++) {
    const scores = leaders.map(index => sorted[index]![rank]!);
    leaders = argMax(scores).map(place => leaders[place]!);
  }
  return leaders;
}

function solutionAt(set: BargainingSet, places: readonly number[], value: number): Solution | null {
  if (places.length === 0) return null;
  const indices = places.map(place => set.rational[place]!);
  return {
    value,
    utilities: indices.map(index => set.frontier.points[index]!),
    deals: indices.flatMap(index => set.frontier.dealsAt(index)),
  };
}
