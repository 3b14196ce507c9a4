import { type BidList, worstAtLeast } from './bid-list.ts';
import type { Strategy } from './strategy.ts';

/**
 * Time-dependent tactics (Faratin, Sierra and Jennings 1998): aspire to max − (max − min)·t^(1/e) between the
 * best and the worst rational deal, offer the most generous bid that still meets it and take what meets it.
 * e < 1 is a Boulware, 1 linear, e > 1 a conceder.
 */
export function timeDependent(e: number): Strategy {
  const exponent = 1 / e;
  return ({ bids, time }) => {
    const best = bids.utilities[0]!;
    const worst = bids.utilities[bids.size - 1]!;
    const aspiration = best - (best - worst) * time ** exponent;
    return { rank: worstAtLeast(bids, aspiration), takes: aspiration };
  };
}

/** The bids a strategy without memory makes in each round, laid out once for many duels. */
export interface Schedule {
  readonly ranks: Int32Array;
  readonly takes: Float64Array;
}

/** Lays out a time-dependent strategy for `rounds` rounds, t = round / (rounds + 1). */
export function scheduleOf(strategy: Strategy, bids: BidList, rounds: number): Schedule {
  const blank = { bids, received: [], made: [], distinctReceived: 0, distinctMade: 0, random: () => 0 };
  const planned = Array.from({ length: rounds }, (_, k) =>
    strategy({ ...blank, time: (k + 1) / (rounds + 1) }),
  );
  return {
    ranks: Int32Array.from(planned, bid => bid.rank),
    takes: Float64Array.from(planned, bid => bid.takes),
  };
}
