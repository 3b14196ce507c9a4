import { describe, expect, test } from 'vitest';
import { countDeals } from './count.ts';
import { discounted } from './discount.ts';
import { enumeratedFrontier, frontierOf, mergedFrontier } from './frontier.ts';
import { argMax, atLeast, dominates, onGrid } from './grid.ts';
import { boxUtility, compileBoxes } from './hyper-rectangles.ts';
import { distanceToFrontier, distanceToSolution, dominatingDeals } from './measures.ts';
import { nearMisses } from './near-misses.ts';
import { assertSameSpace } from './outcome-space.ts';
import { bargainingSet, solve } from './solutions.ts';
import { isCapped, unitOf, upperBoundOf } from './units.ts';
import type { Valuation } from './valuation.ts';
import { vote } from './voting.ts';
import { opposition, utilityRange } from './zone.ts';

const party = (points: number[][], more: Partial<Valuation> = {}): Valuation => ({
  ...{ points, linkages: [], redLines: [], reservation: 0, ...more },
});

test('on the grid, noise is no difference', () => {
  expect(onGrid(0.1 + 0.2)).toBe(0.3);
  expect(Object.is(onGrid(-1e-12), 0)).toBe(true);
  expect([atLeast(1 - 1e-10, 1), atLeast(1 - 1e-8, 1), atLeast(2, 1)]).toEqual([true, false, true]);
  expect(argMax([1, 3, 3 - 1e-10, 2])).toEqual([1, 2]);
  expect(argMax([])).toEqual([]);
  expect(dominates([1, 2], [1, 2 - 1e-10])).toBe(false);
  expect(dominates([1, 2], [1 + 1e-10, 1])).toBe(true);
  expect(dominates([1, 2], [1, 1])).toBe(true);
  expect(dominates([1, 2], [2, 1])).toBe(false);
});

test('deals that differ by noise alone are one point of the frontier, each of them on it', () => {
  const noisy = [party([[0.5, 0.5 + 4e-10, 0.2]]), party([[0.3 + 4e-10, 0.3, 0.9]])];
  for (const frontier of [enumeratedFrontier(noisy), mergedFrontier(noisy)]) {
    expect(frontier.points).toEqual([
      [0.5, 0.3],
      [0.2, 0.9],
    ]);
    expect(frontier.dealsAt(0)).toEqual([[0], [1]]);
  }
});

describe('under a ceiling', () => {
  const capped = party(
    [
      [0, 6],
      [0, 6],
    ],
    { ceiling: 8 },
  );
  const other = party([
    [3, 0],
    [5, 0],
  ]);

  test('totals above it tie, and every deal of the tie is found', () => {
    const frontier = frontierOf([capped, other]);
    expect(frontier.points).toEqual([
      [8, 0],
      [6, 5],
      [0, 8],
    ]);
    expect([0, 1, 2].map(at => frontier.dealsAt(at))).toEqual([[[1, 1]], [[1, 0]], [[0, 0]]]);
    const flat = frontierOf([party([[5, 9]], { ceiling: 5 }), party([[1, 1]])]);
    expect(flat.dealsAt(0)).toEqual([[0], [1]]);
    expect(flat.dealsAt(0, 1)).toEqual([[0]]);
  });

  test('merging and enumerating agree on the points', () => {
    expect(mergedFrontier([capped, other]).points).toEqual(enumeratedFrontier([capped, other]).points);
  });

  test('no more deals are counted than it lets in', () => {
    expect(countDeals([capped], [8])).toBe(1);
    expect(countDeals([capped], [6])).toBe(3);
    expect(countDeals([capped], [9])).toBe(0);
  });
});

test('no more deals of a point are listed than asked for', () => {
  const alike = [
    party([
      [1, 1],
      [1, 1],
    ]),
    party([
      [2, 2],
      [2, 2],
    ]),
  ];
  for (const frontier of [mergedFrontier(alike), enumeratedFrontier(alike)]) {
    expect(frontier.dealsAt(0)).toHaveLength(4);
    expect(frontier.dealsAt(0, 3)).toHaveLength(3);
  }
});

test('with three parties too the points run from the first party’s best to its worst, then by the second', () => {
  const frontier = frontierOf([party([[2, 5, 2]]), party([[3, 1, 9]]), party([[9, 3, 4]])]);
  expect(frontier.points).toEqual([
    [5, 1, 3],
    [2, 9, 4],
    [2, 3, 9],
  ]);
});

test('spaces that differ are told apart by their shape', () => {
  expect(() => assertSameSpace([])).toThrow('at least one party');
  expect(() => assertSameSpace([party([[1, 2]]), party([[1, 2, 3]])])).toThrow(
    'different outcome spaces: 2 and 3',
  );
  expect(() => assertSameSpace([party([[1, 2], [0]]), party([[4, 5], [1]])])).not.toThrow();
});

describe('solutions', () => {
  const deals = [party([[9, 5, 0, 6]], { reservation: 1 }), party([[0, 5, 9, 4]], { reservation: 1 })];

  test('maximise what their names say over the rational deals', () => {
    const { nash, egalitarian, kalaiSmorodinsky, utilitarian } = solve(bargainingSet(deals));
    expect(nash).toEqual({ value: 16, utilities: [[5, 5]], deals: [[1]] });
    expect(egalitarian).toEqual({ value: 4, utilities: [[5, 5]], deals: [[1]] });
    expect(kalaiSmorodinsky).toMatchObject({ value: 0.8, deals: [[1]] });
    expect(utilitarian).toMatchObject({ value: 10, deals: [[3], [1]] });
    const uneven = [party([[0, 5, 9]]), party([[9, 6, 0]])];
    expect(solve(bargainingSet(uneven)).utilitarian).toMatchObject({ value: 11, deals: [[1]] });
  });

  test('egalitarian ties go to the next smallest gain', () => {
    const tie = [party([[2, 2]]), party([[3, 3]]), party([[4, 7]])];
    expect(solve(bargainingSet(tie)).egalitarian).toMatchObject({ value: 2, deals: [[1]] });
  });

  test('a party that cannot gain does not hold Kalai and Smorodinsky back', () => {
    const stuck = [party([[1, 1]], { reservation: 1 }), party([[2, 6]])];
    expect(solve(bargainingSet(stuck)).kalaiSmorodinsky).toMatchObject({ value: 1, deals: [[1]] });
  });
});

