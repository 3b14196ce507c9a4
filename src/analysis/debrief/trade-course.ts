import type { Frame } from '../../engine/frame.ts';
import type { Game, SeatId } from '../../engine/game.ts';
import { homeVote } from '../../engine/ratification.ts';
import { agreedOption, type Table, type Terms } from '../../engine/table.ts';
import { withChanges } from './homes.ts';
import type { ClauseChange } from './missed-trades.ts';

/** What became of a change of clauses while the talks went on, and what the homes would have said of it. */
export interface TradeCourse {
  /** The last to put it forward, and the position of the move in the log. */
  readonly offered: { readonly by: SeatId; readonly at: number } | undefined;
  /** Clauses of it that once stood agreed so. */
  readonly reopened: readonly number[];
  /** Parties whose home would not have kept the text with it. */
  readonly refusing: readonly number[];
}

export function courseOf(
  game: Game,
  frames: readonly Frame[],
  changes: readonly ClauseChange[],
): TradeCourse {
  const { after } = frames.at(-1)!;
  const offering = frames.findLast(frame => offers(frame, changes));
  return {
    offered: offering && 'seat' in offering.move ? { by: offering.move.seat, at: offering.index } : undefined,
    reopened: changes
      .filter(({ issue, to }) => frames.some(frame => isAgreed(frame.after, issue, to)))
      .map(({ issue }) => issue),
    refusing: refusedBy(game, after, changes),
  };
}

/** The parties whose home would have refused the text with these changes. */
export function refusedBy(game: Game, table: Table, changes: readonly ClauseChange[]): readonly number[] {
  const other = withChanges(table, changes);
  return game.parties.flatMap((_, party) => (homeVote(game, other, party).passed ? [] : [party]));
}

/** Whether a move asked for some of it, and the rest of it stood agreed then. */
function offers({ move, before }: Frame, changes: readonly ClauseChange[]): boolean {
  const terms = termsOf(move);
  const asked = changes.filter(({ issue, to }) => terms[issue] === to);
  const rest = changes.filter(change => !asked.includes(change));
  return (
    asked.length > 0 &&
    rest.every(({ issue, to }) => terms[issue] === undefined && isAgreed(before, issue, to))
  );
}

function termsOf(move: Frame['move']): Terms {
  return move.type === 'text.propose' || move.type === 'text.draft' ? move.terms : {};
}

function isAgreed(table: Table, issue: number, option: number): boolean {
  return agreedOption(table.clauses[issue]!) === option;
}
