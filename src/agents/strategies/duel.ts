import type { BidList } from './bid-list.ts';
import type { Schedule } from './bidding/time-dependent.ts';
import { decide, NOISE, type Situation, type Strategy } from './strategy.ts';

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

/** A Situation that a duel keeps up to date in place. */
interface Memory extends Situation {
  time: number;
  readonly received: number[];
  readonly heardRanks: number[];
  readonly made: number[];
  distinctReceived: number;
  distinctMade: number;
  /** Which ranks were made, and which of the other's heard. */
  readonly used: Uint8Array;
  readonly heard: Uint8Array;
}

/**
 * Stacked alternating offers between two strategies (Aydoğan et al. 2017): in each of `rounds` rounds both
 * sides have a turn at the same time t = round / (rounds + 1), the first to move bidding first.
 */
export function duel(first: Duellist, second: Duellist, rounds: number): DuelResult {
  const memories = [memoryOf(first, second, rounds), memoryOf(second, first, rounds)] as const;
  const offers: DuelOffer[] = [];
  for (let turn = 0; turn < 2 * rounds; turn++) {
    const by = turn % 2 === 0 ? 0 : 1;
    const round = (turn >> 1) + 1;
    const memory = memories[by];
    memory.time = round / (rounds + 1);
    const decision = decide((by === 0 ? first : second).strategy, memory);
    if (decision.kind === 'accept') return { agreement: offers.at(-1), offers };
    if (decision.kind === 'end') return { agreement: undefined, offers };
    offers.push({ round, by, rank: decision.rank });
    say(memory, decision.rank);
    hear(memories[1 - by]!, (by === 0 ? second : first).worth, decision.rank);
  }
  return { agreement: undefined, offers };
}

function memoryOf({ bids, random, worth }: Duellist, other: Duellist, rounds: number): Memory {
  const [used, heard] = [new Uint8Array(bids.size), new Uint8Array(worth.length)];
  const heardRanks: number[] = [];
  return {
    ...{ bids, random, used, heard, heardRanks, time: 0, step: 1 / (rounds + 1) },
    ...{ received: [], distinctReceived: 0, made: [], distinctMade: 0 },
    dealReceived: index => other.bids.dealAt(heardRanks[index]!),
  };
}

function say(memory: Memory, rank: number): void {
  memory.made.push(rank);
  if (memory.used[rank] === 0) memory.distinctMade += 1;
  memory.used[rank] = 1;
}

function hear(memory: Memory, worth: Float64Array, rank: number): void {
  memory.received.push(worth[rank]!);
  memory.heardRanks.push(rank);
  if (memory.heard[rank] === 0) memory.distinctReceived += 1;
  memory.heard[rank] = 1;
}

/** One side of a duel between strategies without memory. */
export interface Scheduled {
  readonly schedule: Schedule;
  /** As in {@link Duellist}. */
  readonly worth: Float64Array;
}

/** The same duel when both sides have laid out their bids: only the agreement, at some 10⁶ duels a second. */
export function scheduledDuel(first: Scheduled, second: Scheduled): DuelOffer | undefined {
  const rounds = first.schedule.ranks.length;
  for (let k = 0; k < rounds; k++) {
    const standing = k === 0 ? -1 : second.schedule.ranks[k - 1]!;
    if (k > 0 && first.worth[standing]! >= first.schedule.takes[k]! - NOISE)
      return { round: k, by: 1, rank: standing };
    const offered = first.schedule.ranks[k]!;
    if (second.worth[offered]! >= second.schedule.takes[k]! - NOISE)
      return { round: k + 1, by: 0, rank: offered };
  }
  return undefined;
}
