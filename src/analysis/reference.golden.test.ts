import { describe, expect, test } from 'vitest';
import {
  domainIndex,
  normalisedDomain,
  type ReferenceResult,
  referenceFolder,
  referenceResult,
} from '../testing/reference-domains.ts';
import { analyse } from './analyse.ts';
import { discounted } from './discount.ts';
import { mergedFrontier } from './frontier.ts';
import { dealAt, optionCounts, outcomeIndex } from './outcome-space.ts';
import type { SolutionName } from './solutions.ts';
import { utilitiesOf, type Valuation } from './valuation.ts';
import { vote } from './voting.ts';
import { utilityRange } from './zone.ts';

const folder = referenceFolder();
const ids = folder === undefined ? [] : domainIndex(folder).filter(entry => !entry.nonlinear);
if (folder === undefined) console.warn('reference domains not found: their tests are skipped');

/** Our name of a solution, and the reference's under the same definition. */
const NAMES: ReadonlyArray<readonly [SolutionName, string]> = [
  ['nash', 'nash'],
  ['egalitarian', 'leximin'],
  ['kalaiSmorodinsky', 'kalaiSmorodinskyMaxMin'],
  ['utilitarian', 'utilitarianRational'],
];

test.skipIf(folder === undefined)('the reference domains are there', () => {
  expect(ids.length).toBeGreaterThan(0);
});

describe.each(ids.map(entry => entry.id))('%s', id => {
  const parties = folder === undefined ? [] : valuations(folder, id);
  const reference = folder === undefined ? undefined! : referenceResult(folder, id);

  test('utilities at every spot check', () => {
    const counts = optionCounts(parties[0]!);
    for (const check of reference.spotChecks)
      expectPoint(utilitiesOf(parties, dealAt(counts, check.outcome!)), check.utilities);
  });

  test('the frontier, merged and enumerated', () => {
    const points = sorted(reference.pareto.points!);
    for (const frontier of [analyse(parties).pareto, mergedFrontier(parties)]) {
      expect(frontier.points.length).toBe(reference.pareto.nPoints);
      sorted(frontier.points).forEach((point, at) => {
        expectPoint(point, points[at]!);
      });
    }
  });

  test.each(NAMES)('%s is among the ties', (ours, theirs) => {
    const solution = analyse(parties).solutions[ours];
    expectAmong(solution, reference.solutions[theirs] ?? null, optionCounts(parties[0]!));
  });

  test('zone of agreement, ranges, opposition', () => {
    const zone = analyse(parties).zoneOfAgreement;
    expect(zone.rational).toBe(reference.nRational);
    parties.forEach((party, k) => {
      expectPoint(utilityRange(party), reference.utilityRanges[k]!);
    });
    if (reference.opposition === null) expect(zone.opposition).toBeNull();
    else expect(zone.opposition).toBeCloseTo(reference.opposition, 8);
  });

  test('discounting', () => {
    const checks = reference.discountChecks ?? [];
    for (const check of checks)
      expectPoint(discounted(checks[0]!.utilities, reference.discount!, check.t), check.utilities);
  });

  test('votes with vetoes', () => {
    if (reference.veto === undefined) return;
    const outcome = vote(parties, { vetoes: reference.veto, quorum: parties.length - 1 });
    const counts = optionCounts(parties[0]!);
    const listed = reference.feasibleOutcomes!;
    const found = outcome.feasible.map(deal => outcomeIndex(counts, deal));
    expect(found.slice(0, listed.length)).toEqual(listed);
    expect([outcome.feasible.length, outcome.unanimous]).toEqual([
      reference.feasibleDeals,
      reference.unanimousDeals,
    ]);
  });
});

function valuations(root: string, id: string): Valuation[] {
  return normalisedDomain(root, id).parties.map(({ table, reservation, type }) => ({
    points: table,
    linkages: [],
    redLines: [],
    reservation: reservation ?? 0,
    ...(type === 'additive' ? { ceiling: 1 } : {}),
  }));
}

function expectPoint(found: readonly number[], wanted: readonly number[]): void {
  expect(found.length).toBe(wanted.length);
  found.forEach((value, k) => {
    expect(Math.abs(value - wanted[k]!)).toBeLessThanOrEqual(1.0001e-9);
  });
}

function sorted(points: ReadonlyArray<readonly number[]>): Array<readonly number[]> {
  const first = (a: readonly number[], b: readonly number[]) => a.findIndex((value, k) => value !== b[k]);
  return [...points].sort((a, b) => {
    const k = first(a, b);
    return k < 0 ? 0 : b[k]! - a[k]!;
  });
}

type Ties = ReferenceResult['solutions'][string];
type Found = ReturnType<typeof analyse>['solutions'][SolutionName];

/** The reference lists at most 50 of the outcomes that tie, and for leximin compares without a grid. */
function expectAmong(solution: Found, ties: Ties, counts: readonly number[]): void {
  if (solution === null || !ties) {
    expect([solution, ties ?? null]).toEqual([null, null]);
    return;
  }
  if (ties.value !== undefined) expect(solution.value).toBeCloseTo(ties.value, 8);
  const outcomes = solution.deals.map(deal => outcomeIndex(counts, deal));
  for (const outcome of ties.outcomes) expect(outcomes).toContain(outcome);
  if (ties.nTies !== undefined) expect(outcomes.length).toBe(ties.nTies);
}
