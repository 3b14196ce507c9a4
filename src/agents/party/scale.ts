import type { Linkage, Preferences } from '../../engine/preferences.ts';
import { stands } from '../../engine/preferences.ts';
import { at, WIDTH } from '../grid.ts';

/** What deals are worth to a party, laid out for quick weighing. Tenths of a point. */
export interface Scale {
  /** By place in the grid. */
  readonly points: Float64Array;
  /** Best minus worst option, by issue. */
  readonly spans: readonly number[];
  readonly bonds: Bonds;
}

/** How the linkages hold issues together, whatever the points are. */
interface Bonds {
  readonly linkages: readonly Linkage[];
  /** By issue: the linkages it takes part in, as it sees them. */
  readonly ties: ReadonlyArray<readonly Tie[]>;
  /** By issue: those whose steps a step of its own may make dearer or cheaper, itself among them. */
  readonly touches: ReadonlyArray<readonly number[]>;
  /** Every issue, and its number of options. */
  readonly issues: readonly number[];
  readonly counts: readonly number[];
}

/** A linkage as one of its issues sees it: what it wants there, and what must stand elsewhere. */
interface Tie {
  readonly option: number;
  readonly elsewhere: Linkage['when'];
  readonly points: number;
}

export function scaleOf(rows: Preferences['points'], linkages: readonly Linkage[]): Scale {
  const ties = rows.map((_, issue) => tiesOf(linkages, issue));
  const touched = (issue: number) => ties[issue]!.flatMap(tie => tie.elsewhere.map(([other]) => other));
  const bonds = {
    linkages,
    ties,
    touches: rows.map((_, issue) => [...new Set([issue, ...touched(issue)])]),
    issues: rows.map((_, issue) => issue),
    counts: rows.map(row => row.length),
  };
  return weighed(prospective(rows, linkages), bonds);
}

/** Share of a linkage that each of its options is held dear for by itself: what may yet be joined is not given away. */
const PROSPECT = 0.4;

function prospective(rows: Preferences['points'], linkages: readonly Linkage[]): Float64Array {
  const grid = gridOf(rows);
  for (const { when, points } of linkages)
    for (const [issue, option] of when) grid[at(issue, option)]! += PROSPECT * points;
  return grid;
}

/** A scale with other points and the same linkages. */
export function weighed(points: Float64Array, bonds: Bonds): Scale {
  const spans = bonds.counts.map((count, issue) => spanOf(points, issue, count));
  return { points, spans, bonds };
}

function spanOf(points: Float64Array, issue: number, count: number): number {
  let low = points[at(issue, 0)]!;
  let high = low;
  for (let place = at(issue, 1); place < at(issue, count); place++) {
    low = Math.min(low, points[place]!);
    high = Math.max(high, points[place]!);
  }
  return high - low;
}

/** Rows by issue and option as one flat table. */
export function gridOf(rows: ReadonlyArray<readonly number[]>): Float64Array {
  const grid = new Float64Array(rows.length * WIDTH);
  rows.forEach((row, issue) => {
    grid.set(row, at(issue, 0));
  });
  return grid;
}

function tiesOf(linkages: readonly Linkage[], issue: number): readonly Tie[] {
  return linkages.flatMap(({ when, points }) => {
    const own = when.find(([each]) => each === issue);
    return own ? [{ option: own[1], elsewhere: when.filter(each => each !== own), points }] : [];
  });
}

export function worthIn({ points, bonds }: Scale, deal: readonly number[]): number {
  let total = 0;
  for (let issue = 0, row = 0; issue < deal.length; issue++, row += WIDTH)
    total += points[row + deal[issue]!]!;
  for (const linkage of bonds.linkages) if (stands(linkage, deal)) total += linkage.points;
  return total;
}

/** What putting an option in a deal would add to its worth. */
export function changeIn(
  { points, bonds }: Scale,
  deal: readonly number[],
  issue: number,
  option: number,
): number {
  const now = deal[issue]!;
  if (option === now) return 0;
  const row = at(issue, 0);
  let change = points[row + option]! - points[row + now]!;
  for (const tie of bonds.ties[issue]!) {
    if (tie.option === option && standElsewhere(tie, deal)) change += tie.points;
    else if (tie.option === now && standElsewhere(tie, deal)) change -= tie.points;
  }
  return change;
}

function standElsewhere({ elsewhere }: Tie, deal: readonly number[]): boolean {
  for (const [issue, option] of elsewhere) if (deal[issue] !== option) return false;
  return true;
}
