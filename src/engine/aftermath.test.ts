import { expect, test } from 'vitest';
import { game, inSession } from '../testing/at-table.ts';
import { survivalOf } from './aftermath.ts';
import { factsOf } from './facts.ts';
import type { Game } from './game.ts';

const facts = factsOf(game, inSession('north').table);
const after = (hazard: number, ...times: readonly number[]): Game => ({
  ...game,
  aftermath: {
    ...game.aftermath,
    months: 3,
    hazard,
    factors: times.map((factor, at) => ({ id: `${at}`, when: () => factor > 0, times: Math.abs(factor) })),
  },
});

test('a truce stands each month with the chance that it does not break', () => {
  expect(survivalOf(after(50), facts)).toEqual({ survival: [950, 903, 858], factors: [] });
});

test('the factors that hold multiply the chance, and are named', () => {
  expect(survivalOf(after(50, 0.5, -3, 2), facts)).toEqual({
    survival: [950, 903, 858],
    factors: ['0', '2'],
  });
  expect(survivalOf(after(50, 0.5), facts)).toEqual({ survival: [975, 951, 927], factors: ['0'] });
});

test('no truce breaks more surely than surely', () => {
  expect(survivalOf(after(900, 5), facts).survival).toEqual([0, 0, 0]);
});
