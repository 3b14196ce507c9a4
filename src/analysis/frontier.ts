import type { Deal } from '../engine/preferences.ts';
import { dealAtRow, tabulate } from './enumerate.ts';
import { GRID, onGrid } from './grid.ts';
import { dealsReaching, mergeIssues } from './merge.ts';
import { allowedOptions, assertSameSpace, outcomeCount } from './outcome-space.ts';
import { skyline } from './skyline.ts';
import { isCapped, unitOf } from './units.ts';
import type { Point, Valuation } from './valuation.ts';

/** The Pareto frontier: distinct nondominated utility vectors and how to get back to their deals. */
export interface Frontier {
  /** On the 1e-9 grid, first party descending. Empty where red lines leave no deal. */
  readonly points: readonly Point[];
  /** Every deal that gives points[index], at most `limit` (default 10,000). */
  readonly dealsAt: (index: number, limit?: number) => Deal[];
}

const LIMIT = 10_000;
const ENUMERABLE = 2_000_000;
const MANY_PARTIES = 7;

/**
 * The exact Pareto frontier of all deals that cross nobody's red line; reservations play no part.
 * Merges issue by issue, so 10²⁰ outcomes are no obstacle; with seven parties and more, where fronts are
 * nearly as large as the space, and where a ceiling makes ties that merging would drop, spaces of up to
 * two million deals are enumerated instead. The result is the same.
 */
export function frontierOf(parties: readonly Valuation[]): Frontier {
  assertSameSpace(parties);
  const allowed = allowedOptions(parties);
  const small = outcomeCount(allowed.map(options => options.length)) <= ENUMERABLE;
  const enumerate = small && (parties.length >= MANY_PARTIES || parties.some(isCapped));
  return enumerate ? enumeratedFrontier(parties) : mergedFrontier(parties);
}

/** The frontier by issue-by-issue merging, whatever the size. */
export function mergedFrontier(parties: readonly Valuation[]): Frontier {
  const unit = unitOf(parties);
  const merge = mergeIssues(parties, unit);
  const columns = merge.columns.map((column, k) => cappedAt(column, merge.size, parties[k]!.ceiling, unit));
  const rows = finalRows(columns, merge.size, unit);
  const tolerance = GRID * unit;
  return {
    points: rows.map(row => columns.map(column => onGrid(column[row]! / unit))),
    dealsAt: (index, limit = LIMIT) =>
      dealsReaching(
        merge,
        merge.columns.map(column => column[rows[index]!]!),
        tolerance,
        limit,
      ),
  };
}

function cappedAt(
  column: Float64Array,
  size: number,
  ceiling: number | undefined,
  unit: number,
): Float64Array {
  const top = ceiling === undefined ? Number.POSITIVE_INFINITY : ceiling * unit;
  return column.subarray(0, size).map(value => Math.min(value, top));
}

/** The frontier by evaluating every deal: for small spaces and for checking the other. */
export function enumeratedFrontier(parties: readonly Valuation[]): Frontier {
  const unit = unitOf(parties);
  const allowed = allowedOptions(parties);
  const columns = parties.map(party => tabulate(party, allowed, unit));
  return tableFrontier(columns, unit, row => dealAtRow(allowed, row));
}

/** The frontier of a list of outcomes given as integer columns[party][row], in points × `unit`. */
export function tableFrontier(
  columns: readonly Float64Array[],
  unit: number,
  dealOf: (row: number) => Deal,
): Frontier {
  const rows = finalRows(columns, columns[0]!.length, unit);
  const tolerance = GRID * unit;
  return {
    points: rows.map(row => columns.map(column => onGrid(column[row]! / unit))),
    dealsAt: (index, limit = LIMIT) => rowsLike(columns, rows[index]!, tolerance, limit).map(dealOf),
  };
}

function rowsLike(
  columns: readonly Float64Array[],
  like: number,
  tolerance: number,
  limit: number,
): number[] {
  const rows: number[] = [];
  for (let row = 0; row < columns[0]!.length && rows.length < limit; row++)
    if (columns.every(column => Math.abs(column[row]! - column[like]!) <= tolerance)) rows.push(row);
  return rows;
}

/** Nondominated rows once utilities are snapped to the grid, first party descending. */
function finalRows(columns: readonly Float64Array[], size: number, unit: number): number[] {
  if (columns.length === 0) return [];
  const coarse = unit <= 1 / GRID ? columns : columns.map(column => snapped(column, unit * GRID));
  const rows = Array.from(skyline(coarse, size));
  return rows.sort((x, y) => compareRows(coarse, y, x));
}

function snapped(column: Float64Array, step: number): Float64Array {
  return column.map(value => Math.round(value / step));
}

function compareRows(columns: readonly Float64Array[], x: number, y: number): number {
  for (const column of columns) if (column[x] !== column[y]) return column[x]! - column[y]!;
  return 0;
}
