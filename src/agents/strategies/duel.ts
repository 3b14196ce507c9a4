import type { BidList } from './bid-list.ts';
import { decide, type Situation, type Strategy } from './strategy.ts';

/** One side of a duel: its strategy, its bids, and what every row of the other's list is worth to it. */
export interface Duellist {
  readonly strategy: Strategy;
  readonly bids: BidList;
  /** Own utility of the other side's bid at each of the other's ranks. */
  readonly worth: Float64Array;
  readonly random: (below: number) => number;
}

export interface DuelOffer {
  readonly round: number;
  readonly by: 0 | 1;
  readonly rank: number;
}

/** How a duel ended: the rank, in the proposer's list, of the offer that was accepted. */
export interface DuelResult {
  readonly agreement: DuelOffer | undefined;
  readonly offers: readonly DuelOffer[];
}

interface Memory {
  readonly bids: BidList;
  time: number;
  readonly received: number[];
  distinctReceived: number;
  readonly made: number[];
  readonly random: (below: number) => number;
  readonly seen: Set<number>;
}

/**
 * Stacked alternating offers between two strategies (Aydoğan et al. 2017): in each of `rounds` rounds both
 * sides have a turn at the same time t = round / (rounds + 1), the first to move bidding first.
 */
export function duel(first: Duellist, second: Duellist, rounds: number): DuelResult {
  const sides = [first, second] as const;
  const memories = [memoryOf(first), memoryOf(second)] as const;
  const offers: DuelOffer[] = [];
  for (let round = 1; round <= rounds; round++) {
    for (const by of [0, 1] as const) {
      memories[by].time = round / (rounds + 1);
      const decision = decide(sides[by].strategy, memories[by] satisfies Situation);
      if (decision.kind === 'accept') return { agreement: offers.at(-1), offers };
      if (decision.kind === 'end') return { agreement: undefined, offers };
      offers.push({ round, by, rank: decision.rank });
      memories[by].made.push(decision.rank);
      hear(memories[by === 0 ? 1 : 0], sides[by === 0 ? 1 : 0].worth[decision.rank]!, decision.rank);
    }
  }
  return { agreement: undefined, offers };
}

function memoryOf({ bids, random }: Duellist): Memory {
  return { bids, time: 0, received: [], distinctReceived: 0, made: [], random, seen: new Set() };
}

function hear(memory: Memory, utility: number, rank: number): void {
  memory.received.push(utility);
  memory.seen.add(rank);
  memory.distinctReceived = memory.seen.size;
}
