import { preferencesOf } from '../../engine/deals.ts';
import type { Frame } from '../../engine/frame.ts';
import { type Game, partyIndex, type SeatId } from '../../engine/game.ts';
import { type Deal, type Preferences, worthOf } from '../../engine/preferences.ts';
import { agreedOption, type Table, type Terms } from '../../engine/table.ts';
import type { Point } from '../valuation.ts';

/** Where a seat stood with the whole text after an offer, an answer or initials of its own. */
export interface Position {
  /** Position of the move in the log. */
  readonly at: number;
  readonly round: number;
  readonly seat: SeatId;
  /** Party index, −1 for the mediator. */
  readonly party: number;
  readonly deal: Deal;
  readonly utilities: Point;
}

/**
 * Every position in the order taken. A party's is the text as it would have it: its brackets, agreed or not, for
 * clauses it has not yet named the option it was to name first, and the status quo for the rest. Who initials a text
 * stands for it as it is, its open clauses at the status quo. A mediator's position is its draft over what is agreed.
 * All are valued by the points of the end, so that they can be drawn on one chart.
 */
export function positionsOf(game: Game, frames: readonly Frame[]): readonly Position[] {
  const last = frames.at(-1)?.after;
  if (!last) return [];
  const parties = game.parties.map((_, party) => preferencesOf(game, last, party));
  const stood = new Map<SeatId, string>();
  const named = game.parties.map((_, party) => firstNamed(game, frames, party));
  return frames.flatMap(frame => {
    const position = positionAfter(game, frame, parties, named);
    if (!position || stood.get(position.seat) === position.deal.join()) return [];
    stood.set(position.seat, position.deal.join());
    return [position];
  });
}

/** By issue, the option a party named first; −1 where it never spoke of it. */
function firstNamed(game: Game, frames: readonly Frame[], party: number): readonly number[] {
  const bracketIn = ({ after }: Frame, issue: number) => after.clauses[issue]!.brackets[party]!;
  return game.issues.map((_, issue) => {
    const first = frames.find(frame => bracketIn(frame, issue) >= 0);
    return first ? bracketIn(first, issue) : -1;
  });
}

function positionAfter(
  game: Game,
  frame: Frame,
  parties: readonly Preferences[],
  named: ReadonlyArray<readonly number[]>,
): Position | undefined {
  const { move, index, round } = frame;
  const deal = dealAfter(game, frame, named);
  if (!deal || !('seat' in move)) return undefined;
  const party = partyIndex(game, move.seat);
  const utilities = parties.map(preferences => worthOf(preferences, deal));
  return { at: index, round, seat: move.seat, party, deal, utilities };
}

function dealAfter(
  game: Game,
  { move, after }: Frame,
  named: ReadonlyArray<readonly number[]>,
): Deal | undefined {
  if (move.type === 'text.draft') return draftDeal(game, after, move.terms);
  if (move.type === 'text.initial') return draftDeal(game, after, {});
  if (move.type !== 'text.propose' && move.type !== 'text.answer') return undefined;
  const party = partyIndex(game, move.seat);
  const terms = move.type === 'text.propose' ? move.terms : {};
  return game.issues.map((issue, at) => {
    const stands = [after.clauses[at]!.brackets[party] ?? -1, named[party]?.[at] ?? -1];
    return terms[at] ?? stands.find(option => option >= 0) ?? issue.statusQuo;
  });
}

/** A draft over what is agreed, the status quo for the rest. */
export function draftDeal(game: Game, table: Table, terms: Terms): Deal {
  return game.issues.map((issue, at) => {
    const agreed = agreedOption(table.clauses[at]!);
    return terms[at] ?? (agreed >= 0 ? agreed : issue.statusQuo);
  });
}
