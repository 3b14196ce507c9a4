import { describe, expect, test } from 'vitest';
import { changes, game, NORTH_KEEPS, play, reach, SHARED, told, WELLS } from '../testing/at-table.ts';
import type { Game } from './game.ts';

const PLEDGE = game.actions.findIndex(action => action.id === 'north-pledge');
const FORD = game.actions.findIndex(action => action.id === 'open-ford');
const FARMERS = game.actions.findIndex(action => action.id === 'ask-farmers');
const WATER = game.actions.findIndex(action => action.id === 'guarantee-water');
const TRUST = game.metrics.findIndex(metric => metric.id === 'trust');

describe('a card', () => {
  test('costs what it says: capital of a party, leverage of the mediator', () => {
    const played = reach('corridors');
    for (const seat of ['north', 'south', 'host'])
      played.send({
        type: 'corridor.choose',
        seat,
        action: seat === 'host' ? 'guarantee-water' : 'open-ford',
      });
    expect(played.table.capital).toEqual([2, 2]);
    expect(played.table.leverage).toBe(1);
    expect(played.table.played).toEqual([
      { action: FORD, seat: 'north', round: 0 },
      { action: FORD, seat: 'south', round: 0 },
      { action: WATER, seat: 'host', round: 0 },
    ]);
  });

  test('tells of a place once, when its state changes', () => {
    const talks = reach('corridors');
    for (const seat of ['north', 'south']) talks.send({ type: 'corridor.choose', seat, action: 'open-ford' });
    talks.send({ type: 'corridor.rest', seat: 'host' });
    expect(told(talks.table).filter(({ type }) => type === 'place.set')).toHaveLength(1);
  });

  test('of a party spends nothing of the mediator’s', () => {
    const dear: Game = { ...game, actions: game.actions.map(each => ({ ...each, leverage: 2 })) };
    const talks = reach('corridors', dear);
    talks.send({ type: 'corridor.choose', seat: 'north', action: 'open-ford' });
    for (const seat of ['south', 'host']) talks.send({ type: 'corridor.rest', seat });
    expect(talks.table).toMatchObject({ capital: [2, 3], leverage: 3, played: [{ action: FORD }] });
  });

  test('of the corridors comes to light with the others, in the order of the seats', () => {
    const referee = reach('corridors');
    referee.send({ type: 'corridor.rest', seat: 'host' });
    referee.send({ type: 'corridor.choose', seat: 'south', action: 'open-ford' });
    expect(referee.table.secrets['south']!.corridor).toBe(FORD);
    expect(referee.table.secrets['host']!.corridor).toBe(-1);
    referee.send({ type: 'corridor.choose', seat: 'north', action: 'ask-farmers' });
    expect(told(referee.table)).toEqual([
      { type: 'action.played', seat: 'north', action: FARMERS },
      { type: 'consulted', seat: 'north', constituency: 1 },
      { type: 'action.played', seat: 'south', action: FORD },
      { type: 'place.set', place: 0, state: 'limited' },
    ]);
    expect(changes(referee.table)).toEqual([
      {
        target: 'metric',
        index: TRUST,
        by: 50,
        cause: { kind: 'action', action: FORD, seat: 'south', effect: 0 },
      },
    ]);
    expect(Object.values(referee.table.secrets).map(each => each.corridor)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(referee.table.secrets['north']!.consulted).toEqual([1]);
  });

  test('that promises binds its seat, until a card frees it', () => {
    const referee = reach('statements');
    referee.send({ type: 'statement.make', seat: 'north', action: 'north-pledge' });
    const promise = { seat: 'north', issue: WELLS, options: [SHARED, NORTH_KEEPS], action: PLEDGE };
    expect(referee.table.commitments).toEqual([{ ...promise, freed: false }]);
    expect(referee.table.floor).toEqual(['south', 'host']);
    play(referee, { type: 'card.play', seat: 'host', action: 'guarantee-water' });
    expect(referee.table.commitments).toEqual([{ ...promise, freed: true }]);
    expect(referee.table.guarantees).toEqual(game.actions[WATER]!.sweetens);
  });

  test('its effects carry its name, and what moves a home moves its party’s support', () => {
    const referee = reach('statements');
    referee.send({ type: 'statement.make', seat: 'north', action: 'north-pledge' });
    const cause = { kind: 'action', action: PLEDGE, seat: 'north', effect: 0 };
    expect(changes(referee.table)).toEqual([
      { target: 'approval', index: 0, by: 20, cause },
      { target: 'metric', index: 2, by: 12, cause: { kind: 'home', constituency: 0, of: cause } },
      { target: 'metric', index: TRUST, by: -20, cause: { ...cause, kind: 'reaction', reaction: 0 } },
    ]);
    expect([referee.table.approvals, referee.table.metrics[2]]).toEqual([[620, 500, 600, 500], 572]);
  });
});
