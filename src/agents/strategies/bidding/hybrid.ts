import { nearestTo } from '../bid-list.ts';
import type { Bidding, Situation } from '../strategy.ts';

/** Weights of the other side's last moves, oldest first, by how many there are. */
const WEIGHTS: ReadonlyArray<readonly number[]> = [
  [],
  [1],
  [0.25, 0.75],
  [0.11, 0.22, 0.66],
  [0.05, 0.15, 0.3, 0.5],
];
const [START, MIDDLE, REPLY] = [1, 0.75, 0.5];
/** Where the curve over time ends, by outcomes in the space: in a large one there is less need to give much. */
const ENDS = [
  [450, 0.8],
  [1500, 0.775],
  [4500, 0.75],
  [18_000, 0.725],
  [33_000, 0.7],
  [Number.POSITIVE_INFINITY, 0.675],
] as const;
/** Received offers before the behaviour of the other side counts. */
const WARM_UP = 3;

/**
 * Hybrid agent (Keskin, Çakan and Aydoğan 2021): follows a Bézier curve over time, and the nearer the start, the
 * more it answers the other side's moves in kind. As in NegMAS it plans twice a turn, first to weigh the standing
 * offer and then, from that plan, to answer it, so that each move of the other side tells twice.
 */
export const hybrid: Bidding = situation => {
  const { bids, made, received } = situation;
  const last = made.at(-1);
  const weighed = planned(situation, last === undefined ? undefined : bids.utilities[last]!);
  const aspiration = bids.utilities[weighed]!;
  return { rank: received.length === 0 ? weighed : planned(situation, aspiration), aspiration };
};

function planned(situation: Situation, last: number | undefined): number {
  const { bids } = situation;
  return nearestTo(bids, Math.max(target(situation, last), bids.floor));
}

function target(situation: Situation, last: number | undefined): number {
  const { time, received, bids } = situation;
  const end = ENDS.find(([size]) => bids.outcomes < size)![1];
  const byTime =
    bids.utilities[0]! * ((1 - time) ** 2 * START + 2 * time * (1 - time) * MIDDLE + time ** 2 * end);
  if (received.length < WARM_UP || last === undefined) return byTime;
  const byBehaviour = last - REPLY * (1 + time) * movement(received);
  return (1 - time ** 2) * byBehaviour + time ** 2 * byTime;
}

/** Weighted sum of what the other side's last moves, at most four, brought us. */
function movement(received: readonly number[]): number {
  const recent = received.slice(-5);
  const weights = WEIGHTS[recent.length - 1]!;
  return weights.reduce((sum, weight, k) => sum + weight * (recent[k + 1]! - recent[k]!), 0);
}
