import { describe, expect, test } from 'vitest';
import { game } from '../testing/at-table.ts';
import type { Facts, Game } from './game.ts';
import { mandateStanding } from './mandate.ts';
import { setTable } from './setup.ts';
import type { Table } from './table.ts';
import { viewFor } from './view-for.ts';

const VIOLENCE = 0;
const start = setTable(game, 'mandate');
const agreedAll = start.clauses.map(() => ({ brackets: [1, 1], parked: false }));
const tense = start.metrics.with(VIOLENCE, 700);

const standing = (table: Table, of: Game = game) => mandateStanding(of, viewFor(of, table, 'host'));

/** The same game with one aim of the mediator. */
function sentFor(when: (facts: Facts) => boolean, metric?: number): Game {
  const aim = { id: 'aim', when, points: 1000, metric };
  return { ...game, mediator: { ...game.mediator!, mandate: [aim] } };
}

describe('how a mandate stands', () => {
  test('is the aims that would hold if the talks ended now', () => {
    expect(standing(start)?.holds).toEqual([false, true]);
    expect(standing({ ...start, metrics: tense })?.holds).toEqual([false, false]);
  });

  test('counts what a ratified text would add once enough is agreed to be signed', () => {
    expect(standing(start)?.withText).toBeUndefined();
    expect(standing({ ...start, clauses: agreedAll })).toEqual({
      holds: [false, true],
      hangsOnGauge: [false, true],
      withText: [true, true],
    });
  });

  test('says where a gauge decides over an aim, and where something else is wanting first', () => {
    const { id } = game.metrics[VIOLENCE]!;
    const calm = ({ metric }: Facts) => metric[id]! < 60;
    const signed = (facts: Facts) => facts.ratified && calm(facts);
    expect(standing(start, sentFor(calm, VIOLENCE))?.hangsOnGauge).toEqual([true]);
    expect(standing(start, sentFor(signed, VIOLENCE))?.hangsOnGauge).toEqual([false]);
  });

  test('is no matter of a party’s', () => {
    expect(mandateStanding(game, viewFor(game, start, 'north'))).toBeUndefined();
  });

  test('tells nothing of a gauge that is private to a party', () => {
    const hidden = game.metrics.findIndex(({ seat }) => seat === 'north');
    const { id } = game.metrics[hidden]!;
    const asks = sentFor(({ metric }) => metric[id]! >= 50);
    const at = (value: number) => ({ ...start, metrics: start.metrics.with(hidden, value) });
    expect(standing(at(900), asks)).toEqual(standing(at(100), asks));
    expect(standing(at(900), asks)?.holds).toEqual([false]);
  });

  test('knows of the cards played only what the mediator saw', () => {
    const consults = game.actions.findIndex(action => action.consults !== undefined);
    const { id } = game.actions[consults]!;
    const asks = sentFor(({ did }) => did.includes(id));
    const played = [{ action: consults, seat: 'north', round: 0 }];
    expect(standing({ ...start, played }, asks)?.holds).toEqual([false]);
  });
});
