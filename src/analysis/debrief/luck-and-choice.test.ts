import { describe, expect, it } from 'vitest';
import { luckAndChoice } from './luck-and-choice.ts';

it('the shares of luck and choice are those of two factors', () => {
  expect(
    luckAndChoice([
      [0, 4],
      [2, 2],
    ]),
  ).toEqual({ choice: 500, luck: 0, together: 500 });
  expect(
    luckAndChoice([
      [0, 4],
      [4, 8],
    ]),
  ).toEqual({ choice: 500, luck: 500, together: 0 });
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
