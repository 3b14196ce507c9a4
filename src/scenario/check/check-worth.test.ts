import { describe, expect, test } from 'vitest';
import { minimalScenario } from '../../testing/minimal-scenario.ts';
import { loadScenario } from '../load-scenario.ts';
import { checkWorth } from './check-worth.ts';

describe('a deal worth more than none', () => {
  const { file, game: few } = loadScenario(minimalScenario()).scenario!;
  const filler = Array.from({ length: 15 }, (_, at) => ({
    id: `more-${at}`,
    options: ['no', 'yes'],
    statusQuo: 0,
  }));
  /** More deals than are looked at one by one. */
  const many = {
    ...few,
    issues: [...few.issues, ...filler],
    parties: few.parties.map(party => ({
      ...party,
      preferences: {
        ...party.preferences,
        points: [...party.preferences.points, ...filler.map(() => [0, 0])],
      },
    })),
  };
  const demanding = {
    ...many,
    parties: many.parties.map(party => ({
      ...party,
      preferences: { ...party.preferences, reservation: 2000 },
    })),
  };

  test('is looked for in a space of any size', () => {
    expect(checkWorth(file, many)).toEqual([]);
    expect(checkWorth(file, demanding)).toEqual([{ code: 'no-zone', path: ['parties'] }]);
  });
});
