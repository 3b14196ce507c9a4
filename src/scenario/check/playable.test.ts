import { describe, expect, test } from 'vitest';
import { game } from '../../testing/at-table.ts';
import { unplayableActions } from './playable.ts';

describe('a card that nobody can play', () => {
  const reasons = (of = game) => Object.fromEntries(unplayableActions(of));
  const without = (phase: string) => ({
    ...game,
    rounds: game.rounds.map(round => ({ ...round, phases: round.phases.filter(each => each !== phase) })),
  });

  test('lacks its phase', () => {
    expect(reasons()).toEqual({});
    expect(Object.keys(reasons(without('statements')))).toEqual(['north-pledge', 'south-pledge']);
    expect(Object.keys(reasons(without('corridors')))).toEqual(['open-ford', 'ask-farmers', 'ask-traders']);
    expect(reasons(without('statements'))['north-pledge']).toBe(
      'no round has a phase for "state" by its seats',
    );
    expect(reasons(without('session'))).toEqual({});
    const atTable = {
      ...game,
      rounds: game.rounds.map(round => ({ ...round, phases: ['session'] as const })),
    };
    expect(Object.keys(reasons(atTable))).toEqual(
      game.actions.map(({ id }) => id).filter(id => id !== 'guarantee-water'),
    );
    const actions = game.actions.map(action => ({ ...action, seats: ['north'] }));
    expect(Object.keys(reasons({ ...atTable, actions }))).toEqual(game.actions.map(({ id }) => id));
  });

  test('costs more than any of its seats has', () => {
    const poor = { ...game, parties: game.parties.map((party, at) => ({ ...party, capital: at })) };
    expect(reasons(poor)).toEqual({});
    const broke = { ...game, parties: game.parties.map(party => ({ ...party, capital: 0 })) };
    expect(reasons(broke)).toEqual({ 'open-ford': 'it costs more than anyone has' });
    const weak = { ...game, mediator: { ...game.mediator!, leverage: 1 } };
    expect(Object.keys(reasons(weak))).toEqual(['guarantee-water']);
    expect(reasons({ ...game, mediator: { ...game.mediator!, leverage: 2 } })).toEqual({});
  });
});
