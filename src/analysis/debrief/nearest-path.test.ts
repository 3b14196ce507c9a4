import { describe, expect, it } from 'vitest';
import { dealOf, preferencesOf } from '../../engine/deals.ts';
import type { Game } from '../../engine/game.ts';
import { worthOf } from '../../engine/preferences.ts';
import { homeVote } from '../../engine/ratification.ts';
import { setTable } from '../../engine/setup.ts';
import { agreedCount } from '../../engine/table.ts';
import {
  answer,
  initial,
  JOINT,
  MARKET,
  NORTH_KEEPS,
  OPEN,
  offer,
  PATROLS,
  SHARED,
  WELLS,
} from '../../testing/at-table.ts';
import { shipped } from '../../testing/shipped.ts';
import { eventless as minimal, STORY, toldTalks } from '../../testing/told-talks.ts';
import { withChanges } from './homes.ts';
import { nearestPath } from './nearest-path.ts';

const { game } = shipped('istanbul-2025');

it.each([4, 6, 8])(
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

it('where no text could pass both homes there is none', () => {
  const strict: Game = { ...game, ratification: { ...game.ratification, thresholds: [1000, 1000] } };
  expect(nearestPath(strict, setTable(strict, 'nearest'))).toBeUndefined();
});

describe('the nearest path not taken', () => {
  const at = (from: Game, terms: Record<number, number>) =>
    toldTalks([offer('north', terms), answer('south', 0, terms)], from).at(-1)!.after;
  const signed = (from: Game, terms: Record<number, number>) =>
    toldTalks(
      [offer('north', terms), answer('south', 0, terms), initial('north'), initial('south')],
      from,
    ).at(-1)!.after;
  const needing = (leastClauses: number, thresholds = minimal.ratification.thresholds): Game => ({
    ...minimal,
    ratification: { ...minimal.ratification, leastClauses, thresholds },
  });

  it('agrees as many clauses as a text needs', () => {
    const { after } = toldTalks(STORY.slice(0, 5)).at(-1)!;
    expect(nearestPath(needing(2), after)!.changes.map(({ issue }) => issue)).toEqual([MARKET]);
    expect(nearestPath(needing(3), after)!.changes.map(({ issue }) => issue)).toEqual([WELLS, MARKET]);
  });

  it('agrees on nothing that a party cannot sign, were it only what is', () => {
    const table = at(needing(3), { [MARKET]: OPEN, [PATROLS]: JOINT });
    expect(nearestPath(needing(3), table)!.changes).toEqual([{ issue: WELLS, from: -1, to: SHARED }]);
  });

  it('leaves no party worse off than no deal, though every home would have it', () => {
    const whereSouthNeeds = (reservation: number): Game => {
      const meek = needing(2, [0, 0]);
      const [north, south] = meek.parties;
      const needy = { ...south!, preferences: { ...south!.preferences, reservation }, reservationTerms: [] };
      return { ...meek, parties: [north!, needy] };
    };
    const nearest = (reservation: number) => {
      const needy = whereSouthNeeds(reservation);
      return nearestPath(needy, at(needy, { [MARKET]: OPEN, [PATROLS]: 0 }));
    };
    expect(nearest(900)).toMatchObject({ changes: [{ issue: WELLS, to: SHARED }] });
    expect(nearest(901)).toBeUndefined();
  });

  it('may agree on what is, where that is all a text lacks', () => {
    const table = at(needing(3), { [WELLS]: SHARED, [MARKET]: OPEN });
    expect(nearestPath(needing(3), table)).toMatchObject({
      changes: [{ issue: PATROLS, from: -1, to: 0 }],
      shifts: [0, 0],
    });
  });

  it('never agrees again on what is agreed', () => {
    const table = signed(minimal, { [WELLS]: SHARED, [MARKET]: OPEN, [PATROLS]: 0 });
    expect(nearestPath(minimal, table)).toMatchObject({
      kind: 'beside',
      changes: [{ issue: PATROLS, from: 0, to: JOINT }],
    });
  });

  it('leads from a text in force to one better for all, where there is one', () => {
    const meek = needing(2, [0, 0]);
    expect(nearestPath(meek, signed(meek, { [WELLS]: NORTH_KEEPS, [MARKET]: 0 }))).toMatchObject({
      kind: 'better',
      shifts: [500, 400],
    });
  });
});
