import { countDeals } from './count.ts';
import { atLeast } from './grid.ts';
import { mergeIssues } from './merge.ts';
import { allowedOptions, optionCounts, outcomeCount } from './outcome-space.ts';
import type { BargainingSet } from './solutions.ts';
import { unitOf } from './units.ts';
import type { Point, Valuation } from './valuation.ts';

/** The zone of possible agreement (Raiffa 1982): deals that cross no red line and no reservation value. */
export interface ZoneOfAgreement {
  readonly exists: boolean;
  /** All combinations of options, and those that cross nobody's red line. */
  readonly outcomes: number;
  readonly signable: number;
  /** Signable deals rational for all; null where there are too many to count. */
  readonly rational: number | null;
  /** Signable deals rational for each party alone; null entries as above. */
  readonly winSets: ReadonlyArray<number | null>;
  /** Best utility of each party over rational deals; null where there is no zone. */
  readonly ideal: Point | null;
  /** See {@link opposition}. */
  readonly opposition: number | null;
}

export function zoneOfAgreement(parties: readonly Valuation[], set: BargainingSet): ZoneOfAgreement {
  const exists = set.rational.length > 0;
  return {
    exists,
    outcomes: outcomeCount(optionCounts(parties[0]!)),
    signable: outcomeCount(allowedOptions(parties).map(options => options.length)),
    rational: exists ? (countDeals(parties, set.disagreement) ?? null) : 0,
    winSets: parties.map((_, k) => winSetSize(parties, k)),
    ideal: exists ? set.ideal : null,
    opposition: opposition(set, () => parties.map(party => utilityRange(party)[1])),
  };
}

/** Signable deals worth at least party k's reservation value, whatever the others think of their worth. */
function winSetSize(parties: readonly Valuation[], k: number): number | null {
  const party = parties[k]!;
  const shared = allowedOptions(parties);
  const redLines = party.points.map((row, issue) => row.map((_, option) => !shared[issue]!.includes(option)));
  return countDeals([{ ...party, redLines }], [party.reservation]) ?? null;
}

/** A party's worst and best utility over all outcomes, red lines not looked at. */
export function utilityRange(party: Valuation): readonly [worst: number, best: number] {
  const open = { ...party, redLines: [] };
  const best = bestTotal(open);
  const worst =
    0 -
    bestTotal({
      ...open,
      points: open.points.map(row => row.map(points => -points)),
      linkages: open.linkages.map(linkage => ({ ...linkage, points: -linkage.points })),
    });
  const top = party.ceiling ?? Number.POSITIVE_INFINITY;
  return [Math.min(worst, top), Math.min(best, top)];
}

function bestTotal(party: Valuation): number {
  const unit = unitOf([party]);
  return mergeIssues([party], unit).columns[0]![0]! / unit;
}

/**
 * Opposition: the smallest Euclidean distance from a rational deal, utilities divided by each party's best,
 * to the point where everybody gets all (1, …, 1). Null where no deal is rational.
 *
 * @param best each party's best utility over all outcomes
 */
export function opposition(set: BargainingSet, best: () => readonly number[]): number | null {
  if (set.rational.length === 0) return null;
  const tops = best();
  const misses = set.rational.map(index =>
    Math.hypot(...set.frontier.points[index]!.map((utility, k) => 1 - utility / tops[k]!)),
  );
  return Math.min(...misses);
}

/** The zone of outcomes given as a table, columns[party][row] in utilities; nobody has red lines. */
export function zoneOfTable(columns: readonly Float64Array[], set: BargainingSet): ZoneOfAgreement {
  const outcomes = columns[0]!.length;
  const exists = set.rational.length > 0;
  return {
    exists,
    outcomes,
    signable: outcomes,
    rational: countRows(columns, set.disagreement),
    winSets: columns.map((column, k) => countRows([column], [set.disagreement[k]!])),
    ideal: exists ? set.ideal : null,
    opposition: opposition(set, () => columns.map(largest)),
  };
}

function countRows(columns: readonly Float64Array[], thresholds: readonly number[]): number {
  let count = 0;
  for (let row = 0; row < columns[0]!.length; row++)
    if (columns.every((column, k) => atLeast(column[row]!, thresholds[k]!))) count += 1;
  return count;
}

function largest(column: Float64Array): number {
  return column.reduce((top, value) => Math.max(top, value), Number.NEGATIVE_INFINITY);
}
