import { describe, expect, it } from 'vitest';
import type { Game } from '../../engine/game.ts';
import { MARKET, NORTH, PATROLS, WELLS } from '../../testing/at-table.ts';
import { eventless as game, STORY, toldTalks } from '../../testing/told-talks.ts';
import { toldBy, truthsOf } from './bluffs.ts';

describe('the truth of a claim', () => {
  const table = toldTalks(STORY).at(-1)!.after;
  const tight: Game = {
    ...game,
    parties: game.parties.map(party => ({
      ...party,
      preferences: { ...party.preferences, redLines: [[true, false, false], [true, false], undefined] },
    })),
  };

  it('is vital for the heaviest third, flexible for the lightest, either for the rest', () => {
    expect([WELLS, MARKET, PATROLS].map(issue => truthsOf(game, table, NORTH, issue))).toEqual([
      ...[['vital'], ['flexible', 'vital'], ['flexible']],
    ]);
  });

  it('is impossible, and no less than vital, where one option is left', () => {
    expect([WELLS, MARKET, PATROLS].map(issue => truthsOf(tight, table, NORTH, issue))).toEqual([
      ...[['vital'], ['impossible', 'vital'], ['flexible']],
    ]);
  });

  it('is vital in good faith wherever an option may not be signed', () => {
    const truths = (redLines: Game['parties'][number]['preferences']['redLines']) => {
      const parties = game.parties.map(({ preferences: { points, ...rest }, ...party }) => ({
        ...party,
        preferences: { ...rest, redLines, points: points.with(WELLS, [0, 0, 1]) },
      }));
      return truthsOf({ ...game, parties }, table, NORTH, WELLS);
    };
    expect(truths([undefined, undefined, undefined])).toEqual(['flexible']);
    expect(truths([[true, false, false], undefined, undefined])).toEqual(['flexible', 'vital']);
  });

  it.each([
    ['vital', false],
    ['impossible', false],
    ['flexible', true],
  ] as const)('to call %s what cannot be moved is a bluff: %s', (claim, isBluff) => {
    const frames = toldTalks([{ type: 'seat.confide', seat: 'north', to: 'host', issue: MARKET, claim }]);
    expect(toldBy(tight, frames)).toMatchObject([{ truth: 'impossible', isBluff }]);
  });
});
