import type { Linkage, Preferences } from '../../engine/preferences.ts';
import { at, WIDTH } from '../grid.ts';

/** What deals are worth to a party, laid out for quick weighing. Tenths of a point. */
export interface Scale {
  /** By place in the grid. */
  readonly points: Float64Array;
  /** Best minus worst option, by issue. */
  readonly spans: Float64Array;
  readonly bonds: Bonds;
}

/** How the linkages hold issues together, whatever the points are. */
export interface Bonds {
  readonly linkages: readonly Joint[];
  /** By issue: the linkages it takes part in, as it sees them. */
  readonly ties: ReadonlyArray<readonly Tie[]>;
  /** By issue: those whose steps a step of its own may make dearer or cheaper, itself among them. */
  readonly touches: ReadonlyArray<readonly number[]>;
  /** Every issue, and its number of options. */
  readonly issues: readonly number[];
  readonly counts: readonly number[];
}

/** What options that stand together are worth. In one list, for it is gone through most of all: issue, option, issue, … */
interface Joint {
  readonly when: readonly number[];
  readonly points: number;
}

/** A linkage as one of its issues sees it: what it wants there, and what must stand elsewhere. */
interface Tie extends Joint {
  readonly option: number;
}

export function bondsOf(rows: Preferences['points'], linkages: readonly Linkage[]): Bonds {
  return {
    linkages: linkages.map(({ when, points }) => ({ when: when.flat(), points })),
    ties: rows.map((_, issue) => tiesOf(linkages, issue)),
    touches: rows.map((_, issue) => touchedBy(linkages, issue)),
    issues: rows.map((_, issue) => issue),
    counts: rows.map(row => row.length),
  };
}

/** `agreed` holds the option of each issue, −1 where it is open. */
export function scaleOf(rows: Preferences['points'], bonds: Bonds, agreed: readonly number[]): Scale {
  return weighed(prospective(rows, bonds, agreed), bonds);
}

/**
 * Share of a linkage that each of its options is held dear for by itself: what may yet be joined is not given away.
 * More than the whole, for who lets one go lets go of all that it could be traded for.
 */
const PROSPECT = 1.2;

function prospective(
  rows: Preferences['points'],
  { linkages }: Bonds,
  agreed: readonly number[],
): Float64Array {
  const grid = gridOf(rows);
  for (const { place, points } of greatest(linkages.filter(({ when }) => !isBroken(when, agreed))))
    grid[place]! += PROSPECT * points;
  return grid;
}

/** What an option may yet be joined with: its place in the grid, the issues of the others, and what that would be worth. */
interface Prospect {
  readonly place: number;
  readonly others: string;
  readonly points: number;
}

/** Of what excludes one another, other answers to the same questions, the best that may come of an option and the worst. */
function greatest(linkages: readonly Joint[]): readonly Prospect[] {
  const found = new Map<string, Prospect>();
  for (const prospect of linkages.flatMap(prospectsOf)) {
    const key = `${prospect.place} ${prospect.others} ${Math.sign(prospect.points)}`;
    if (Math.abs(prospect.points) > Math.abs(found.get(key)?.points ?? 0)) found.set(key, prospect);
  }
  return [...found.values()];
}

function prospectsOf({ when, points }: Joint): readonly Prospect[] {
  const prospects: Prospect[] = [];
  for (let place = 0; place < when.length; place += 2) {
    const others = when.filter((_, index) => index % 2 === 0 && index !== place);
    prospects.push({ place: at(when[place]!, when[place + 1]!), others: others.join(), points });
  }
  return prospects;
}

/** The linkages that can no longer come about, as a sum of powers of two. */
export function brokenIn({ linkages }: Bonds, agreed: readonly number[]): number {
  let broken = 0;
  for (let linkage = 0, bit = 1; linkage < linkages.length; linkage++, bit *= 2) {
    if (isBroken(linkages[linkage]!.when, agreed)) broken += bit;
  }
  return broken;
}

/** Whether another option than a linkage wants is agreed on one of its issues. */
function isBroken(when: readonly number[], agreed: readonly number[]): boolean {
  for (let place = 0; place < when.length; place += 2) {
    const option = agreed[when[place]!]!;
    if (option >= 0 && option !== when[place + 1]) return true;
  }
  return false;
}

/** A scale with other points and the same linkages. */
export function weighed(points: Float64Array, bonds: Bonds): Scale {
  const spans = Float64Array.from(bonds.counts, (count, issue) => spanOf(points, issue, count));
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
    return own ? [{ option: own[1], when: when.filter(each => each !== own).flat(), points }] : [];
  });
}

function touchedBy(linkages: readonly Linkage[], issue: number): readonly number[] {
  const shared = linkages.map(({ when }) => when.map(([each]) => each)).filter(each => each.includes(issue));
  return [...new Set([issue, ...shared.flat()])];
}

export function worthIn({ points, bonds }: Scale, deal: readonly number[]): number {
  let total = 0;
  for (let issue = 0, row = 0; issue < deal.length; issue++, row += WIDTH)
    total += points[row + deal[issue]!]!;
  for (const linkage of bonds.linkages) if (stand(linkage, deal)) total += linkage.points;
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
    if (tie.option === option && stand(tie, deal)) change += tie.points;
    else if (tie.option === now && stand(tie, deal)) change -= tie.points;
  }
  return change;
}

function stand({ when }: Joint, deal: readonly number[]): boolean {
  for (let place = 0; place < when.length; place += 2)
    if (deal[when[place]!] !== when[place + 1]) return false;
  return true;
}
