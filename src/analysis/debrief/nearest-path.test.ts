import { expect, test } from 'vitest';
import { dealOf, preferencesOf } from '../../engine/deals.ts';
import type { Game } from '../../engine/game.ts';
import { worthOf } from '../../engine/preferences.ts';
import { homeVote } from '../../engine/ratification.ts';
import { setTable } from '../../engine/setup.ts';
import { agreedCount } from '../../engine/table.ts';
import { istanbul } from '../../testing/istanbul.ts';
import { withChanges } from './homes.ts';
import { nearestPath } from './nearest-path.ts';

const { game } = istanbul();

test.each([4, 6, 8])(
  'where nothing is agreed and %i clauses are needed, a path to a text that all keep',
  least => {
    const thresholds = game.ratification.thresholds.map(threshold => threshold - 100);
    const needing: Game = {
      ...game,
      ratification: { ...game.ratification, leastClauses: least, thresholds },
    };
    const table = setTable(needing, 'nearest');
    const { kind, changes, gains } = nearestPath(needing, table)!;
    expect(kind).toBe('kept');
    const issues = changes.map(({ issue }) => issue);
    expect(issues).toEqual([...new Set(issues)].sort((a, b) => a - b));
    const other = withChanges(table, changes);
    expect(agreedCount(other)).toBeGreaterThanOrEqual(least);
    for (const party of game.parties.keys()) {
      const preferences = preferencesOf(needing, table, party);
      expect(gains[party]).toBe(worthOf(preferences, dealOf(needing, other)) - preferences.reservation);
      expect(gains[party]).toBeGreaterThanOrEqual(0);
      expect(homeVote(needing, other, party).passed).toBe(true);
    }
  },
);

test('where no text could pass both homes there is none', () => {
  const strict: Game = { ...game, ratification: { ...game.ratification, thresholds: [1000, 1000] } };
  expect(nearestPath(strict, setTable(strict, 'nearest'))).toBeUndefined();
});
