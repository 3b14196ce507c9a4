import { describe, expect, it, vi } from 'vitest';
import { seatsOf } from '../engine/game.ts';
import { endsWith, HABIT_NAMES, habitual, meanGain } from './habits.ts';
import { SHIPPED, shipped } from './shipped.ts';

vi.setConfig({ testTimeout: 300_000 });

describe.each(SHIPPED)('in %s', id => {
  const { game } = shipped(id);
  const games = id === 'istanbul-2025' ? 200 : 20;
  const usual = endsWith(game, games);

  it.each(seatsOf(game))('as %s it does not pay to do one thing only', seat => {
    const trading = meanGain(game, seat, usual);
    const gains = HABIT_NAMES.map(habit => {
      const ends = endsWith(game, games, { [seat]: habitual(game, habit) });
      return [habit, meanGain(game, seat, ends)] as const;
    });
    expect(gains.filter(([, gain]) => gain >= 0.75 * trading)).toEqual([]);
  });
});
