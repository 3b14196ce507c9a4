import { expect, it } from 'vitest';
import { answer, MARKET, OPEN, offer, SHARED, WELLS } from '../../testing/at-table.ts';
import { eventless as game, STORY, toldTalks } from '../../testing/told-talks.ts';
import { lateClauses } from './late-clauses.ts';

it('what a party turned down in one round and agreed to in a later is told with whose it was', () => {
  const late = lateClauses(game, toldTalks(STORY));
  expect(late.map(({ issue, option, seat, by, settled }) => [issue, option, seat, by, settled])).toEqual([
    [WELLS, SHARED, 'south', 'host', 1],
    [MARKET, OPEN, 'north', 'south', 1],
  ]);
});

it('what was agreed within the round was not late, nor what was never agreed', () => {
  const refused = [offer('north', { [WELLS]: SHARED }), answer('south', 0, { [WELLS]: 0 })];
  expect(lateClauses(game, toldTalks(refused))).toEqual([]);
  const taken = [...refused, offer('south', { [WELLS]: SHARED })];
  expect(lateClauses(game, toldTalks(taken))).toEqual([]);
});
