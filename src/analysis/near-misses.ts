import type { Offer } from './dance.ts';
import { atLeast } from './grid.ts';

/** An offer turned down that all the others would have taken later, to judge by what they then stood for. */
export interface NearMiss {
  /** Position of the offer in the sequence. */
  readonly at: number;
  /** By the others, in the order of the parties: position at which each had come down to it. */
  readonly settledAt: readonly number[];
}

/**
 * Near misses: a party reveals by its own later offers, and by the text it initials, what it would settle for.
 * An offer worth at least that much to every other party came too early rather than being too little.
 */
export function nearMisses(offers: readonly Offer[]): NearMiss[] {
  return offers.flatMap((offer, at) => {
    const others = offer.utilities.map((_, party) => party).filter(party => party !== offer.by);
    const settledAt = others.map(party => settles(offers, at, party, offer.utilities[party]!));
    return settledAt.includes(NEVER) ? [] : [{ at, settledAt }];
  });
}

const NEVER = -1;

/** First later position at which the party put forward no more than `utility` for itself. */
function settles(offers: readonly Offer[], after: number, party: number, utility: number): number {
  return offers.findIndex(
    ({ by, utilities }, at) => at > after && by === party && atLeast(utility, utilities[party]!),
  );
}
