import { describe, expect, it } from 'vitest';
import type { Game } from '../../engine/game.ts';
import { JOINT, MARKET, NORTH, OPEN, offer, PATROLS, WELLS } from '../../testing/at-table.ts';
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

  /** The same game, in which sharing the wells is worth so much to the North. */
  const shared = (worth: number): Game => ({
    ...game,
    parties: game.parties.map(({ preferences: { points, ...rest }, ...party }) => ({
      ...party,
      preferences: { ...rest, points: points.with(WELLS, [0, worth, 500]) },
    })),
  });

  it('is vital for the heaviest third, flexible for the lightest, either for the rest', () => {
    expect([WELLS, MARKET, PATROLS].map(issue => truthsOf(shared(249), table, NORTH, issue))).toEqual([
      ...[['vital'], ['flexible', 'vital'], ['flexible']],
    ]);
  });

  it('is flexible too where an answer short of the best, which can be signed, keeps half of the worth', () => {
    expect(truthsOf(shared(250), table, NORTH, WELLS)).toEqual(['vital', 'flexible']);
    const barred = {
      ...shared(250),
      parties: shared(250).parties.map(({ preferences, ...party }) => ({
        ...party,
        preferences: { ...preferences, redLines: [[false, true, false], undefined, undefined] },
      })),
    };
    expect(truthsOf(barred, table, NORTH, WELLS)).toEqual(['vital']);
  });

  it('is borne out by the deed, where who called a vital clause flexible then moved on it', () => {
    const said = {
      type: 'seat.confide',
      seat: 'south',
      to: 'host',
      issue: MARKET,
      claim: 'flexible',
    } as const;
    const story = (...moves: Parameters<typeof toldTalks>[0]) =>
      toldBy(game, toldTalks([offer('south', { [MARKET]: OPEN }), said, ...moves]));
    expect(story()).toMatchObject([{ byDeed: false, isBluff: true }]);
    expect(story(offer('south', { [MARKET]: 0 }))).toMatchObject([{ byDeed: true, isBluff: false }]);
    expect(story(offer('south', { [PATROLS]: JOINT }))).toMatchObject([{ byDeed: false, isBluff: true }]);
  });

  it('is impossible, and no less than vital, where one option is left', () => {
    expect([WELLS, MARKET, PATROLS].map(issue => truthsOf(tight, table, NORTH, issue))).toEqual([
      ...[['vital', 'flexible'], ['impossible', 'vital'], ['flexible']],
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

  it('is told to rest on a red line, where a light clause was called vital', () => {
    const said = { type: 'seat.confide', seat: 'north', to: 'host', issue: PATROLS, claim: 'vital' } as const;
    const barred = (redLines: Game['parties'][number]['preferences']['redLines']): Game => ({
      ...game,
      issues: game.issues.with(PATROLS, {
        ...game.issues[PATROLS]!,
        options: [...game.issues[PATROLS]!.options, game.issues[PATROLS]!.options[0]!],
      }),
      parties: game.parties.map(({ preferences: { points, ...rest }, ...party }) => ({
        ...party,
        preferences: { ...rest, redLines, points: points.with(PATROLS, [0, 200, 100]) },
      })),
    });
    const told = (of: Game) => toldBy(of, toldTalks([said]))[0];
    expect(told(barred([undefined, undefined, [false, true, false]]))).toMatchObject({
      byRedLine: true,
      isBluff: false,
    });
    expect(told(barred([undefined, undefined, undefined]))).toMatchObject({
      byRedLine: false,
      isBluff: true,
    });
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
