import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Deal, Preferences } from '../engine/preferences.ts';
import { arbitraryParties } from '../testing/arbitrary-parties.ts';
import { enumeratedFrontier, frontierOf, mergedFrontier } from './frontier.ts';
import { dominates, onGrid } from './grid.ts';
import { dealAt, isSignable, optionCounts, outcomeCount } from './outcome-space.ts';
import { utilitiesOf } from './valuation.ts';

vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 1000, seed: 20_251_025 };

function signableDeals(parties: readonly Preferences[]): Deal[] {
  const counts = optionCounts(parties[0]!);
  const all = Array.from({ length: outcomeCount(counts) }, (_, index) => dealAt(counts, index));
  return all.filter(deal => isSignable(parties, deal));
}

/** The definition itself: every point that no other point dominates, with every deal that gives it. */
function bruteForce(parties: readonly Preferences[]): Map<string, string[]> {
  const deals = signableDeals(parties).map(deal => ({
    deal: deal.join(),
    point: utilitiesOf(parties, deal).map(onGrid),
  }));
  const front = deals.filter(({ point }) => !deals.some(other => dominates(other.point, point)));
  return group(front.map(({ deal, point }) => [point.join(' '), deal]));
}

function group(pairs: ReadonlyArray<readonly [string, string]>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, deal] of pairs) groups.set(key, [...(groups.get(key) ?? []), deal].sort());
  return groups;
}

function found(frontier: ReturnType<typeof frontierOf>): Map<string, string[]> {
  return new Map(
    frontier.points.map((point, index) => [
      point.join(' '),
      frontier
        .dealsAt(index)
        .map(deal => deal.join())
        .sort(),
    ]),
  );
}

test('merging equals brute force, points and deals, with linkages and red lines', () => {
  fc.assert(
    fc.property(arbitraryParties({ parties: { min: 1, max: 4 } }), parties => {
      const truth = bruteForce(parties);
      expect(found(mergedFrontier(parties))).toEqual(truth);
      expect(found(enumeratedFrontier(parties))).toEqual(truth);
    }),
    RUNS,
  );
});

test('merging equals brute force on float utilities', () => {
  fc.assert(
    fc.property(arbitraryParties({ unit: true, linkages: false }), parties => {
      expect(found(mergedFrontier(parties))).toEqual(bruteForce(parties));
    }),
    RUNS,
  );
});

test('no deal dominates a frontier point', () => {
  fc.assert(
    fc.property(arbitraryParties(), parties => {
      const all = signableDeals(parties).map(deal => utilitiesOf(parties, deal));
      for (const point of frontierOf(parties).points)
        expect(all.some(other => dominates(other, point))).toBe(false);
    }),
    { ...RUNS, numRuns: 300 },
  );
});
