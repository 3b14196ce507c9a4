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

describe('talks that end early ended on', () => {
  const quiet = (when: string): Game => ({ ...endingWhen(when), events: [] });

  it('the one deed without which they would have gone on', () => {
    expect(hinges(quiet("metric['trust'] < 28.5"), [pledge('north')])).toEqual([lost(NORTH_PLEDGE, 'north')]);
  });

  it('each of several that were all needed', () => {
    expect(hinges(quiet("metric['trust'] < 26.5"), [pledge('north'), pledge('south')])).toEqual([
      lost(NORTH_PLEDGE, 'north'),
      lost(SOUTH_PLEDGE, 'south'),
    ]);
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
