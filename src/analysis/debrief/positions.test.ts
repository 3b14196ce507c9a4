import { expect, it } from 'vitest';
import type { Game } from '../../engine/game.ts';
import {
  answer,
  initial,
  JOINT,
  MARKET,
  NORTH,
  NORTH_KEEPS,
  OPEN,
  offer,
  PATROLS,
  SHARED,
  SOUTH,
  WELLS,
} from '../../testing/at-table.ts';
import { eventless as game, toldTalks } from '../../testing/told-talks.ts';
import { findingsOf } from './findings.ts';

it('a position holds to what its party names, agreed or not yet said, against what is', () => {
  const openMarket: Game = {
    ...game,
    issues: game.issues.map((issue, at) => (at === MARKET ? { ...issue, statusQuo: OPEN } : issue)),
  };
  const frames = toldTalks(
    [
      offer('north', { [WELLS]: SHARED }),
      offer('north', { [MARKET]: 0 }),
      { type: 'text.draft', seat: 'host', terms: { [WELLS]: SHARED } },
      answer('south', 1, { [MARKET]: 0 }),
      { type: 'text.draft', seat: 'host', terms: { [PATROLS]: JOINT } },
    ],
    openMarket,
  );
  const { positions, bargaining } = findingsOf(openMarket, frames);
  expect(positions.map(({ party, deal }) => [party, deal])).toEqual([
    [NORTH, [SHARED, 0, 0]],
    [-1, [SHARED, OPEN, 0]],
    [SOUTH, [0, 0, 0]],
    [-1, [0, 0, JOINT]],
  ]);
  expect(bargaining.map(({ pattern }) => pattern.name)).toEqual(['firm', 'firm']);
});

it('a clause its party has moved on stays where it was moved', () => {
  const frames = toldTalks([
    offer('north', { [WELLS]: NORTH_KEEPS }),
    offer('north', { [WELLS]: SHARED }),
    offer('north', { [MARKET]: OPEN }),
  ]);
  const { positions } = findingsOf(game, frames);
  expect(positions.map(({ deal }) => deal)).toEqual([
    [NORTH_KEEPS, OPEN, 0],
    [SHARED, OPEN, 0],
  ]);
});

it('who initials a text stands for it as it is, its open clauses at the status quo', () => {
  const frames = toldTalks([
    { type: 'text.draft', seat: 'host', terms: { [WELLS]: SHARED, [MARKET]: OPEN, [PATROLS]: JOINT } },
    answer('north', 0, { [WELLS]: SHARED, [MARKET]: OPEN, [PATROLS]: JOINT }),
    answer('south', 0, { [WELLS]: SHARED, [MARKET]: OPEN, [PATROLS]: 0 }),
    initial('north'),
  ]);
  expect(findingsOf(game, frames).positions.map(({ party, deal }) => [party, deal])).toEqual([
    [-1, [SHARED, OPEN, JOINT]],
    [NORTH, [SHARED, OPEN, JOINT]],
    [SOUTH, [SHARED, OPEN, 0]],
    [NORTH, [SHARED, OPEN, 0]],
  ]);
});
