/**
 * A party's preferences over deals: a scorable game (Raiffa 1982) with linkages and red lines.
 * Deals are option indices, one an issue. Points are in the unit of the caller: the game uses integer tenths.
 */
export interface Linkage {
  /** The options that must stand together: issue index → option index. Two or three issues. */
  readonly when: ReadonlyArray<readonly [issue: number, option: number]>;
  /** Added when all of them stand; may be negative. */
  readonly points: number;
}

export interface Preferences {
  /** points[issue][option] */
  readonly points: ReadonlyArray<readonly number[]>;
  readonly linkages: readonly Linkage[];
  /** redLines[issue][option]: true where the option cannot be signed. Missing rows forbid nothing. */
  readonly redLines: ReadonlyArray<readonly boolean[] | undefined>;
  /** What no deal is worth. */
  readonly reservation: number;
}

/** A complete deal: the option index of every issue. */
export type Deal = readonly number[];

/** Points of a deal, linkages included. Red lines are not looked at: see {@link crossesRedLine}. */
export function worthOf(preferences: Preferences, deal: Deal): number {
  let total = 0;
  for (let issue = 0; issue < deal.length; issue++) total += preferences.points[issue]![deal[issue]!]!;
  for (const linkage of preferences.linkages) if (stands(linkage, deal)) total += linkage.points;
  return total;
}

export function crossesRedLine(preferences: Preferences, deal: Deal): boolean {
  return deal.some((option, issue) => preferences.redLines[issue]?.[option] === true);
}

export function stands(linkage: Linkage, deal: Deal): boolean {
  for (const pair of linkage.when) if (deal[pair[0]] !== pair[1]) return false;
  return true;
}
