import { type Deal, type Preferences, worthOf } from '../engine/preferences.ts';

/**
 * What analysis reads of a party. `ceiling` caps the total, as GENIUS caps imported utilities at 1;
 * the game's own preferences have none.
 */
export interface Valuation extends Preferences {
  readonly ceiling?: number;
}

/** One coordinate a party, in the caller's unit. */
export type Point = readonly number[];

/** Utility of a deal to one party: points, linkages and the ceiling. */
export function utilityOf(party: Valuation, deal: Deal): number {
  const total = worthOf(party, deal);
  return party.ceiling === undefined ? total : Math.min(party.ceiling, total);
}

/** The utility vector of a deal, one entry a party. */
export function utilitiesOf(parties: readonly Valuation[], deal: Deal): number[] {
  return parties.map(party => utilityOf(party, deal));
}

/** The reservation values (disagreement point), one a party. */
export function reservationsOf(parties: readonly Valuation[]): number[] {
  return parties.map(party => party.reservation);
}
