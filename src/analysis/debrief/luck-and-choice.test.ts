import { expect, it } from 'vitest';
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
