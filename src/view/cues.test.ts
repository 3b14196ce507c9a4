import { describe, expect, it } from 'vitest';
import { shipped } from '../testing/shipped.ts';
import { tour } from '../testing/tour.ts';
import { CUES, cuesBetween } from './cues.ts';

const desks = tour(shipped('istanbul-2025'), 'pakistan', 'cues');

describe('the sounds between two desks', () => {
  it('are none where nothing is new', () => {
    expect(cuesBetween(undefined, desks[0]!)).toEqual([]);
    for (const desk of desks) expect(cuesBetween(desk, desk)).toEqual([]);
  });

  it('come from what happened, each once, a round’s end last', () => {
    const heard = desks.slice(1).map((desk, at) => cuesBetween(desks[at], desk));
    expect(new Set(heard.flat()).size).toBeGreaterThan(2);
    for (const cues of heard) {
      expect(cues).toEqual(CUES.filter(cue => cues.includes(cue)));
      if (cues.includes('horn')) expect(cues.at(-1)).toBe('horn');
    }
  });
});
