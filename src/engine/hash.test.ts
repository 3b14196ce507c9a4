import { expect, test } from 'vitest';
import { hash32, hashText } from './hash.ts';

// The check values of Fowler, Noll and Vo for 32 bits.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('FNV-1a of "%s"', (text, hash) => {
  expect(hash32(text)).toBe(hash);
});

test('a hash goes on from the hash of what stands before', () => {
  expect(hash32('bar', hash32('foo'))).toBe(hash32('foobar'));
  expect(hash32('', hash32('foo'))).toBe(hash32('foo'));
});

test('a name is sixteen digits, its first half FNV-1a, with no zero dropped', () => {
  expect(hashText('foobar').slice(0, 8)).toBe('bf9cf968');
  for (let at = 0; at < 200; at++) expect(hashText(`text ${at}`)).toMatch(/^[0-9a-f]{16}$/);
});

test('the halves of a name go their own ways, and every letter counts', () => {
  const name = hashText('two wells');
  expect(name.slice(8)).not.toBe(name.slice(0, 8));
  const others = ['two wellt', 'tvo wells', 'wto wells'].map(hashText);
  expect(new Set([name, ...others].flatMap(each => [each.slice(0, 8), each.slice(8)])).size).toBe(8);
});
