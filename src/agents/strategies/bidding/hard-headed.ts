import type { Bidding, OpponentModel } from '../strategy.ts';
import { likedBest } from './pick.ts';

/**
 * After HardHeaded (van Krimpen, Looije and Hajizadeh 2011): comes down its list of bids very slowly, never below
 * `floor` of its best, and among near equals makes the bid the other side should like best.
 */
export function hardHeaded(model: OpponentModel, floor = 0.6, e = 0.1): Bidding {
  return situation => {
    const { bids, time } = situation;
    const best = bids.utilities[0]!;
    const least = Math.max(bids.floor, floor * best);
    const aspiration = best - (best - least) * time ** (1 / e);
    return { rank: likedBest(situation, model, aspiration, aspiration + 0.03 * best), aspiration };
  };
}
