import { GRID } from './grid.ts';
import type { Valuation } from './valuation.ts';

const FINEST = 1e12;
const ROOM = 2 ** 51;

/**
 * The factor that turns every utility of these parties into exact integers: 1 for integer games, else the
 * finest power of ten up to 10¹² whose totals still fit a float. Sums of integers do not drift, so ties stay ties.
 */
export function unitOf(parties: readonly Valuation[]): number {
  const entries = parties.flatMap(entriesOf);
  if (entries.every(Number.isInteger)) return 1;
  const largest = Math.max(1, ...parties.map(reachOf));
  let unit = FINEST;
  while (unit > 1 && largest * unit > ROOM) unit /= 10;
  return unit;
}

function entriesOf(party: Valuation): number[] {
  return [...party.points.flat(), ...party.linkages.map(linkage => linkage.points)];
}

function reachOf(party: Valuation): number {
  return entriesOf(party).reduce((sum, points) => sum + Math.abs(points), 0);
}

/** A party's best total before its ceiling, linkages taken at their best: at least what any deal reaches. */
export function upperBoundOf(party: Valuation): number {
  const issues = party.points.reduce((sum, row) => sum + Math.max(...row), 0);
  return party.linkages.reduce((sum, linkage) => sum + Math.max(0, linkage.points), issues);
}

/** Whether the ceiling of a party can bind. */
export function isCapped(party: Valuation): boolean {
  return party.ceiling !== undefined && upperBoundOf(party) > party.ceiling + GRID;
}
