import { describe, expect, test } from 'vitest';
import { minimalScenario } from '../../testing/minimal-scenario.ts';
import { loadScenario } from '../load-scenario.ts';
import { minutesFor, playingTime, wordsIn } from './playing-time.ts';

describe('the time a game takes', () => {
  const { file } = loadScenario(minimalScenario()).scenario!;

  test('is the reading and the choosing', () => {
    expect(wordsIn('  two \n words ')).toBe(2);
    expect(wordsIn('')).toBe(0);
    expect(minutesFor(file, 10) - minutesFor(file, 0)).toBeCloseTo(7, 9);
    // Each round: a statement, a session of 2.5 exchanges on the mean, a choice in the corridors.
    expect(playingTime(file) - minutesFor(file, 0)).toBeCloseTo(2 * (1 + 2.5 * 1.15 + 1) * 0.7, 9);
  });

  test('grows with what there is to read', () => {
    const words = Array.from({ length: 200 }, () => 'word').join(' ');
    const longer = (more: Partial<typeof file>) => minutesFor({ ...file, ...more }, 0) - minutesFor(file, 0);
    expect(longer({ summary: `${file.summary} ${words}` })).toBeCloseTo(1, 9);
    expect(longer({ 'public-brief': words })).toBeCloseTo(1, 9);
    const [north, ...others] = file.parties;
    expect(longer({ parties: [{ ...north!, brief: `${north!.brief} ${words}` }, ...others] })).toBeCloseTo(
      1 / 3,
      9,
    );
    const [first, ...rounds] = file.rounds;
    const news = [...first!.news, { ...first!.news[0]!, text: words }];
    expect(longer({ rounds: [{ ...first!, news }, ...rounds] })).toBeCloseTo(1, 9);
    const { instructions } = first!;
    const told = { ...instructions, north: `${instructions['north']} ${words}` };
    expect(longer({ rounds: [{ ...first!, instructions: told }, ...rounds] })).toBeCloseTo(1 / 3, 9);
    const [card, ...cards] = file.actions;
    expect(longer({ actions: [{ ...card!, label: `${card!.label} ${words}` }, ...cards] })).toBeCloseTo(
      1 / 3,
      9,
    );
  });

  test('counts nothing for a round without instructions', () => {
    const silent = { ...file, rounds: file.rounds.map(round => ({ ...round, instructions: {} })) };
    expect(minutesFor(file, 0) - minutesFor(silent, 0)).toBeGreaterThan(0);
    expect(minutesFor(silent, 0)).toBeGreaterThan(0);
  });

  test('counts three exchanges where nobody convenes', () => {
    const alone = { ...file, mediator: undefined };
    expect(playingTime(alone) - minutesFor(alone, 0)).toBeCloseTo(2 * (1 + 3 * 1.15 + 1) * 0.7, 9);
  });
});
