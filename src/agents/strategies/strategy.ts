import type { Deal } from '../../engine/preferences.ts';
import type { BidList } from './bid-list.ts';

/** What one side of a negotiation knows when it is its turn. Utilities are its own. */
export interface Situation {
  readonly bids: BidList;
  /** Share of the time used up, in (0, 1], and the part of it that one round takes. */
  readonly time: number;
  readonly step: number;
  /** Own utility of every offer received so far, oldest first. */
  readonly received: readonly number[];
  /** The offer received at that place. */
  readonly dealReceived: (index: number) => Deal;
  /** Rank of every own bid so far, oldest first. */
  readonly made: readonly number[];
  /** How many different offers were received, and how many made. */
  readonly distinctReceived: number;
  readonly distinctMade: number;
  /** An integer from 0 to below − 1, from a seeded stream. */
  readonly random: (below: number) => number;
}

/** What a side would bid next, and the utility it aspires to at this moment. */
export interface Bid {
  readonly rank: number;
  readonly aspiration: number;
}

/** The first part of a strategy: what to bid. */
export type Bidding = (situation: Situation) => Bid;

/** The second part: whether to take an offer of this utility instead of making the bid. */
export type Acceptance = (offered: number, bid: Bid, situation: Situation) => boolean;

/** The third part, which bidding may ask: how much the other side would like a deal, 0..1, read from its offers. */
export type OpponentModel = (situation: Situation) => (deal: Deal) => number;

/** A way of negotiating over preference tables: bidding and acceptance in any combination. */
export interface Strategy {
  readonly bid: Bidding;
  readonly accepts: Acceptance;
}

export type Decision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'end' }
  | { readonly kind: 'offer'; readonly rank: number };

/** Utilities closer than this are one utility. */
export const NOISE = 1e-9;

/** One turn: accept the last offer received, or bid. A party without any rational deal walks out. */
export function decide({ bid, accepts }: Strategy, situation: Situation): Decision {
  if (situation.bids.size === 0) return { kind: 'end' };
  const next = bid(situation);
  const standing = situation.received.at(-1);
  if (standing !== undefined && accepts(standing, next, situation)) return { kind: 'accept' };
  return { kind: 'offer', rank: next.rank };
}
