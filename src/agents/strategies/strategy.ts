import type { BidList } from './bid-list.ts';

/** What a bidding strategy knows when it is its turn. Utilities are its own. */
export interface Situation {
  readonly bids: BidList;
  /** Share of the time used up, in (0, 1]. */
  readonly time: number;
  /** Own utility of every offer received so far, oldest first. */
  readonly received: readonly number[];
  /** How many different offers were received. */
  readonly distinctReceived: number;
  /** Rank of every own bid so far, oldest first. */
  readonly made: readonly number[];
  /** An integer from 0 to below − 1, from a seeded stream. */
  readonly random: (below: number) => number;
}

/**
 * A bidding strategy over preference tables: the rank it would offer next. Whether to accept instead is
 * AC_next for all of them: a standing offer worth at least as much as one's own next bid is taken
 * (Baarslag, Hindriks and Jonker 2013).
 */
export interface Strategy {
  readonly nextBid: (situation: Situation) => number;
  /** The utility from which a standing offer is taken; the worth of the next bid where absent. */
  readonly threshold?: (situation: Situation) => number;
}

export type Decision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'end' }
  | { readonly kind: 'offer'; readonly rank: number };

/** One turn: accept the last offer received, or bid. A party without any rational deal walks out. */
export function decide(strategy: Strategy, situation: Situation): Decision {
  const { bids, received } = situation;
  if (bids.size === 0) return { kind: 'end' };
  const rank = strategy.nextBid(situation);
  const bar = strategy.threshold === undefined ? bids.utilities[rank]! : strategy.threshold(situation);
  const standing = received.at(-1);
  if (standing !== undefined && standing >= bar - 1e-9) return { kind: 'accept' };
  return { kind: 'offer', rank };
}