test('distances are to the nearest, and improvements the largest first', () => {
  const frontier = frontierOf([party([[9, 6, 0]]), party([[0, 5, 9]])]);
  expect(distanceToFrontier([6, 4], frontier)).toBe(1);
  expect(distanceToFrontier([6, 4], { ...frontier, points: [] })).toBeNull();
  expect(
    distanceToSolution([0, 5], {
      value: 0,
      utilities: [
        [9, 5],
        [3, 9],
      ],
      deals: [],
    }),
  ).toBe(5);
  expect(dominatingDeals([0, 0], frontier).map(each => each.gains)).toEqual([
    [6, 5],
    [9, 0],
    [0, 9],
  ]);
});

test('boxes that pay outside pay where any bound is left; more than thirty boxes are all paid', () => {
  const boxes = Array.from({ length: 33 }, (_, at) => ({
    utility: at + 1,
    bounds: [{ issue: 0, low: at % 3, high: at % 3 }],
    pays: at % 2 === 0 ? ('inside' as const) : ('outside' as const),
  }));
  const preferences = { boxes, maxUtility: 1000, reservation: 0 };
  const fast = compileBoxes(preferences, [4, 2]);
  for (const deal of [
    [0, 0],
    [1, 1],
    [2, 0],
    [3, 1],
  ])
    expect(fast(deal)).toBeCloseTo(boxUtility(preferences, deal), 12);
  expect(boxUtility(preferences, [3, 0])).toBeCloseTo((2 * 16 * 17) / 2 / 1000, 12);
});

test('utilities shrink by the share of the time used up', () => {
  expect(discounted([1, 1], [0.5, 0.25], 1)).toEqual([0.5, 0.25]);
  expect(discounted([1, 1], [0.5, 0.25], 0)).toEqual([1, 1]);
});

test('an offer counts as missed even where the other came to exactly as much', () => {
  const offers = [
    { by: 0, utilities: [5, 4] },
    { by: 1, utilities: [3, 4] },
  ];
  expect(nearMisses(offers)).toEqual([{ at: 0, settledAt: [1] }]);
  expect(nearMisses([offers[0]!, { by: 1, utilities: [3, 5] }])).toEqual([]);
});

const linked = (points: number): Valuation['linkages'][number] => ({
  points,
  when: [
    [0, 0],
    [1, 0],
  ],
});

test('whole points are their own unit; fractions take the finest that still fits', () => {
  expect(unitOf([party([[1, 2], [3]])])).toBe(1);
  expect(unitOf([party([[0.5, 2]])])).toBe(1e12);
  expect(unitOf([party([[1, 2], [3]], { linkages: [linked(0.5)] })])).toBe(1e12);
  expect(unitOf([party([[0.5, 5000]])])).toBe(1e11);
  expect(unitOf([party([[0.5, -5000]])])).toBe(1e11);
  expect(unitOf([party([[0.5]]), party([[1e20]])])).toBe(1);
});

test('a ceiling binds where the best total could pass it', () => {
  const open = party(
    [
      [1, 4],
      [3, 2],
    ],
    { linkages: [linked(2), linked(-5)] },
  );
  expect(upperBoundOf(open)).toBe(4 + 3 + 2);
  expect(isCapped(open)).toBe(false);
  expect(isCapped({ ...open, ceiling: 8 })).toBe(true);
  expect(isCapped({ ...open, ceiling: 9 })).toBe(false);
  expect(isCapped({ ...open, ceiling: 10 })).toBe(false);
});

test('a range runs from the worst deal to the best, both under the ceiling', () => {
  const own = party(
    [
      [1, 4],
      [3, 2],
    ],
    { linkages: [linked(2)], redLines: [[false, true]] },
  );
  expect(utilityRange(own)).toEqual([3, 7]);
  expect(utilityRange({ ...own, ceiling: 5 })).toEqual([3, 5]);
  expect(utilityRange({ ...own, ceiling: 2 })).toEqual([2, 2]);
});

test('opposition is the way from the nearest deal to all that everybody could have', () => {
  const set = bargainingSet([party([[10, 0, 6]]), party([[0, 10, 8]])]);
  expect(opposition(set, () => [10, 10])).toBeCloseTo(Math.hypot(0.4, 0.2), 12);
  const none = bargainingSet([party([[10, 0]], { reservation: 11 }), party([[0, 10]])]);
  expect(opposition(none, () => [10, 10])).toBeNull();
});

test('a vote passes the deals that enough find good enough, and counts those that all do', () => {
  const voters = [
    party([[5, 0, 5, 5]], { reservation: 5 }),
    party([[5, 5, 0, 5]], { reservation: 5 }),
    party([[5, 5, 5, 0]], { reservation: 5, redLines: [[false, false, false, true]] }),
  ];
  expect(vote(voters, { vetoes: [0], quorum: 2 })).toEqual({ feasible: [[0], [2]], unanimous: 1 });
  expect(vote(voters, { vetoes: [], quorum: 2 }).feasible).toEqual([[0], [1], [2]]);
});
