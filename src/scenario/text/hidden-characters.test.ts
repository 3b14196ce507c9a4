import { expect, test } from 'vitest';
import { hiddenCharacter, withoutHidden } from './hidden-characters.ts';

test.each([
  ['plain', undefined],
  ['line\nand\ttab', undefined],
  ['a\u200db', undefined],
  ['a\u202eb', { name: 'U+202E', offset: 1 }],
  ['\u0007', { name: 'U+0007', offset: 0 }],
  ['ab\ufeff', { name: 'U+FEFF', offset: 2 }],
  ['a\ud800', { name: 'U+D800', offset: 1 }],
  ['\ud83d\ude00', undefined],
])('%j hides: %j', (text, hidden) => {
  expect(hiddenCharacter(text)).toEqual(hidden);
  expect(hiddenCharacter(withoutHidden(text))).toBeUndefined();
});
