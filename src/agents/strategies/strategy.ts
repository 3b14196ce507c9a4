import type { BidList } from './bid-list.ts';

/** What a bidding strategy knows when it is its turn. Utilities are its own. */
export interface Situation {
  readonly bids: BidList;
  /** Share of the time used up, in (0, 1]. */
  readonly time: number;
  /** Own utility of every offer received so far, oldest first. */
  readonly received: readonly number[];
  /** Rank of every own bid so far, oldest first. */
  readonly made: readonly number[];
  /** How many different offers were received, and how many made. */
  readonly distinctReceived: number;
  readonly distinctMade: number;
  /** An integer from 0 to below − 1, from a seeded stream. */
  readonly random: (below: number) => number;
}

export interface Bid {
  readonly rank: number;
  /** A standing offer worth at least this is taken instead. */
  readonly takes: number;
}

/** A bidding strategy over preference tables: what it would bid next, and what it would rather take. */
export type Strategy = (situation: Situation) => Bid;

export type Decision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'end' }
  | { readonly kind: 'offer'; readonly rank: number };

/** Utilities closer than this are one utility. */
export const NOISE = 1e-9;

/** One turn: accept the last offer received, or bid. A party without any rational deal walks out. */
export function decide(strategy: Strategy, situation: Situation): Decision {
  if (situation.bids.size === 0) return { kind: 'end' };
  const { rank, takes } = strategy(situation);
  const standing = situation.received.at(-1);
  if (standing !== undefined && standing >= takes - NOISE) return { kind: 'accept' };
  return { kind: 'offer', rank };
}
