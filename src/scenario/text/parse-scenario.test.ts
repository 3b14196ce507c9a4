import { describe, expect, test } from 'vitest';
import { LIMITS, parseScenario } from './parse-scenario.ts';

const codes = (text: string) => parseScenario(text).problems.map(({ code }) => code);
const spots = (text: string) =>
  parseScenario(text).problems.map(({ code, line, column }) => `${line}:${column} ${code}`);

describe('a text is read within its budget', () => {
  test('of characters', () => {
    const text = (size: number) => `a: ${'x'.repeat(size - 3)}`;
    expect(codes(text(LIMITS.characters))).toEqual([]);
    expect(codes(text(LIMITS.characters + 1))).toEqual(['too-large']);
  });

  test('of values: keys count, the ends of lists do not', () => {
    const lists = (count: number) => `a: [${'[1],'.repeat(count)}]`;
    const [fit, most] = [(LIMITS.values - 4) / 2, LIMITS.values / 2];
    expect(codes(lists(fit))).toEqual([]);
    expect(codes(lists(most))).toEqual(['too-many-nodes']);
  });

  test('of levels, beyond which nothing else is told', () => {
    const nested = (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(codes(nested(LIMITS.levels - 2))).toEqual([]);
    expect(codes(`${nested(LIMITS.levels + 1)}\nb: [`)).toEqual(['too-deep']);
  });
});

describe('what is wrong with the syntax stands where it is', () => {
  test.each([
    ['a: 1\na: 2', ['2:1 duplicate-key']],
    ['a: { b: 1, b: 2 }', ['1:12 duplicate-key']],
    ['__proto__: 1\nb: { constructor: 2 }', ['1:1 reserved-key', '2:6 reserved-key']],
    ['a: &x 1\nb: *x', ['2:4 alias-used']],
    ['a: !!str 1', ['1:10 tag-used']],
    ['? [a]\n: 1', ['1:3 complex-key']],
    ['a: "b\u202ec"\n"d\u202ee": 1', ['1:4 hidden-character', '2:1 hidden-character']],
    ['a: 1\n---\nb: 2', ['2:1 several-documents']],
    ['%YAML 1.2\n---\nb: 2', []],
    ['# first\n\n---\nb: 2', []],
  ])('%j', (text, found) => {
    expect(spots(text)).toEqual(found);
    for (const { path } of parseScenario(text).problems) expect(path).toEqual([]);
  });

  test('one fault hides none in another section', () => {
    expect(spots('a: [1\nb: 2\nc: "x')).toEqual(['1:6 yaml-syntax', '3:6 yaml-syntax']);
    expect(codes('[1')).toEqual(['yaml-syntax']);
  });
});

describe('a finding stands', () => {
  const text = 'a:\n  b: one two\n  c:\n  "d": "three four"\n  e: [5, 6]\n  f: "a\\tb c"\n';
  const { locate } = parseScenario(text);
  const at = (path: ReadonlyArray<string | number>, more: { atKey?: boolean; offset?: number } = {}) => {
    const { line, column } = locate({ code: 'bad-shape', path, params: {}, ...more });
    return [line, column];
  };

  test('at its value, or at its key', () => {
    expect(at(['a', 'b'])).toEqual([2, 6]);
    expect(at(['a', 'b'], { atKey: true })).toEqual([2, 3]);
    expect(at(['a', 'e', 1])).toEqual([5, 10]);
    expect(at(['a', 'e', 1], { atKey: true })).toEqual([5, 10]);
    expect(at([])).toEqual([1, 1]);
  });

  test('at the key of an empty value, and at what is nearest to something that is not there', () => {
    expect(at(['a', 'c'])).toEqual([3, 3]);
    expect(at(['a', 'z'])).toEqual([2, 3]);
    expect(at(['a', 'e', 2])).toEqual([5, 6]);
    expect(at(['a', 'e', 'x'])).toEqual([5, 6]);
    expect(at(['a', 'b', 0])).toEqual([2, 6]);
    expect(at(['z'])).toEqual([1, 1]);
  });

  test('inside a value, after its quote, unless escapes hide where', () => {
    expect(at(['a', 'b'], { offset: 4 })).toEqual([2, 10]);
    expect(at(['a', 'd'], { offset: 6 })).toEqual([4, 15]);
    expect(at(['a', 'f'], { offset: 4 })).toEqual([6, 6]);
    expect(at(['a', 'e'], { offset: 2 })).toEqual([5, 6]);
  });
});
