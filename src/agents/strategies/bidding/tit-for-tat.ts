import { worstAtLeast } from '../bid-list.ts';
import type { Bidding, OpponentModel, Situation } from '../strategy.ts';
import { likedBest } from './pick.ts';

/**
 * Relative tit for tat (Faratin, Sierra and Jennings 1998): gives up the share of its last demand that the other
 * side gave up of its own, as far as that shows in what its offers are worth here.
 */
export const titForTat: Bidding = ({ bids, received, made }) => {
  const [before, now] = [received.at(-2), received.at(-1)];
  const last = made.at(-1);
  const best = bids.utilities[0]!;
  const ratio = before === undefined || now === undefined || now <= 0 ? 1 : before / now;
  const demand = last === undefined ? best : bids.utilities[last]! * ratio;
  const aspiration = Math.min(best, Math.max(bids.floor, demand));
  return { rank: worstAtLeast(bids, aspiration), aspiration };
};

/** Outcome spaces above this get their bonus for time earlier: an agreement takes longer to find in them. */
const LARGE = 3000;

/**
 * Nice tit for tat (Baarslag, Hindriks and Jonker 2013): answers the other side's way towards the estimated Nash
 * point with as much of its own, never beyond it while time is plenty, and gives a bonus when it runs out.
 */
export function niceTitForTat(model: OpponentModel): Bidding {
  return situation => {
    const { bids, received } = situation;
    const best = bids.utilities[0]!;
    if (received.length === 0) return { rank: 0, aspiration: best };
    const least = niceTarget(situation, model);
    const rank = likedBest(situation, model, least, best);
    return { rank, aspiration: Math.min(bids.utilities[rank]!, best) };
  };
}

function niceTarget(situation: Situation, model: OpponentModel): number {
  const { bids, received, time } = situation;
  const first = received[0]!;
  const gap = 1 - first / bids.utilities[0]!;
  const nash = clip(nashUtility(situation, model) * (1.4 - 0.6 * gap), 0.5, 1);
  const come = clip((Math.max(...received) - first) / Math.max(1e-9, nash - first), 0, 1);
  const target = 1 - come * (1 - nash);
  const start = bids.outcomes > LARGE ? 0.85 : 0.91;
  const bonus = Math.max(0.1, Math.min(1, 20 * (time - start)));
  return bids.utilities[0]! * (target - bonus * (target - nash));
}

/** Own utility, as a share of the best, where the product with the estimate of the other's is largest. */
function nashUtility(situation: Situation, model: OpponentModel): number {
  const { bids } = situation;
  const like = model(situation);
  const stride = Math.max(1, Math.ceil(bids.size / 1000));
  let best = 0;
  let product = -1;
  for (let rank = 0; rank < bids.size; rank += stride) {
    const joint = bids.utilities[rank]! * like(bids.dealAt(rank));
    if (joint <= product) continue;
    product = joint;
    best = rank;
  }
  return bids.utilities[best]! / bids.utilities[0]!;
}

function clip(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
