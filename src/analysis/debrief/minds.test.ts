import { describe, expect, it } from 'vitest';
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

describe('a guess', () => {
  it('in the true order correlates fully, in the reverse order not at all', () => {
    expect(scoreGuess([2, 0, 1], [20, 10, 30])).toEqual({ correlation: 100, hits: 3, named: 3 });
    expect(scoreGuess([1, 0, 2], [20, 10, 30]).correlation).toBe(-100);
  });

  it('of the dearest alone shares the other places', () => {
    expect(ranksOf([5, 1, 1, 1])).toEqual([4, 2, 2, 2]);
    expect(scoreGuess([0], [9, 1, 1, 1])).toEqual({ correlation: 100, hits: 1, named: 1 });
  });
});
