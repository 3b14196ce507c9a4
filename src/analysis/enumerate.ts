import type { Linkage } from '../engine/preferences.ts';
import type { Valuation } from './valuation.ts';

/**
 * A party's total for every deal of the allowed options, in lexicographic order, first issue most
 * significant; in points × `unit`, rounded. Memory: 8 bytes a deal.
 *
 * @param allowed allowed[issue] = option indices, see allowedOptions
 */
export function tabulate(
  party: Valuation,
  allowed: ReadonlyArray<readonly number[]>,
  unit: number,
): Float64Array {
  let column = new Float64Array(1);
  allowed.forEach((options, issue) => {
    const row = Float64Array.from(options, option => Math.round(party.points[issue]![option]! * unit));
    column = expanded(column, row);
  });
  const scaled = (points: number): number => Math.round(points * unit);
  for (const linkage of party.linkages) addLinkage(column, allowed, linkage, scaled(linkage.points));
  if (party.ceiling !== undefined) cap(column, scaled(party.ceiling));
  return column;
}

function expanded(column: Float64Array, row: Float64Array): Float64Array<ArrayBuffer> {
  const out = new Float64Array(column.length * row.length);
  for (let prefix = 0, at = 0; prefix < column.length; prefix++) {
    const base = column[prefix]!;
    for (let option = 0; option < row.length; option++) out[at++] = base + row[option]!;
  }
  return out;
}

function addLinkage(
  column: Float64Array,
  allowed: ReadonlyArray<readonly number[]>,
  linkage: Linkage,
  points: number,
): void {
  let rows = [0];
  let dead = false;
  allowed.forEach((options, issue) => {
    const asked = linkage.when.filter(([at]) => at === issue).map(([, option]) => options.indexOf(option));
    if (asked.includes(-1) || new Set(asked).size > 1) dead = true;
    const places = asked.length > 0 ? [asked[0]!] : options.map((_, place) => place);
    if (!dead) rows = rows.flatMap(row => places.map(place => row * options.length + place));
  });
  if (!dead) for (const row of rows) column[row]! += points;
}

function cap(column: Float64Array, ceiling: number): void {
  for (let row = 0; row < column.length; row++) if (column[row]! > ceiling) column[row] = ceiling;
}

/** The deal at a row of such a table. */
export function dealAtRow(allowed: ReadonlyArray<readonly number[]>, row: number): number[] {
  const deal = allowed.map(() => 0);
  let rest = row;
  for (let issue = allowed.length - 1; issue >= 0; issue--) {
    const options = allowed[issue]!;
    deal[issue] = options[rest % options.length]!;
    rest = Math.floor(rest / options.length);
  }
  return deal;
}
