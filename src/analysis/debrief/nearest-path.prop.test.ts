import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealOf, preferencesOf } from '../../engine/deals.ts';
import type { Game } from '../../engine/game.ts';
import { worthOf } from '../../engine/preferences.ts';
import { homeVote } from '../../engine/ratification.ts';
import { setTable } from '../../engine/setup.ts';
import { agreedCount, agreedOption, type Table } from '../../engine/table.ts';
import { game } from '../../testing/at-table.ts';
import { withChanges } from './homes.ts';
import type { ClauseChange } from './missed-trades.ts';
import { nearestPath } from './nearest-path.ts';

const OPEN = -1;

/** Any point at which the talks of the small game could end: each clause open or settled, the homes mild or strict. */
const ends = fc
  .record({
    settled: fc.tuple(
      ...game.issues.map(({ options }) => fc.integer({ min: OPEN, max: options.length - 1 })),
    ),
    shift: fc.integer({ min: -200, max: 100 }),
    leastClauses: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ settled, shift, leastClauses }) => {
    const thresholds = game.ratification.thresholds.map(threshold => threshold + shift);
    const of: Game = { ...game, ratification: { ...game.ratification, thresholds, leastClauses } };
    const start = setTable(of, 'nearest');
    const clauses = start.clauses.map(({ brackets }, issue) => ({
      ...{ brackets: brackets.map(() => settled[issue]!), parked: false },
    }));
    return { of, table: { ...start, clauses } };
  });

type End = { readonly of: Game; readonly table: Table };

/** Every way in which clauses could have been settled otherwise than they were. */
function everyPath({ of, table }: End): ReadonlyArray<readonly ClauseChange[]> {
  const parties = of.parties.map((_, party) => preferencesOf(of, table, party));
  const perIssue = of.issues.map(({ options }, issue) => {
    const from = agreedOption(table.clauses[issue]!);
    const others = options.flatMap((_, to) =>
      to === from || parties.some(party => party.redLines[issue]?.[to]) ? [] : [[{ issue, from, to }]],
    );
    return [[], ...others];
  });
  return perIssue
    .reduce<ClauseChange[][]>(
      (paths, choices) => paths.flatMap(path => choices.map(choice => [...path, ...choice])),
      [[]],
    )
    .filter(path => path.length > 0);
}

const worthsOf = ({ of, table }: End, changes: readonly ClauseChange[]) => {
  const deal = dealOf(of, withChanges(table, changes));
  return of.parties.map((_, party) => worthOf(preferencesOf(of, table, party), deal));
};

const isKeptAtHome = ({ of, table }: End, changes: readonly ClauseChange[]) =>
  of.parties.every((_, party) => homeVote(of, withChanges(table, changes), party).passed);

const isKept = (end: End, changes: readonly ClauseChange[]) =>
  agreedCount(withChanges(end.table, changes)) >= end.of.ratification.leastClauses &&
  worthsOf(end, changes).every(
    (worth, party) => worth >= preferencesOf(end.of, end.table, party).reservation,
  ) &&
  isKeptAtHome(end, changes);

const shortest = (paths: ReadonlyArray<readonly ClauseChange[]>) =>
  Math.min(...paths.map(({ length }) => length));

test('no shorter path would have led to a text that all keep, and none is left unfound', () => {
  fc.assert(
    fc.property(ends, end => {
      const kept = everyPath(end).filter(path => isKept(end, path));
      const found = nearestPath(end.of, end.table);
      expect(found?.kind).toBe(kept.length === 0 ? undefined : 'kept');
      if (found) expect([isKept(end, found.changes), found.changes.length]).toEqual([true, shortest(kept)]);
    }),
    { seed: 4, numRuns: 400 },
  );
});

test('where the text was kept, a trade that all gain from comes first, else the shortest that gives one more', () => {
  fc.assert(
    fc.property(ends, ({ of, table }) => {
      const results = of.parties.map(() => ({ support: 1000, passed: true, constituencies: [] }));
      const end = { of, table: { ...table, vote: { results } } };
      const before = worthsOf(end, []);
      const gains = (path: readonly ClauseChange[]) =>
        worthsOf(end, path).map((worth, party) => worth - before[party]!);
      const paths = everyPath(end);
      const trades = paths.filter(
        path => path.length <= 2 && gains(path).every(gain => gain > 0) && isKeptAtHome(end, path),
      );
      const others = paths.filter(path => isKept(end, path) && gains(path).some(gain => gain > 0));
      const found = nearestPath(of, end.table);
      if (trades.length > 0) {
        expect(found!.kind).toBe('better');
        const least = (path: readonly ClauseChange[]) => Math.min(...gains(path));
        expect(Math.min(...found!.shifts)).toBe(Math.max(...trades.map(least)));
      } else if (others.length > 0) {
        expect(found!.kind).toBe('beside');
        expect(found!.changes.length).toBe(shortest(others));
        expect(Math.max(...found!.shifts)).toBeGreaterThan(0);
      } else expect(found).toBeUndefined();
    }),
    { seed: 5, numRuns: 400 },
  );
});
