import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { crossesRedLine, type Preferences, worthOf } from '../engine/preferences.ts';
import { arbitraryParties } from '../testing/arbitrary-parties.ts';
import { dealAt, optionCounts, outcomeCount } from './outcome-space.ts';
import type { Solution } from './solutions.ts';
import { bargainingSet, SOLUTIONS, solve } from './solutions.ts';

vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 300, seed: 20_251_106 };

function rescaled(party: Preferences, factor: number, offset: number): Preferences {
  const points = party.points.map((row, issue) => row.map(v => v * factor + (issue === 0 ? offset : 0)));
  const linkages = party.linkages.map(linkage => ({ ...linkage, points: linkage.points * factor }));
  return { ...party, points, linkages, reservation: party.reservation * factor + offset };
}

function dealsOf(solution: Solution | null): string[] | null {
  return solution === null ? null : solution.deals.map(deal => deal.join()).sort();
}

test('Nash and Kalai–Smorodinsky do not change under positive affine rescaling of a party', () => {
  const factor = fc.integer({ min: 2, max: 9 });
  fc.assert(
    fc.property(arbitraryParties(), factor, fc.integer({ min: -20, max: 20 }), (parties, by, offset) => {
      const other = parties.map((party, k) => (k === 0 ? rescaled(party, by, offset) : party));
      const [before, after] = [solve(bargainingSet(parties)), solve(bargainingSet(other))];
      expect(dealsOf(after.nash)).toEqual(dealsOf(before.nash));
      expect(dealsOf(after.kalaiSmorodinsky)).toEqual(dealsOf(before.kalaiSmorodinsky));
    }),
    RUNS,
  );
});

test('reordering the parties does not change any solution', () => {
  fc.assert(
    fc.property(arbitraryParties({ parties: { min: 2, max: 4 } }), parties => {
      const [before, after] = [solve(bargainingSet(parties)), solve(bargainingSet([...parties].reverse()))];
      for (const name of SOLUTIONS) expect(dealsOf(after[name])).toEqual(dealsOf(before[name]));
    }),
    RUNS,
  );
});

test('in a symmetric problem Nash, egalitarian and Kalai–Smorodinsky point sets are symmetric', () => {
  fc.assert(
    fc.property(arbitraryParties({ parties: { min: 1, max: 1 } }), ([party]) => {
      const twin = mirrored(party!);
      const solutions = solve(bargainingSet(twin));
      for (const name of SOLUTIONS) {
        const points = (solutions[name]?.utilities ?? []).map(([a, b]) => `${a} ${b}`).sort();
        const swapped = (solutions[name]?.utilities ?? []).map(([a, b]) => `${b} ${a}`).sort();
        expect(points).toEqual(swapped);
      }
    }),
    RUNS,
  );
});

/** Two parties with the same tastes over different halves of the text. */
function mirrored(party: Preferences): Preferences[] {
  const flat = party.points.map(row => row.map((_, option) => row.length - 1 - option));
  const later = party.linkages.map(linkage => ({
    ...linkage,
    when: linkage.when.map(([issue, option]) => [issue + party.points.length, option] as const),
  }));
  return [
    { ...party, points: [...party.points, ...flat], redLines: [] },
    { ...party, points: [...flat, ...party.points], redLines: [], linkages: later },
  ];
}

test('every solution is rational for all, and null exactly where no deal is', () => {
  fc.assert(
    fc.property(arbitraryParties({ parties: { min: 2, max: 4 } }), parties => {
      const counts = optionCounts(parties[0]!);
      const deals = Array.from({ length: outcomeCount(counts) }, (_, index) => dealAt(counts, index));
      const suits = (deal: readonly number[]): boolean =>
        parties.every(party => worthOf(party, deal) >= party.reservation && !crossesRedLine(party, deal));
      const solutions = solve(bargainingSet(parties));
      for (const name of SOLUTIONS) {
        expect(solutions[name] === null).toBe(!deals.some(suits));
        for (const deal of solutions[name]?.deals ?? []) expect(suits(deal)).toBe(true);
      }
      expect(solutions.why === undefined).toBe(deals.some(suits));
    }),
    RUNS,
  );
});
