import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { expect, test } from 'vitest';
import { intBelow, randomStream } from './random.ts';

/** Pearson's chi-square of the first draws of two streams against all pairs alike. */
function chiSquare(one: string, other: string, sides: number, games: number): number {
  const counts = new Map<number, number>();
  for (let game = 0; game < games; game++) {
    const seed = `chi-${game}`;
    const pair = randomStream(seed, one, 0).int(sides) * sides + randomStream(seed, other, 0).int(sides);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const expected = games / sides ** 2;
  return Array.from({ length: sides ** 2 }, (_, pair) => (counts.get(pair) ?? 0) - expected).reduce(
    (sum, off) => sum + off ** 2 / expected,
    0,
  );
}

test.each([
  ['cast pakistan', 'cast taliban'],
  ['event 1', 'event 2'],
  ['a', 'b'],
])('the first draws of %s and %s go their own ways', (one, other) => {
  // Fifteen degrees of freedom: above 37.7 once in a thousand times.
  expect(chiSquare(one, other, 4, 1600)).toBeLessThan(37.7);
});

test('a stream is fixed by seed, name and position', () => {
  const draws = (position: number) => {
    const stream = randomStream('seed', 'name', position);
    return Array.from({ length: 8 }, () => stream.int(1000));
  };
  expect(draws(3)).toEqual(draws(3));
  expect(draws(3)).not.toEqual(draws(4));
});

test('draws are the same on every machine, and stay so: records depend on them', () => {
  const stream = randomStream('seed', 'name', 3);
  expect(Array.from({ length: 6 }, () => stream.int(1000))).toEqual([464, 340, 762, 946, 12, 16]);
});

test('a chance of none never comes, a chance of a thousand always', () => {
  const stream = randomStream('seed', 'chances', 0);
  const come = (thousandths: number) => Array.from({ length: 5000 }, () => stream.chance(thousandths));
  expect(new Set(come(0))).toEqual(new Set([false]));
  expect(new Set(come(1000))).toEqual(new Set([true]));
});

test.each([
  ['the lowest number', -(2 ** 31), 3],
  ['a number to be drawn again', 2 ** 31 - 1, 3],
  ['the highest number of a fair range', 2 ** 31 - 1, 4],
  ['any number', 123_456_789, 1000],
])('an integer is drawn from %s as pure-rand draws it', (_, first, below) => {
  const generator = () => {
    const numbers = [first, 8];
    return { next: () => numbers.shift()!, clone: generator, getState: () => [] };
  };
  expect(intBelow(generator(), below)).toBe(uniformInt(generator(), 0, below - 1));
});
