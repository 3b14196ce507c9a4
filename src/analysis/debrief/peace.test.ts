import { expect, it } from 'vitest';
import type { Game } from '../../engine/game.ts';
import { answer, JOINT, NORTH_KEEPS, offer, PATROLS, SHARED, WELLS } from '../../testing/at-table.ts';
import { eventless as game, STORY, toldTalks } from '../../testing/told-talks.ts';
import { peaceOf } from './peace.ts';

it('peace is reckoned as if the text were in force, and its levers come the strongest first', () => {
  type Factor = Game['aftermath']['factors'][number];
  const [watched] = game.aftermath.factors;
  const when = (holds: Factor['when'], times: number) => ({ ...watched!, when: holds, times });
  const factors = [
    watched!,
    when(({ deal }) => deal['wells'] === 'shared', 0.7),
    when(({ ratified }) => ratified, 0.5),
  ];
  const lasting: Game = { ...game, aftermath: { ...game.aftermath, factors } };
  const table = toldTalks([offer('north', { [WELLS]: NORTH_KEEPS })]).at(-1)!.after;
  const { levers, ratified } = peaceOf(lasting, table);
  expect(levers.map(({ change }) => [change.issue, change.to])).toEqual([
    [PATROLS, JOINT],
    [WELLS, SHARED],
  ]);
  expect(ratified).toBeGreaterThan(peaceOf(game, table).ratified!);
});

it('peace is told as if every home had agreed only where one did not', () => {
  const told = (passing: readonly boolean[]) => {
    const table = toldTalks(STORY).at(-1)!.after;
    const results = passing.map(passed => ({ support: 500, passed, constituencies: [] }));
    return peaceOf(game, { ...table, vote: { results } }).ratified;
  };
  expect(told([true, true])).toBeUndefined();
  expect(told([true, false])).toBeGreaterThan(0);
});

it('of two ways to mend one clause for peace, the one that gives the parties more is named', () => {
  const [watched] = game.aftermath.factors;
  const factors = [
    {
      ...watched!,
      when: ({ deal }: { deal: Record<string, unknown> }) => deal['wells'] !== 'north-keeps',
      times: 0.5,
    },
  ];
  const lasting: Game = { ...game, aftermath: { ...game.aftermath, factors } };
  const terms = { [WELLS]: NORTH_KEEPS };
  const table = toldTalks([offer('north', terms), answer('south', 0, terms)], lasting).at(-1)!.after;
  const bold: Game = {
    ...lasting,
    parties: lasting.parties.map(each => ({
      ...each,
      preferences: { ...each.preferences, redLines: [] },
      redLines: [],
    })),
  };
  expect(peaceOf(bold, table).levers).toMatchObject([
    { change: { issue: WELLS, from: NORTH_KEEPS, to: SHARED }, gains: [-100, 200] },
  ]);
});
