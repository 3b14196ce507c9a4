import { expect, test } from 'vitest';
import { atLevel } from './at-level.ts';
import { PERSONAS } from './index.ts';
import type { PartyPersona } from './persona.ts';

const PARTIES: readonly PartyPersona[] = PERSONAS.filter(each => each.kind === 'party');

test.each(PARTIES)('as an expert, $id binds itself no more and is no colder than its character', persona => {
  const expert = atLevel(persona, 'expert');
  expect(expert.committing).toBeLessThanOrEqual(persona.committing);
  expect(expert.tone).toBeGreaterThanOrEqual(persona.tone);
});

test('the warmest persona grows no warmer by skill', () => {
  const [warmest] = PARTIES.toSorted((one, other) => other.tone - one.tone);
  expect(atLevel(warmest!, 'expert').tone).toBe(warmest!.tone);
});
