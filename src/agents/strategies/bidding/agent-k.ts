import { worstAtLeast } from '../bid-list.ts';
import type { Bidding } from '../strategy.ts';

/** How much it trusts the other side to come further. */
const TREMOR = 2;

/**
 * After AgentK (Kawaguchi, Fujita and Ito 2010): from mean and spread of what it was offered it estimates the most
 * it can get by the end, and compromises toward that.
 */
export const agentK: Bidding = ({ bids, received, time }) => {
  const best = bids.utilities[0]!;
  const offers = received.map(utility => utility / best);
  const mean = offers.reduce((sum, utility) => sum + utility, 0) / Math.max(1, offers.length);
  const variance =
    offers.reduce((sum, utility) => sum + (utility - mean) ** 2, 0) / Math.max(1, offers.length);
  const spread = Math.sqrt(12 * variance);
  const most = mean + (1 - mean) * spread;
  const bend = 1 + TREMOR + 10 * mean - 2 * TREMOR * mean;
  const pressed = 1 - time ** bend * (1 - most);
  const ratio = Math.min(2, (spread + 0.1) / Math.max(1e-9, 1 - pressed));
  const target = Math.max(most, ratio * pressed + 1 - ratio);
  const aspiration = Math.max(bids.floor, Math.min(1, target) * best);
  return { rank: worstAtLeast(bids, aspiration), aspiration };
};
