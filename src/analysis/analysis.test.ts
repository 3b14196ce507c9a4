import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Preferences } from '../engine/preferences.ts';
import { arbitraryParties } from '../testing/arbitrary-parties.ts';
import { analyse, analyseTable } from './analyse.ts';
import { countDeals } from './count.ts';
import { discounted, discountFactor, rubinsteinShare } from './discount.ts';
import { frontierOf } from './frontier.ts';
import { dominates } from './grid.ts';
import {
  distance,
  distanceToFrontier,
  distanceToSolution,
  dominatingDeals,
  leftOnTheTable,
  surplusShares,
} from './measures.ts';
import { dealAt, isSignable, optionCounts, outcomeCount, outcomeIndex } from './outcome-space.ts';
import { isRational } from './solutions.ts';
import { reservationsOf, utilitiesOf } from './valuation.ts';
import { passes } from './voting.ts';
import { utilityRange } from './zone.ts';

vi.setConfig({ testTimeout: 60_000 });
const RUNS = { numRuns: 300, seed: 20_251_107 };

const additive = (points: number[][], reservation = 0): Preferences => ({
  ...{ points, linkages: [], redLines: [], reservation },
});

/** Two issues to trade: each party cares for another one. */
const TRADE = [
  additive(
    [
      [0, 9],
      [3, 0],
    ],
    2,
  ),
  additive(
    [
      [3, 0],
      [0, 9],
    ],
    2,
  ),
];

describe('trading two issues', () => {
  const { solutions, pareto, zoneOfAgreement } = analyse(TRADE);

  test('frontier and solutions', () => {
    expect(pareto.points).toEqual([
      [12, 0],
      [9, 9],
      [0, 12],
    ]);
    for (const solution of Object.values(solutions))
      expect(solution).toMatchObject({ utilities: [[9, 9]], deals: [[1, 1]] });
    expect(solutions.nash?.value).toBe(49);
    expect(solutions.kalaiSmorodinsky?.value).toBe(1);
  });

  test('zone of agreement', () => {
    expect(zoneOfAgreement).toMatchObject({
      ...{ exists: true, outcomes: 4, signable: 4, rational: 2, winSets: [3, 3], ideal: [9, 9] },
    });
    expect(zoneOfAgreement.opposition).toBeCloseTo(Math.hypot(0.25, 0.25), 12);
  });

  test('what a poor deal left on the table', () => {
    const frontier = frontierOf(TRADE);
    expect(leftOnTheTable([3, 3], frontier)).toBe(12);
    expect(dominatingDeals([3, 3], frontier)).toEqual([
      { utilities: [9, 9], gains: [6, 6], deals: [[1, 1]] },
    ]);
    expect(leftOnTheTable([9, 9], frontier)).toBe(0);
    expect(distanceToFrontier([9, 5], frontier)).toBe(4);
    expect(distanceToSolution([6, 5], solutions.nash)).toBe(5);
    expect(distanceToSolution([6, 5], null)).toBeNull();
    expect(surplusShares([9, 5], [2, 4])).toEqual([0.875, 0.125]);
    expect(surplusShares([2, 4], [2, 4])).toBeNull();
    expect(distance([0, 0, 0], [2, 3, 6])).toBe(7);
  });
});

test('where red lines leave no deal, everything is empty and says why', () => {
  const [one, other] = TRADE;
  const blocked = [
    { ...one!, redLines: [[true, false]] },
    { ...other!, redLines: [[false, true]] },
  ];
  const analysis = analyse(blocked);
  expect(analysis).toMatchObject({
    outcomes: 4,
    rational: 0,
    pareto: { count: 0 },
    solutions: { nash: null },
  });
  expect(analysis.why).toMatch(/red lines/);
});

test('where reservations leave no deal, the frontier stands and the solutions are null', () => {
  const analysis = analyse(TRADE.map(party => ({ ...party, reservation: 10 })));
  expect(analysis).toMatchObject({ rational: 0, pareto: { count: 3 }, solutions: { utilitarian: null } });
  expect(analysis.why).toMatch(/reservation/);
});

test('every tie of a solution is returned', () => {
  const twin = [additive([[0, 1, 2, 1]]), additive([[2, 1, 0, 1]])];
  expect(analyse(twin).solutions.nash).toEqual({ value: 1, utilities: [[1, 1]], deals: [[1], [3]] });
  expect(analyse(twin).solutions.utilitarian?.deals.map(String).sort()).toEqual(['0', '1', '2', '3']);
});

