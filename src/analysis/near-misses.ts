import type { Offer } from './dance.ts';
import { atLeast } from './grid.ts';

/** An offer turned down that all the others would have taken later, to judge by what they then put forward. */
export interface NearMiss {
  /** Position of the offer in the sequence. */
  readonly at: number;
  /** Position at which the last of the others had come down to it. */
  readonly acceptableFrom: number;
}

/** Who agreed to which utilities at the end: position after the last offer. */
export interface Agreement {
  readonly utilities: readonly number[];
}

/**
 * Near misses: a party reveals by its own later offers, and by the deal it signs, what it would settle for.
 * An offer worth at least that much to every other party came too early rather than being too little.
 */
export function nearMisses(offers: readonly Offer[], agreement?: Agreement): NearMiss[] {
  return offers.flatMap((offer, at) => {
    if (agreement !== undefined && at === offers.length - 1) return [];
    const parties = offer.utilities.map((_, party) => party).filter(party => party !== offer.by);
    const froms = parties.map(party => settlesAt(offers, agreement, at, party, offer.utilities[party]!));
    const acceptableFrom = Math.max(...froms);
    return Number.isFinite(acceptableFrom) ? [{ at, acceptableFrom }] : [];
  });
}

/** First later position at which the party put forward, or signed, no more than `utility` for itself. */
function settlesAt(
  offers: readonly Offer[],
  agreement: Agreement | undefined,
  after: number,
  party: number,
  utility: number,
): number {
  for (let at = after + 1; at < offers.length; at++)
    if (offers[at]!.by === party && atLeast(utility, offers[at]!.utilities[party]!)) return at;
  const signs = agreement !== undefined && atLeast(utility, agreement.utilities[party]!);
  return signs ? offers.length : Number.POSITIVE_INFINITY;
}
