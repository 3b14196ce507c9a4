import { expect, test } from 'vitest';
import { nearest } from './rounding.ts';

test.each([
  [0, 0],
  [0.4, 0],
  [-0.4, 0],
  [0.5, 1],
  [-0.5, -1],
  [2.5, 3],
  [-2.5, -3],
  [-2.4, -2],
])('%d is rounded to %i, a loss as far as a gain, and never to −0', (value, rounded) => {
  expect(nearest(value)).toBe(rounded);
});