test('parties over different outcome spaces are refused', () => {
  expect(() => analyse([additive([[1, 2]]), additive([[1, 2, 3]])])).toThrow(RangeError);
});

test('counting equals enumerating, with linkages and red lines', () => {
  fc.assert(
    fc.property(arbitraryParties({ parties: { min: 1, max: 3 } }), parties => {
      const deals = dealsOf(parties).filter(deal => isSignable(parties, deal));
      const rational = deals.filter(deal => isRational(utilitiesOf(parties, deal), reservationsOf(parties)));
      expect(countDeals(parties, reservationsOf(parties))).toBe(rational.length);
    }),
    RUNS,
  );
});

test('counting gives up on a space it cannot decide, rather than running on', () => {
  const points = Array.from({ length: 40 }, (_, k) => [0, Math.sqrt(k + 2)]);
  expect(countDeals([additive(points)], [90])).toBeUndefined();
});

function dealsOf(parties: readonly Preferences[]): number[][] {
  const counts = optionCounts(parties[0]!);
  return Array.from({ length: outcomeCount(counts) }, (_, index) => dealAt(counts, index));
}

test('utility ranges are the least and the most of all deals', () => {
  fc.assert(
    fc.property(arbitraryParties({ parties: { min: 1, max: 1 } }), parties => {
      const values = dealsOf(parties).map(deal => utilitiesOf(parties, deal)[0]!);
      expect(utilityRange(parties[0]!)).toEqual([Math.min(...values), Math.max(...values)]);
    }),
    RUNS,
  );
});

test('a deal has improvements exactly where some deal dominates it', () => {
  fc.assert(
    fc.property(arbitraryParties(), fc.nat(), (parties, pick) => {
      const signable = dealsOf(parties).filter(deal => isSignable(parties, deal));
      fc.pre(signable.length > 0);
      const point = utilitiesOf(parties, signable[pick % signable.length]!);
      const dominated = signable.some(deal => dominates(utilitiesOf(parties, deal), point));
      expect(dominatingDeals(point, frontierOf(parties)).length > 0).toBe(dominated);
      expect(leftOnTheTable(point, frontierOf(parties)) > 0).toBe(dominated);
    }),
    RUNS,
  );
});

test('a table of outcomes is analysed as the preferences behind it', () => {
  fc.assert(
    fc.property(arbitraryParties({ redLines: false, linkages: false }), parties => {
      const deals = dealsOf(parties);
      const columns = parties.map((_, k) => Float64Array.from(deals, deal => utilitiesOf(parties, deal)[k]!));
      const byTable = analyseTable(columns, reservationsOf(parties), row => deals[row]!);
      const direct = analyse(parties);
      expect(byTable.pareto).toEqual(direct.pareto);
      expect(byTable.zoneOfAgreement).toEqual(direct.zoneOfAgreement);
    }),
    RUNS,
  );
});

test('outcome indices and deals are inverse', () => {
  const counts = [3, 4, 2];
  for (let index = 0; index < 24; index++) expect(outcomeIndex(counts, dealAt(counts, index))).toBe(index);
  expect(dealAt(counts, 9)).toEqual([1, 0, 1]);
});

test('discounting: GENIUS reads 0 and above 1 as none', () => {
  expect([0, 1.5, 1, 0.5, null].map(discountFactor)).toEqual([1, 1, 1, 0.5, 1]);
  expect(discounted([1, 0.8], [0.25, null], 0.5)).toEqual([0.5, 0.8]);
});

test('Rubinstein: equal patience favours the first mover a little', () => {
  expect(rubinsteinShare(0.9, 0.9)).toBeCloseTo(1 / 1.9, 12);
  expect(() => rubinsteinShare(1, 1)).toThrow(RangeError);
});

test.each([
  ['all say yes', [5, 5, 5], true],
  ['one without a veto says no', [5, 5, 1], true],
  ['the veto player says no', [1, 5, 5], false],
  ['too few say yes', [5, 1, 1], false],
])('voting with a veto: %s', (_, utilities, result) => {
  expect(passes({ vetoes: [0], quorum: 2 }, utilities, [3, 3, 3])).toBe(result);
});
