import { describe, expect, it } from 'vitest';
import { concessionPattern } from './concession-pattern.ts';
import { luckAndChoice } from './luck-and-choice.ts';
import { ranksOf, scoreGuess } from './minds.ts';
import { meanStyle, type PlayStyle, styleDistance } from './play-style.ts';
import type { Position } from './positions.ts';
import { turningPoints } from './turning-points.ts';

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

describe('luck and choice', () => {
  it('is all choice where luck changes nothing, and all luck where choice does not', () => {
    expect(
      luckAndChoice([
        [1, 5],
        [1, 5],
      ]),
    ).toEqual({ choice: 1000, luck: 0, together: 0 });
    expect(
      luckAndChoice([
        [1, 1],
        [5, 5],
      ]),
    ).toEqual({ choice: 0, luck: 1000, together: 0 });
    expect(
      luckAndChoice([
        [3, 3],
        [3, 3],
      ]),
    ).toBeUndefined();
  });

  it('sums to the whole', () => {
    const { choice, luck, together } = luckAndChoice([
      [1, 7],
      [4, 2],
      [9, 8],
    ])!;
    expect(choice + luck + together).toBe(1000);
    expect(together).toBeGreaterThan(0);
  });
});

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
  expect(turningPoints([of(5, 100, 50)])).toEqual([]);
  expect(turningPoints([of(5, 40), { ...of(5, 60), event: 3 }]).map(({ event }) => event)).toEqual([3]);
});

it('a style is at no distance from itself', () => {
  const style: PlayStyle = [
    { trait: 'tone', value: 500 },
    { trait: 'asking', value: 0 },
  ];
  expect(styleDistance(style, style)).toBe(0);
  expect(styleDistance(style, meanStyle([style, [style[0]!, { trait: 'asking', value: 1000 }]]))).toBe(250);
});
