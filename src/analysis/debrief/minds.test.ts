import { expect, it } from 'vitest';
import { correlation, ranksOf, scoreGuess } from './minds.ts';

it('ranks, a correlation and the hits of a guess are what the books say', () => {
  expect(ranksOf([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2]);
  expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
  expect(correlation([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 12);
  expect(correlation([1, 1, 1], [1, 2, 3])).toBe(0);
  expect(scoreGuess([1], [20, 10, 30])).toMatchObject({ hits: 0, named: 1 });
  expect(scoreGuess([2, 1, 0], [20, 10, 30])).toMatchObject({ correlation: 50 });
  expect(scoreGuess([2, 1], [20, 10, 30])).toMatchObject({ hits: 1, named: 2 });
});
