import { describe, expect, test } from 'vitest';
import { closestName, editDistance } from './closest-name.ts';

describe('a name that was meant', () => {
  test.each([
    ['', '', 0],
    ['wells', 'wells', 0],
    ['wells', 'well', 1],
    ['well', 'wells', 1],
    ['walls', 'wells', 1],
    ['wlels', 'wells', 1],
    ['sllew', 'wells', 4],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s is written into %s in so many letters: %i', (from, to, letters) => {
    expect(editDistance(from, to)).toBe(letters);
    expect(editDistance(to, from)).toBe(letters);
  });

  test('is the nearest within a third of its length, the first of several, whatever its case', () => {
    expect(closestName('pratols', ['patrols', 'petrols'])).toBe('patrols');
    expect(closestName('PATROLS', ['market', 'patrols'])).toBe('patrols');
    expect(closestName('patrxyz', ['patrols'])).toBeUndefined();
    expect(closestName('patrxxs', ['patrols'])).toBe('patrols');
    expect(closestName('ab', ['ac', 'xy'])).toBe('ac');
    expect(closestName('a', ['b', 'bc'])).toBe('b');
    expect(closestName('market', [])).toBeUndefined();
    expect(closestName('market', ['markets', 'market'])).toBe('market');
  });
});
