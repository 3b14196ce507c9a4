import { crossesRedLine, type Deal, type Preferences } from '../engine/preferences.ts';

/** Options of each issue, e.g. [4, 3, 3]. */
export function optionCounts(preferences: Preferences): number[] {
  return preferences.points.map(row => row.length);
}

/** Size of the outcome space: the product of the option counts (a float above 2⁵³). */
export function outcomeCount(counts: readonly number[]): number {
  return counts.reduce((product, count) => product * count, 1);
}

/** Lexicographic index of a deal, first issue most significant. */
export function outcomeIndex(counts: readonly number[], deal: Deal): number {
  return counts.reduce((index, count, issue) => index * count + deal[issue]!, 0);
}

/** The deal at a lexicographic index; inverse of {@link outcomeIndex} below 2⁵³. */
export function dealAt(counts: readonly number[], index: number): number[] {
  const deal = counts.map(() => 0);
  let rest = index;
  for (let issue = counts.length - 1; issue >= 0; issue--) {
    deal[issue] = rest % counts[issue]!;
    rest = Math.floor(rest / counts[issue]!);
  }
  return deal;
}

/** The options nobody's red line forbids: allowed[issue] = option indices, possibly none. */
export function allowedOptions(parties: readonly Preferences[]): number[][] {
  const rows = parties[0]?.points ?? [];
  return rows.map((row, issue) =>
    row.flatMap((_, option) => (parties.some(p => p.redLines[issue]?.[option] === true) ? [] : [option])),
  );
}

/** True where every party may sign: no red line is crossed. Reservations are not looked at. */
export function isSignable(parties: readonly Preferences[], deal: Deal): boolean {
  return !parties.some(party => crossesRedLine(party, deal));
}

/** Throws a RangeError when the parties do not value the same outcome space. */
export function assertSameSpace(parties: readonly Preferences[]): void {
  const first = parties[0];
  if (first === undefined) throw new RangeError('analysis needs at least one party');
  const shape = optionCounts(first).join('×');
  for (const party of parties)
    if (optionCounts(party).join('×') !== shape)
      throw new RangeError(
        `parties value different outcome spaces: ${shape} and ${optionCounts(party).join('×')}`,
      );
}
