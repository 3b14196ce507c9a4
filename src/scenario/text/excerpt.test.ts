import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const LINES = ['first: 1', 'second: two, three', 'third: 3'];
const at = (line: number, column: number, lines: readonly string[] = LINES) =>
  excerptOf(lines, { line, column }).map(({ number, before, marked, after }) => [
    number,
    before,
    marked,
    after,
  ]);

test('a line is shown between its neighbours, with the word that is meant apart', () => {
  expect(at(2, 9)).toEqual([
    [1, 'first: 1', '', ''],
    [2, 'second: ', 'two', ', three'],
    [3, 'third: 3', '', ''],
  ]);
});

test('the first line and the last have one neighbour, an empty text has none', () => {
  expect(at(1, 1).map(([number]) => number)).toEqual([1, 2]);
  expect(at(3, 1).map(([number]) => number)).toEqual([2, 3]);
  expect(at(1, 1, [''])).toEqual([[1, '', '', '']]);
});

test.each([
  ['key: value', 1, 'key'],
  ['key: "two words" # x', 6, '"two words"'],
  ["key: 'two words'", 6, "'two words'"],
  ['key: "never closed', 6, '"never closed'],
  ['list: [a, b]', 7, '['],
  ['list: [a, b]', 8, 'a'],
  ['{ a: 1 }', 3, 'a'],
  ['key: ', 6, ''],
])('what is meant in %j at column %i is %j', (line, column, meant) => {
  const [[, before, marked, after] = []] = at(1, column, [line]);
  expect(marked).toBe(meant);
  expect(`${before}${marked}${after}`).toBe(line);
});

test('a long line is cut around what is meant, and its neighbours at the same place', () => {
  const long = `${'a'.repeat(99)} ${'b'.repeat(10)} ${'c'.repeat(99)}`;
  const [above, line] = at(2, 101, ['short', long]);
  expect(above).toEqual([1, '', '', '']);
  expect(line).toEqual([2, `…${'a'.repeat(39)} `, 'b'.repeat(10), ` ${'c'.repeat(45)}…`]);
  expect(at(1, 1, ['d'.repeat(96)])[0]).toEqual([1, '', 'd'.repeat(96), '']);
  expect(at(2, 1, ['e'.repeat(97), 'x'])[0]).toEqual([1, `${'e'.repeat(96)}…`, '', '']);
});

test('what cannot be seen is not shown', () => {
  const shown = at(1, 4, ['a\u202eb c\u202ed e\u202ef']).flat().join('');
  expect(shown).not.toContain('\u202e');
});
