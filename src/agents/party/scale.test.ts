import { expect, test } from 'vitest';
import { at } from '../grid.ts';
import { bondsOf, scaleOf } from './scale.ts';

const ROWS = [
  [100, 50],
  [0, 20],
  [0, 30],
];
const OPEN = [-1, -1, -1];

/** What the second answer to the first question is held dear for, above its own points, in tenths. */
function hopeOf(linkages: Parameters<typeof bondsOf>[1], agreed: readonly number[] = OPEN): number {
  return scaleOf(ROWS, bondsOf(ROWS, linkages), agreed).points[at(0, 1)]! - 50;
}

const joined = (issue: number, option: number, points: number) => ({
  id: `${issue} ${option}`,
  when: [
    [0, 1],
    [issue, option],
  ] as const,
  points,
});

test('an option is held dear for what it may yet be joined with, until that is ruled out', () => {
  expect(hopeOf([joined(1, 1, 10)])).toBeCloseTo(12);
  expect(hopeOf([joined(1, 1, 10)], [-1, 0, -1])).toBe(0);
});

test('of answers to one question only the best is hoped for, of two questions both', () => {
  expect(hopeOf([joined(1, 0, 10), joined(1, 1, 20)])).toBeCloseTo(24);
  expect(hopeOf([joined(1, 0, 10), joined(1, 1, 20)], [-1, 0, -1])).toBeCloseTo(12);
  expect(hopeOf([joined(1, 1, 10), joined(2, 1, 20)])).toBeCloseTo(36);
});

test('what would be the worse together makes an option less dear, of answers to one question the worst', () => {
  expect(hopeOf([joined(1, 1, -10)])).toBeCloseTo(-12);
  expect(hopeOf([joined(1, 0, -10), joined(1, 1, -20)])).toBeCloseTo(-24);
  expect(hopeOf([joined(1, 0, -10), joined(1, 1, 20)])).toBeCloseTo(12);
});
