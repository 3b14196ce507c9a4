import { nearestTo } from './bid-list.ts';
import type { Situation, Strategy } from './strategy.ts';

/** Weights of the other side's last moves, oldest first, by how many there are. */
const WEIGHTS: ReadonlyArray<readonly number[]> = [
  [],
  [1],
  [0.25, 0.75],
  [0.11, 0.22, 0.66],
  [0.05, 0.15, 0.3, 0.5],
];
const [START, MIDDLE, END, REPLY] = [1, 0.75, 0.55, 0.5];
/** Received offers before the behaviour of the other side counts. */
const WARM_UP = 3;

/**
 * Hybrid agent (Keskin, Çakan and Aydoğan 2021): follows a Bézier curve over time, and the nearer the
 * start, the more it answers the other side's moves in kind. Takes what is worth its next bid (AC_next).
 */
export const hybrid: Strategy = situation => {
  const { bids } = situation;
  const rank = nearestTo(bids, target(situation) * bids.utilities[0]!);
  return { rank, takes: bids.utilities[rank]! };
};

/** Aspired share of one's best utility. */
function target(situation: Situation): number {
  const { time, received, bids, made } = situation;
  const byTime = (1 - time) ** 2 * START + 2 * time * (1 - time) * MIDDLE + time ** 2 * END;
  const last = made.at(-1);
  if (received.length < WARM_UP || last === undefined) return byTime;
  const best = bids.utilities[0]!;
  const byBehaviour = bids.utilities[last]! / best - REPLY * (1 + time) * (movement(received) / best);
  return (1 - time ** 2) * byBehaviour + time ** 2 * byTime;
}

/** Weighted mean of what the other side's last moves, at most four, brought us. */
function movement(received: readonly number[]): number {
  const moves = received.slice(-5).map((utility, k, recent) => (k === 0 ? 0 : utility - recent[k - 1]!));
  const weights = WEIGHTS[moves.length - 1]!;
  return weights.reduce((sum, weight, k) => sum + weight * moves[k + 1]!, 0);
}
