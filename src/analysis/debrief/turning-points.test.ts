import { expect, it } from 'vitest';
import { turningPoints } from './turning-points.ts';

it('turning points are the largest few that are clear of luck, one a move, in the order of the game', () => {
  const of = (at: number, size: number, error = 1) => ({
    at,
    event: undefined,
    by: [size, -size],
    error: [error, error],
    ratified: [0, 0] as const,
    lucks: 24,
  });
  const found = turningPoints([of(9, 40), of(2, 30), of(5, 1), of(7, 80)], 2);
  expect(found.map(({ at }) => at)).toEqual([7, 9]);
  expect(turningPoints([of(9, 40), of(2, 30), of(7, 80)]).map(({ at }) => at)).toEqual([2, 7, 9]);
  expect(turningPoints([of(9, 40), of(2, 40)], 1).map(({ at }) => at)).toEqual([2]);
  expect(turningPoints([of(5, 14)])).toEqual([]);
  expect(turningPoints([of(5, 15)]).map(({ at }) => at)).toEqual([5]);
  expect(turningPoints([of(5, 30), of(6, 300)]).map(({ at }) => at)).toEqual([5, 6]);
  expect(turningPoints([of(5, 29), of(6, 300)]).map(({ at }) => at)).toEqual([6]);
  expect(turningPoints([of(5, 100, 30)])).toEqual([]);
  expect(turningPoints([of(5, 40), { ...of(5, 60), event: 3 }]).map(({ event }) => event)).toEqual([3]);
});
