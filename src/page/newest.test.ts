import { expect, test } from 'vitest';
import { firstWhole } from './newest.ts';

test('the newest papers are shown from one that stands whole', () => {
  const starts = [0, 40, 120, 200];
  expect(firstWhole(starts, 260, 300)).toBe(0);
  expect(firstWhole(starts, 260, 150)).toBe(120);
  expect(firstWhole(starts, 260, 140)).toBe(120);
  expect(firstWhole(starts, 260, 139)).toBe(200);
});

test('a paper longer than its place is shown from its beginning', () => {
  expect(firstWhole([0, 40], 400, 100)).toBe(40);
});
