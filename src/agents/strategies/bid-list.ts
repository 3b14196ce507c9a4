import { dealAtRow, tabulate } from '../../analysis/enumerate.ts';
import { allowedOptions, optionCounts, outcomeCount } from '../../analysis/outcome-space.ts';
import { unitOf } from '../../analysis/units.ts';
import type { Valuation } from '../../analysis/valuation.ts';
import type { Deal } from '../../engine/preferences.ts';

/** A party's rational deals, best first: what it may bid. Ranks count from 0. */
export interface BidList {
  readonly size: number;
  /** Options of each issue, and deals in the whole outcome space, rational or not. */
  readonly options: readonly number[];
  readonly outcomes: number;
  /** The least a bid may be worth: no deal, or the worst deal where that is better. */
  readonly floor: number;
  /** utilities[rank], descending, in the party's own unit. */
  readonly utilities: Float64Array;
  /** rows[rank]: the deal's place in the enumeration of allowed options. */
  readonly rows: Uint32Array;
  readonly dealAt: (rank: number) => Deal;
}

const LARGEST = 1_000_000;

/**
 * Sorts a party's deals once, so that strategies only search. Spaces beyond a million deals are thinned:
 * the issues that move the party's utility least stay at its best option.
 */
export function bidList(party: Valuation): BidList {
  const allowed = thinned(party, allowedOptions([party]));
  const unit = unitOf([party]);
  const column = tabulate(party, allowed, unit);
  const floor = party.reservation * unit - 0.5;
  const worst = column.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY) / unit;
  const rows = Uint32Array.from(column.keys())
    .filter(row => column[row]! >= floor)
    .sort((a, b) => column[b]! - column[a]! || a - b);
  const utilities = Float64Array.from(rows, row => column[row]! / unit);
  return {
    size: rows.length,
    options: optionCounts(party),
    outcomes: outcomeCount(optionCounts(party)),
    floor: Math.max(party.reservation, worst),
    utilities,
    rows,
    dealAt: rank => dealAtRow(allowed, rows[rank]!),
  };
}

function thinned(party: Valuation, allowed: readonly number[][]): number[][] {
  const options = allowed.map(row => [...row]);
  const spans = options.map((row, issue) => spanOf(party.points[issue]!, row));
  const order = options.map((_, issue) => issue).sort((a, b) => spans[a]! - spans[b]!);
  for (const issue of order) {
    if (outcomeCount(options.map(row => row.length)) <= LARGEST) break;
    options[issue] = [bestOf(party.points[issue]!, options[issue]!)];
  }
  return options;
}

function spanOf(points: readonly number[], options: readonly number[]): number {
  const values = options.map(option => points[option]!);
  return Math.max(...values) - Math.min(...values);
}

function bestOf(points: readonly number[], options: readonly number[]): number {
  return options.reduce((best, option) => (points[option]! > points[best]! ? option : best));
}

/** The last rank still worth at least `target`: the most generous such bid; the first rank if none is. */
export function worstAtLeast({ utilities, size }: BidList, target: number): number {
  let low = 0;
  let high = size - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (utilities[middle]! >= target) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The rank whose utility lies nearest to `target`; of two as near, the more generous. */
export function nearestTo(bids: BidList, target: number): number {
  const above = worstAtLeast(bids, target);
  const below = Math.min(above + 1, bids.size - 1);
  const miss = (rank: number): number => Math.abs(bids.utilities[rank]! - target);
  return miss(below) <= miss(above) ? below : above;
}
