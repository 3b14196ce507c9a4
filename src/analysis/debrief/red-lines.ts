import { preferencesOf } from '../../engine/deals.ts';
import type { Frame } from '../../engine/frame.ts';
import type { Game } from '../../engine/game.ts';
import type { Preferences } from '../../engine/preferences.ts';
import type { Table } from '../../engine/table.ts';

/** Whether some party could not have signed an answer as things stood. */
export function isBarred(game: Game, table: Table, issue: number, option: number): boolean {
  return game.parties.some(
    (_, party) => preferencesOf(game, table, party).redLines[issue]?.[option] === true,
  );
}

/**
 * What each party wants at the end, without what it could not sign when the text could last be changed: a line that the
 * capital gave up after the last sitting stood in the way of every trade.
 */
export function wantsAtLast(game: Game, frames: readonly Frame[]): readonly Preferences[] {
  const { after } = frames.at(-1)!;
  const last = frames.findLast(({ juncture }) => juncture === 'session')?.before ?? after;
  return game.parties.map((_, party) => {
    const [then, now] = [preferencesOf(game, last, party), preferencesOf(game, after, party)];
    if (then.redLines === now.redLines) return now;
    const redLines = game.issues.map(({ options }, issue) =>
      options.map((_, option) => [then, now].some(each => each.redLines[issue]?.[option] === true)),
    );
    return { ...now, redLines };
  });
}
