import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { utilityOf, type Valuation } from '../../analysis/valuation.ts';
import { arbitraryParties } from '../../testing/arbitrary-parties.ts';
import { domainIndex, normalisedDomain, readJson, referenceFolder } from '../../testing/reference-domains.ts';
import { bidList } from './bid-list.ts';
import { scheduleOf } from './bidding/time-dependent.ts';
import { duel, scheduledDuel } from './duel.ts';
import { STRATEGIES, type StrategyName } from './index.ts';

vi.setConfig({ testTimeout: 60_000 });
const folder = referenceFolder();
if (folder === undefined) console.warn('reference domains not found: their tests are skipped');

function prepared(parties: readonly Valuation[]) {
  const bids = parties.map(bidList);
  const worth = parties.map((party, me) => {
    const other = bids[1 - me]!;
    return Float64Array.from({ length: other.size }, (_, rank) => utilityOf(party, other.dealAt(rank)));
  });
  return { bids, worth };
}

function play(parties: readonly Valuation[], names: readonly StrategyName[], rounds: number) {
  const { bids, worth } = prepared(parties);
  const side = (k: number) => ({
    strategy: STRATEGIES[names[k]!],
    bids: bids[k]!,
    worth: worth[k]!,
    random: () => 0,
  });
  const result = duel(side(0), side(1), rounds);
  const end = result.agreement;
  const utilities = end && parties.map(party => utilityOf(party, bids[end.by]!.dealAt(end.rank)));
  return { ...result, utilities };
}

interface Pairings {
  readonly pairings?: {
    readonly results: ReadonlyArray<{
      readonly agents: readonly string[];
      readonly nSteps: number;
      readonly utilities: readonly number[] | null;
    }>;
  };
}

test.skipIf(folder === undefined)('MiCRO against MiCRO ends where NegMAS ends', () => {
  let compared = 0;
  for (const { id, nonlinear, parties } of domainIndex(folder!)) {
    if (nonlinear || parties !== 2) continue;
    const { pairings } = readJson<Pairings>(`${folder!}/reference/${id}.json`);
    const pair = pairings?.results.find(result => result.agents.join() === 'MiCRO,MiCRO');
    if (pair === undefined) continue;
    const tables = normalisedDomain(folder!, id).parties.map(party => ({
      ...{ points: party.table, linkages: [], redLines: [], reservation: party.reservation ?? 0, ceiling: 1 },
    }));
    const { utilities } = play(tables, ['micro', 'micro'], pair.nSteps);
    expect(utilities?.map(value => value.toFixed(8))).toEqual(pair.utilities?.map(value => value.toFixed(8)));
    compared += 1;
  }
  expect(compared).toBeGreaterThan(5);
});

const arbitraryPair = arbitraryParties({ parties: { min: 2, max: 2 } });
const names = fc.constantFrom<StrategyName>('boulware', 'linear', 'conceder', 'micro', 'hybrid');

test('a duel ends in a deal both prefer to none, or in nothing', () => {
  fc.assert(
    fc.property(arbitraryPair, names, names, (parties, first, second) => {
      const { utilities } = play(parties, [first, second], 20);
      utilities?.forEach((utility, k) => {
        expect(utility).toBeGreaterThanOrEqual(parties[k]!.reservation - 1e-9);
      });
    }),
    { numRuns: 300, seed: 20_251_021 },
  );
});

test('duels from schedules end where duels turn by turn do', () => {
  const timed = fc.constantFrom<StrategyName>('boulware', 'linear', 'conceder');
  fc.assert(
    fc.property(arbitraryPair, timed, timed, (parties, first, second) => {
      const { bids, worth } = prepared(parties);
      fc.pre(bids.every(list => list.size > 0));
      const side = (k: number, name: StrategyName) => ({
        schedule: scheduleOf(STRATEGIES[name].bid, bids[k]!, 20),
        worth: worth[k]!,
      });
      expect(scheduledDuel(side(0, first), side(1, second))).toEqual(
        play(parties, [first, second], 20).agreement,
      );
    }),
    { numRuns: 300, seed: 20_251_022 },
  );
});

test('a Boulware holds out longer than a conceder', () => {
  const pie = (flip: boolean): Valuation => {
    const row = Array.from({ length: 101 }, (_, k) => (flip ? 100 - k : k) / 100);
    return { points: [row], linkages: [], redLines: [], reservation: 0 };
  };
  const [own, other] = play([pie(false), pie(true)], ['boulware', 'conceder'], 50).utilities!;
  expect(own!).toBeGreaterThan(0.7);
  expect(other!).toBeLessThan(0.3);
});

test('a party with nothing to agree to walks out', () => {
  const never: Valuation = { points: [[0, 1]], linkages: [], redLines: [], reservation: 5 };
  expect(play([never, never], ['boulware', 'boulware'], 10)).toMatchObject({
    agreement: undefined,
    offers: [],
  });
});

test('red lines are never offered, and outcome spaces beyond a million deals are thinned', () => {
  const points = Array.from({ length: 12 }, (_, issue) => [0, 1, 2, 3].map(option => option * (issue + 1)));
  const bids = bidList({ points, linkages: [], redLines: [[false, false, false, true]], reservation: 0 });
  expect(bids.size).toBeLessThanOrEqual(1_000_000);
  expect(bids.dealAt(0)).toEqual([2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
});
