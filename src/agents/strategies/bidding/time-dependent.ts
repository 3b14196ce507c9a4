import { type BidList, worstAtLeast } from '../bid-list.ts';
import type { Bidding } from '../strategy.ts';

/** A bid may fall short of the aspiration by this much, as in NegMAS. */
const TOLERANCE = 1.001e-3;

/**
 * Time-dependent tactics (Faratin, Sierra and Jennings 1998): aspire to max − (max − min)·t^(1/e) between the
 * best and the worst rational deal, and offer the most generous bid that still meets it. e < 1 is a Boulware,
 * 1 linear, e > 1 a conceder.
 */
export function timeDependent(e: number): Bidding {
  const exponent = 1 / e;
  return ({ bids, time }) => {
    const best = bids.utilities[0]!;
    const aspiration = best - (best - bids.floor) * time ** exponent;
    return { rank: worstAtLeast(bids, aspiration - TOLERANCE * best), aspiration };
  };
}

/** The bids a strategy without memory makes in each round, laid out once for many duels. */
export interface Schedule {
  readonly ranks: Int32Array;
  /** A standing offer worth at least this is taken instead of the bid. */
  readonly takes: Float64Array;
}

/** Lays out time-dependent bidding for `rounds` rounds, t = round / (rounds + 1). */
export function scheduleOf(bidding: Bidding, bids: BidList, rounds: number): Schedule {
  const blank = {
    ...{ bids, received: [], made: [], distinctReceived: 0, distinctMade: 0, step: 1 / (rounds + 1) },
    ...{ dealReceived: () => [], random: () => 0 },
  };
  const planned = Array.from({ length: rounds }, (_, k) =>
    bidding({ ...blank, time: (k + 1) / (rounds + 1) }),
  );
  return {
    ranks: Int32Array.from(planned, bid => bid.rank),
    takes: Float64Array.from(planned, bid => bids.utilities[bid.rank]!),
  };
}
