import { describe, expect, it } from 'vitest';
import type { Game } from '../../engine/game.ts';
import { minimalGame } from '../../testing/minimal-game.ts';
import { minimalScenario, withReplaced } from '../../testing/minimal-scenario.ts';
import { endedTalks, type Said } from '../../testing/told-talks.ts';
import { hingesOf } from './breaking.ts';

const [VIOLENCE, TRUST] = [0, 1];
const [NORTH_PLEDGE, SOUTH_PLEDGE] = [0, 1];
const SHOTS = 0;

const pledge = (seat: string): Said => ({ type: 'statement.make', seat, action: `${seat}-pledge` });

/** The minimal game, in which talks end early when something holds. */
function endingWhen(when: string, ...edits: ReadonlyArray<readonly [string, string]>): Game {
  const all = [['when: "metric[\'violence\'] >= 95.0"', `when: "${when}"`] as const, ...edits];
  const text = all.reduce(
    (now, [stretch, instead]) => withReplaced(now, stretch, instead),
    minimalScenario(),
  );
  return minimalGame(text);
}

const hinges = (game: Game, moves: readonly Said[]) => hingesOf(game, endedTalks(moves, game));
const lost = (action: number, seat: string) => ({
  deed: { kind: 'action', action, seat },
  changes: [{ metric: TRUST, by: -20 }],
});

/** Said with a pledge, before the other side answers it. */
const alsoDoes = (council: string, ...effects: ReadonlyArray<readonly [string, number]>) => {
  const known = `effects: [{ constituency: ${council}, by: 2, why: The elders hear what they hoped. }`;
  const more = effects.map(([metric, by]) => `, { metric: ${metric}, by: ${by}, why: It is heard. }`);
  return [known, known + more.join('')] as const;
};

describe('talks that end early ended on', () => {
  const quiet = (when: string, ...edits: ReadonlyArray<readonly [string, string]>): Game => ({
    ...endingWhen(when, ...edits),
    events: [],
  });

  it('the one deed without which they would have gone on', () => {
    expect(hinges(quiet("metric['trust'] < 28.5"), [pledge('north')])).toEqual([lost(NORTH_PLEDGE, 'north')]);
  });

  it('each of several that were all needed', () => {
    expect(hinges(quiet("metric['trust'] < 26.5"), [pledge('north'), pledge('south')])).toEqual([
      lost(NORTH_PLEDGE, 'north'),
      lost(SOUTH_PLEDGE, 'south'),
    ]);
  });

  it('the largest first, each with its own part and what it stirred up', () => {
    const game = quiet("metric['trust'] < 24.5", alsoDoes('south-council', ['trust', -3]));
    expect(hinges(game, [pledge('north'), pledge('south')])).toEqual([
      {
        deed: { kind: 'action', action: SOUTH_PLEDGE, seat: 'south' },
        changes: [{ metric: TRUST, by: -50 }],
      },
      lost(NORTH_PLEDGE, 'north'),
    ]);
  });

  it('a deed whose changes are named by their size, what undid itself left out', () => {
    const own = [
      ['violence', 1],
      ['north-word', 1],
      ['north-word', -1],
    ] as const;
    const game = quiet("metric['trust'] < 28.5", alsoDoes('north-council', ...own));
    expect(hinges(game, [pledge('north')])).toMatchObject([
      {
        changes: [
          { metric: TRUST, by: -20 },
          { metric: VIOLENCE, by: 10 },
        ],
      },
    ]);
  });

  it('nothing, where a gauge that the deed left alone would have ended them', () => {
    const game = quiet("metric['trust'] < 28.5 || metric['violence'] < 50.0");
    expect(hinges(game, [pledge('north')])).toEqual([]);
  });

  it('no one thing, where the rest would have done it too', () => {
    expect(hinges(quiet("metric['trust'] < 28.5"), [pledge('north'), pledge('south')])).toEqual([]);
  });

  it('nothing of an earlier round', () => {
    expect(hinges(quiet("metric['trust'] < 28.5 && round >= 2"), [pledge('north')])).toEqual([]);
  });

  it('an event', () => {
    const game = endingWhen("metric['violence'] > 50.0", ['hazard: "0.05 +', 'hazard: "1.0 +']);
    expect(hinges(game, [])).toEqual([
      { deed: { kind: 'event', event: SHOTS }, changes: [{ metric: VIOLENCE, by: 60 }] },
    ]);
  });
});

it('talks that ran their course ended on nothing', () => {
  expect(hinges(endingWhen("metric['trust'] < 5.0"), [pledge('north')])).toEqual([]);
});
