import { describe, expect, test } from 'vitest';
import { concessionRate, danceSteps, danceSummary, type Offer, stepKind } from './dance.ts';
import { nearMisses } from './near-misses.ts';

const offer = (by: number, ...utilities: number[]): Offer => ({ by, utilities });

describe('a step is', () => {
  test.each([
    ['silent when little moves', 0.01, -0.02, 'silent'],
    ['nice when only the other gains', 0.01, 0.2, 'nice'],
    ['a concession when one gives and the other gains', -0.2, 0.2, 'concession'],
    ['a concession even if the other gains nothing', -0.2, 0.01, 'concession'],
    ['unfortunate when both lose', -0.2, -0.2, 'unfortunate'],
    ['unfortunate when only the other loses', 0, -0.2, 'unfortunate'],
    ['selfish when one gains at the other’s cost', 0.2, -0.2, 'selfish'],
    ['selfish when one gains and the other stays', 0.2, 0.01, 'selfish'],
    ['fortunate when both gain', 0.2, 0.2, 'fortunate'],
  ])('%s', (_, own, others, kind) => {
    expect(stepKind(own, others)).toBe(kind);
  });
});

const DANCE = [offer(0, 1, 0), offer(1, 0, 1), offer(0, 0.8, 0.3), offer(1, 0.1, 0.9), offer(0, 0.9, 0.1)];

test('each offer is compared with the party’s own offer before', () => {
  expect(danceSteps(DANCE).map(({ at, by, kind }) => [at, by, kind])).toEqual([
    [2, 0, 'concession'],
    [3, 1, 'concession'],
    [4, 0, 'selfish'],
  ]);
});

test('with three parties the others count by their mean', () => {
  const [step] = danceSteps([offer(0, 1, 0, 0), offer(0, 0.5, 0.4, 0.2)]);
  expect(step!.others).toBeCloseTo(0.3, 12);
});

test('a party’s dance in figures', () => {
  const summary = danceSummary(0, DANCE);
  expect(summary.counts).toMatchObject({ concession: 1, selfish: 1 });
  expect(summary).toMatchObject({ sensitivity: 1, patience: 1 / 3, monotonicity: 0.5 });
  expect(summary.coupling).toBeCloseTo(1, 12);
});

test('sensitivity is the kind steps for each unkind one', () => {
  expect(danceSummary(0, [...DANCE, offer(0, 1, 0)]).sensitivity).toBe(1 / 2);
});

test('every kind of step counts on its side, and a step that costs nothing is no rise', () => {
  const summary = danceSummary(0, [
    offer(0, 0.5, 0.5),
    offer(0, 0.5, 0.5),
    offer(0, 0.5, 0.7),
    offer(0, 0.6, 0.8),
    offer(0, 0.7, 0.7),
    offer(0, 0.6, 0.6),
    offer(0, 0.5, 0.8),
  ]);
  expect(summary.counts).toEqual({
    ...{ silent: 1, nice: 1, fortunate: 1, selfish: 1, unfortunate: 1, concession: 1 },
  });
  expect(summary).toMatchObject({ sensitivity: 1, patience: 5 / 7, monotonicity: 4 / 6 });
});

test.each([
  ['of a party that offered nothing', [offer(1, 0.2, 1)], 1, 0.2, 0],
  ['of one with nothing to give', [offer(0, 0.5, 1)], 0.2, 0.2, 0],
  ['by its own offers alone', [offer(0, 1, 0), offer(1, 0.2, 1)], 1, 0.2, 0],
])('concession rate %s', (_, offers, best, fullYield, rate) => {
  expect(concessionRate(0, offers, best, fullYield)).toBe(rate);
});

test('a party that never moved has no sensitivity to speak of and all the patience', () => {
  expect(danceSummary(0, [offer(0, 1, 0)])).toMatchObject({
    ...{ sensitivity: null, patience: 1, monotonicity: 1, coupling: null },
  });
});

test.each([
  ['none', [offer(0, 1, 0)], 0],
  ['half way to the full yield', [offer(0, 1, 0), offer(0, 0.6, 0.5)], 0.5],
  ['all', [offer(0, 0.1, 1)], 1],
])('concession rate: %s', (_, offers, expected) => {
  expect(concessionRate(0, offers, 1, 0.2)).toBeCloseTo(expected, 12);
});

describe('near misses', () => {
  const offers = [
    offer(0, 0.6, 0.5),
    offer(1, 0.1, 0.9),
    offer(0, 0.9, 0.2),
    offer(1, 0.4, 0.45),
    offer(0, 0.5, 0.4),
  ];

  test('an offer refused, then undercut by the other’s own later offer', () => {
    expect(nearMisses(offers)).toEqual([{ at: 0, settledAt: [3] }]);
  });

  test('the last offer of all is no miss, nor one before which alone the other stood for less', () => {
    expect(nearMisses(offers.slice(0, 3))).toEqual([]);
    expect(nearMisses([offers[3]!, offers[0]!])).toEqual([]);
  });

  test('with three parties all the others must have come down', () => {
    const three = [offer(0, 0.5, 0.3, 0.3), offer(1, 0.2, 0.3, 0.3), offer(2, 0.2, 0.2, 0.4)];
    expect(nearMisses(three)).toEqual([]);
    expect(nearMisses([...three, offer(2, 0.4, 0.4, 0.2)])).toEqual([{ at: 0, settledAt: [1, 3] }]);
  });
});
