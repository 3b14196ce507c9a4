import type { Bidding, OpponentModel } from '../strategy.ts';
import { likedBest } from './pick.ts';

/** Early bids only for itself, while the model learns. */
const QUIET = 0.2;

/**
 * After AgreeableAgent (ANAC 2018): asks for its best at first, then concedes like a hard Boulware to a floor of .8
 * of it, choosing within a narrow band what the other side should like.
 */
export function agreeable(model: OpponentModel, floor = 0.8): Bidding {
  return situation => {
    const { bids, time } = situation;
    const best = bids.utilities[0]!;
    if (time < QUIET) return { rank: 0, aspiration: best };
    const least = Math.max(bids.floor, floor * best);
    const aspiration = best - (best - least) * ((time - QUIET) / (1 - QUIET)) ** 10;
    const band = 0.05 * best;
    return { rank: likedBest(situation, model, aspiration - band, aspiration + band), aspiration };
  };
}
