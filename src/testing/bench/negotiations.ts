import { bidList } from '../../agents/strategies/bid-list.ts';
import { scheduleOf } from '../../agents/strategies/bidding/time-dependent.ts';
import { type Duellist, duel, scheduledDuel } from '../../agents/strategies/duel.ts';
import { STRATEGIES } from '../../agents/strategies/index.ts';
import type { Strategy } from '../../agents/strategies/strategy.ts';
import { utilityOf, type Valuation } from '../../analysis/valuation.ts';
import { randomParties } from './domains.ts';
import { type Benchmark, elapsedMs, rate, seeded } from './measure.ts';

const ROUNDS = 100;
const SHAPES = { small: [3, 4, 3, 4, 4], large: [5, 5, 5, 5, 5, 5] };

type Ready = Omit<Duellist, 'strategy'>;

function readied(parties: readonly Valuation[]): readonly [Ready, Ready] {
  const bids = parties.map(bidList);
  const random = seeded(3);
  const ready = (me: number): Ready => {
    const other = bids[1 - me]!;
    const worth = Float64Array.from({ length: other.size }, (_, rank) =>
      utilityOf(parties[me]!, other.dealAt(rank)),
    );
    return { bids: bids[me]!, worth, random: below => Math.floor(random() * below) };
  };
  return [ready(0), ready(1)];
}

function scheduledRate(counts: readonly number[]): number {
  const [a, b] = readied(randomParties(5, 2, counts));
  const side = ({ bids, worth }: Ready) => ({
    worth,
    schedule: scheduleOf(STRATEGIES.boulware.bid, bids, ROUNDS),
  });
  const [first, second] = [side(a), side(b)];
  let ended = 0;
  return rate(() => {
    for (let k = 0; k < 50_000; k++) ended += scheduledDuel(first, second)?.round ?? 0;
    return ended > 0 ? 50_000 : 0;
  });
}

function turns(counts: readonly number[], strategy: Strategy, count: 'duels' | 'turns'): number {
  const [a, b] = readied(randomParties(5, 2, counts));
  const [first, second] = [
    { ...a, strategy },
    { ...b, strategy },
  ];
  return rate(() => {
    let offers = 0;
    for (let k = 0; k < 3000; k++) offers += duel(first, second, ROUNDS).offers.length;
    return count === 'duels' ? 3000 : offers;
  });
}

/** 27 × 27 duels on each of ten domains, the five strategies taking turns. */
function tournamentSeconds(): number {
  const domains = Array.from({ length: 10 }, (_, k) => readied(randomParties(k, 2, SHAPES.small)));
  const field = Array.from({ length: 27 }, (_, k) => Object.values(STRATEGIES)[k % 5]!);
  const play = (): void => {
    for (const [a, b] of domains)
      for (const one of field)
        for (const other of field) duel({ ...a, strategy: one }, { ...b, strategy: other }, 180);
  };
  return elapsedMs(play) / 1000;
}

export const NEGOTIATIONS: readonly Benchmark[] = [
  {
    name: 'Boulware negotiations, 576 outcomes, 100 rounds, laid out before',
    unit: '/s',
    target: 50_000,
    peer: { name: 'NegMAS', figure: 35.8 },
    run: () => scheduledRate(SHAPES.small),
  },
  {
    name: 'Boulware negotiations, 15,625 outcomes, 100 rounds, laid out before',
    unit: '/s',
    target: 50_000,
    peer: { name: 'NegMAS', figure: 2.2 },
    run: () => scheduledRate(SHAPES.large),
  },
  {
    name: 'Boulware negotiations turn by turn, with a transcript, 576 outcomes',
    unit: '/s',
    target: 50_000,
    peer: { name: 'NegMAS', figure: 35.8 },
    run: () => turns(SHAPES.small, STRATEGIES.boulware, 'duels'),
  },
  {
    name: 'turns a second, Boulware, with a transcript',
    unit: 'M/s',
    target: 5,
    run: () => turns(SHAPES.small, STRATEGIES.boulware, 'turns') / 1e6,
  },
  { name: 'tournament of 7,290 duels, 180 rounds', unit: 's', target: 1, run: tournamentSeconds },
];
