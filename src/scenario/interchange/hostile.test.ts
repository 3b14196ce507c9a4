import { describe, expect, test, vi } from 'vitest';
import { flawOf } from '../../testing/fair-domain.ts';
import { kindOf, readBargaining } from './bargaining.ts';
import { LARGEST_FILE } from './misread.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('hostile input is turned away at once', () => {
  test('an entity bomb', () => {
    const levels = Array.from({ length: 9 }, (_, k) => `<!ENTITY l${k + 1} "${`&l${k};`.repeat(10)}">`).join(
      '\n',
    );
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE x [\n<!ENTITY l0 "ha">\n${levels}\n]>\n<utility_space>&l9;</utility_space>`;
    expect(flawOf(bomb)).toMatch(
      /^a\/buyer.xml:14:\d+ not well-formed XML: Named entity isn't defined: &l9;/,
    );
  });

  test('a file beyond the size budget', () => {
    expect(flawOf(`<a>${' '.repeat(LARGEST_FILE)}</a>`)).toMatch(
      /^a\/buyer.xml:1:1 the file has 4.0 million/,
    );
  });

  test('elements nested a hundred thousand deep', () => {
    expect(flawOf('<a>'.repeat(100_000))).toBe('a/buyer.xml:1:193 elements nested more than 64 deep');
  });

  test('comments opened a hundred thousand times, brackets likewise', () => {
    expect(flawOf('<!--'.repeat(100_000))).toMatch(/^a\/buyer.xml:1:7 not well-formed XML/);
    expect(flawOf('['.repeat(100_000))).toBe('a/buyer.xml:1:257 brackets nested more than 256 deep');
  });

  test('YAML aliases that multiply', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((key, k) => aliasLine(key, 'abcdefgh'[k]!)),
    ];
    expect(flawOf(bomb.join('\n'))).toBe('a/buyer.xml:1:1 more than 50 aliases');
  });
});

function aliasLine(key: string, of: string): string {
  return `${key}: &${key} [${Array.from({ length: 9 }, () => `*${of}`).join(',')}]`;
}

test('brackets are read two hundred and fifty-six deep, and side by side without end', () => {
  const beside = kindOf({ file: 'x', text: `{ weights: [${'[],{},'.repeat(200)}]}` });
  expect(beside).toEqual({ ok: true, value: 'profile' });
  const nested = (depth: number) => kindOf({ file: 'x', text: `${'['.repeat(depth)}${']'.repeat(depth)}` });
  expect(nested(256)).toEqual({ ok: true, value: 'other' });
  const read256 = readBargaining({ file: 'x', text: '\n'.concat('['.repeat(257)) }, []);
  expect(read256).toMatchObject({
    ok: false,
    flaw: { line: 2, column: 257, message: 'brackets nested more than 256 deep' },
  });
});
