import { type BidList, worstAtLeast } from '../bid-list.ts';
import type { OpponentModel, Situation } from '../strategy.ts';

/** More bids of one worth than this are looked at in even steps. */
const MOST = 400;

/**
 * Of the bids worth from `least` to `most` the one the other side is thought to like best: an iso-utility choice.
 * The worst bid still worth `least` if there is none between, or nothing was heard yet.
 */
export function likedBest(situation: Situation, model: OpponentModel, least: number, most: number): number {
  const { bids, received } = situation;
  const last = worstAtLeast(bids, least);
  if (received.length === 0) return last;
  const like = model(situation);
  return pickBetween(bids, last, most, rank => like(bids.dealAt(rank)));
}

/** As {@link likedBest}, but a bid it has not made yet goes before all it has: new bids draw new bids. */
export function freshLikedBest(
  situation: Situation,
  model: OpponentModel,
  least: number,
  most: number,
): number {
  const { bids, received, made } = situation;
  const last = worstAtLeast(bids, least);
  if (received.length === 0) return last;
  const like = model(situation);
  const used = new Set(made);
  return pickBetween(bids, last, most, rank => like(bids.dealAt(rank)) + (used.has(rank) ? 0 : 2));
}

function pickBetween(bids: BidList, last: number, most: number, score: (rank: number) => number): number {
  const first = Math.min(last, firstAtMost(bids, most));
  const stride = Math.max(1, Math.ceil((last - first + 1) / MOST));
  let best = last;
  let liked = score(last);
  for (let rank = last - stride; rank >= first; rank -= stride) {
    const value = score(rank);
    if (value <= liked) continue;
    liked = value;
    best = rank;
  }
  return best;
}

function firstAtMost({ utilities, size }: BidList, most: number): number {
  let low = 0;
  let high = size - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (utilities[middle]! <= most) high = middle;
    else low = middle + 1;
  }
  return low;
}
