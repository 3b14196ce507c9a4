import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { frontierOf } from '../../analysis/frontier.ts';
import { bargainingSet, solve } from '../../analysis/solutions.ts';
import type { Preferences } from '../../engine/preferences.ts';
import { arbitraryParties } from '../../testing/arbitrary-parties.ts';
import { additive } from '../../testing/fair-domain.ts';
import { readBargaining } from './bargaining.ts';
import { type Core, writeGenius } from './genius-writer.ts';

vi.setConfig({ testTimeout: 60_000 });

function coreOf(parties: readonly Preferences[]): Core {
  return {
    name: 'core',
    issues: parties[0]!.points.map((row, k) => ({
      name: `Issue <${k}>`,
      options: row.map((_, o) => `"${o}" & co`),
    })),
    parties: parties.map((preferences, k) => ({ name: `party-${k}`, preferences })),
  };
}

test('a written core reads back with the same frontier, Nash and Kalai–Smorodinsky deals', () => {
  const arbitrary = arbitraryParties({ linkages: false, redLines: false });
  fc.assert(
    fc.property(arbitrary, parties => {
      const { files, lost } = writeGenius(coreOf(parties));
      const [domain, ...profiles] = Object.entries(files).map(([file, text]) => ({ file, text }));
      const { tables } = additive(readBargaining(domain!, profiles));
      const before = solve(bargainingSet(parties));
      const after = solve(bargainingSet(tables));
      expect(lost).toEqual([]);
      expect(frontierOf(tables).points.length).toBe(frontierOf(parties).points.length);
      expect(after.nash?.deals.map(String).sort()).toEqual(before.nash?.deals.map(String).sort());
      expect(after.kalaiSmorodinsky?.deals.map(String).sort()).toEqual(
        before.kalaiSmorodinsky?.deals.map(String).sort(),
      );
    }),
    { numRuns: 200, seed: 20_251_019 },
  );
});

test('what GENIUS cannot say is reported as lost', () => {
  const preferences: Preferences = {
    points: [
      [0, 5],
      [3, 0],
    ],
    linkages: [
      {
        when: [
          [0, 1],
          [1, 0],
        ],
        points: 4,
      },
    ],
    redLines: [[false, true]],
    reservation: 2,
  };
  expect(writeGenius(coreOf([preferences])).lost).toEqual(['party-0: 1 linkages', 'party-0: 1 red lines']);
});
