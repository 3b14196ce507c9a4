import { expect, test } from 'vitest';
import { crossesRedLine, type Preferences, stands, worthOf } from './preferences.ts';

const preferences: Preferences = {
  points: [
    [0, 300],
    [500, 100],
    [200, 0],
  ],
  linkages: [
    {
      when: [
        [0, 1],
        [2, 0],
      ],
      points: 50,
    },
    {
      when: [
        [0, 1],
        [1, 1],
      ],
      points: -30,
    },
  ],
  redLines: [undefined, [false, true]],
  reservation: 400,
};

test.each([
  [[0, 0, 0], 700],
  [[1, 0, 0], 1050],
  [[1, 1, 0], 620],
  [[1, 1, 1], 370],
  [[1, 0, 1], 800],
])('the deal %j is worth its options and the linkages that stand whole', (deal, worth) => {
  expect(worthOf(preferences, deal)).toBe(worth);
});

test('a linkage stands only with all its options', () => {
  const [first] = preferences.linkages;
  expect(
    [
      [1, 0, 0],
      [1, 0, 1],
      [0, 0, 0],
    ].map(deal => stands(first!, deal)),
  ).toEqual([true, false, false]);
});

test('a red line is crossed by its option alone; an issue without one forbids nothing', () => {
  expect(
    [
      [1, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
    ].map(deal => crossesRedLine(preferences, deal)),
  ).toEqual([false, true, false]);
});
