import { describe, expect, it } from 'vitest';
import { concessionPattern } from './concession-pattern.ts';
import type { Position } from './positions.ts';

/** A party that opens at 900 and then gives this much at each of these moves of ten. */
function named(...given: ReadonlyArray<readonly [at: number, by: number]>) {
  let value = 900;
  const positions = [[0, 0] as const, ...given].map(([at, by]) => {
    value -= by;
    return { at, round: 0, seat: 'a', party: 0, deal: [], utilities: [value] };
  });
  return concessionPattern(0, positions, 10).name;
}

const [FIRST, SECOND] = [1, 8];

describe('a pattern of concessions, where it just begins', () => {
  it.each([
    ['firm', [[FIRST, 49]]],
    ['early', [[FIRST, 50]]],
    [
      'seesaw',
      [
        [FIRST, 100],
        [2, -50],
      ],
    ],
    [
      'early',
      [
        [FIRST, 100],
        [2, -49],
      ],
    ],
    [
      'late',
      [
        [FIRST, 350],
        [SECOND, 650],
      ],
    ],
    [
      'even',
      [
        [FIRST, 351],
        [SECOND, 649],
      ],
    ],
    [
      'even',
      [
        [FIRST, 649],
        [SECOND, 351],
      ],
    ],
    [
      'early',
      [
        [FIRST, 650],
        [SECOND, 350],
      ],
    ],
    ['late', [[5, 100]]],
  ] as const)('is %s after %j', (name, given) => {
    expect(named(...given)).toBe(name);
  });

  it.each([
    [
      'three steps, the least of one point',
      'tapering',
      [
        [FIRST, 300],
        [2, 200],
        [SECOND, 10],
      ],
    ],
    [
      'three, of which the last is none',
      'early',
      [
        [FIRST, 300],
        [2, 200],
        [SECOND, 9],
      ],
    ],
    [
      'three with a smaller one between, which is none',
      'tapering',
      [
        [FIRST, 300],
        [2, 9],
        [3, 200],
        [SECOND, 100],
      ],
    ],
    [
      'two alike',
      'even',
      [
        [FIRST, 300],
        [SECOND, 200],
        [9, 200],
      ],
    ],
  ] as const)('%s: %s', (_, name, given) => {
    expect(named(...given)).toBe(name);
  });
});

it('what was given early is counted by the half of the moves', () => {
  const at = (move: number, value: number) => ({
    ...{ at: move, round: 0, seat: 'a', party: 0, deal: [], utilities: [value] },
  });
  const pattern = concessionPattern(0, [at(0, 900), at(4, 800), at(5, 750), at(9, 760), at(10, 700)], 10);
  expect(pattern).toEqual({
    name: 'even',
    opening: 900,
    lowest: 700,
    steps: [100, 50, -10, 60],
    firstHalf: 476,
  });
  expect(concessionPattern(1, [at(0, 900)], 10)).toEqual({
    name: 'silent',
    opening: 0,
    lowest: 0,
    steps: [],
    firstHalf: 0,
  });
});

const path = (...values: readonly number[]): readonly Position[] =>
  values.map((value, round) => ({ at: round, round, seat: 'a', party: 0, deal: [], utilities: [value, 0] }));

describe('the pattern of concessions', () => {
  const named = (...values: readonly number[]) => concessionPattern(0, path(...values), values.length).name;

  it.each([
    ['silent', []],
    ['firm', [900, 900, 880, 880]],
    ['seesaw', [900, 700, 900, 700]],
    ['firm', [900, 890, 860, 860]],
    ['late', [900, 900, 890, 860, 800, 600]],
    ['early', [900, 800, 600, 600, 600, 600]],
    ['even', [900, 850, 800, 750, 700, 650]],
    ['tapering', [900, 780, 700, 650]],
  ] as const)('is %s', (name, values) => {
    expect(named(...values)).toBe(name);
  });
});
