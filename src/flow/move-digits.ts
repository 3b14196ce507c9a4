import type { Game } from '../engine/game.ts';
import { awaited, type Juncture, legalMoves } from '../engine/legal.ts';
import type { Move, Opening } from '../engine/move.ts';
import { CLAIMS, FRAMINGS, type Table, type Terms } from '../engine/table.ts';
import { clockMove } from './conduct.ts';
import type { Digit } from './digits.ts';

/** Where a move is made. */
export interface Position {
  readonly game: Game;
  readonly table: Table;
  readonly juncture: Juncture;
}

type Clock = Extract<Move, { readonly type: 'round.open' | 'round.close' | 'capitals.vote' }>;
type Given<Type extends Move['type']> = Extract<Move, { readonly type: Type }> | undefined;

/**
 * A move as digits: which opening it takes, then what the opening leaves to the player. Written where a move is
 * given, else read. Undefined where what is read leads nowhere.
 */
export function moveDigits(position: Position, digit: Digit, move?: Move): Move | undefined {
  const openings = openingsAt(position);
  const index = digit(openings.length + 1, move && placeOf(openings, move));
  const opening = openings[index];
  return opening ? filledIn(position, opening, digit, move) : injected(position.game, digit, move);
}

function openingsAt({ game, table, juncture }: Position): readonly (Opening | Clock)[] {
  const clock = clockMove(table, juncture);
  if (clock && isClock(clock)) return [clock];
  return awaited(game, table, juncture).flatMap(seat => legalMoves(game, table, juncture, seat));
}

function isClock(move: Move): move is Clock {
  return move.type === 'round.open' || move.type === 'round.close' || move.type === 'capitals.vote';
}

/** The opening a move takes; past the last for what an instructor sets off, before the first for no move at all. */
function placeOf(openings: readonly (Opening | Clock)[], move: Move): number {
  return move.type === 'event.inject' ? openings.length : openings.findIndex(opening => takes(opening, move));
}

function takes(opening: Opening | Clock, move: Move): boolean {
  return Object.entries(opening).every(
    ([key, value]) => Array.isArray(value) || Reflect.get(move, key) === value,
  );
}

function injected({ events }: Game, digit: Digit, move: Move | undefined): Move | undefined {
  const given =
    move?.type === 'event.inject' ? events.findIndex(event => event.id === move.event) : undefined;
  const event = events[digit(events.length, given)];
  return event && { type: 'event.inject', event: event.id };
}

function filledIn(
  { game, table }: Position,
  opening: Opening | Clock,
  digit: Digit,
  move: Move | undefined,
): Move | undefined {
  switch (opening.type) {
    case 'text.propose': {
      const given = givenAs('text.propose', move);
      const terms = termDigits(game, digit, given?.terms);
      return { ...opening, terms, whole: digit(2, given && Number(given.whole)) === 1 };
    }
    case 'text.draft':
      return { ...opening, terms: termDigits(game, digit, givenAs('text.draft', move)?.terms) };
    case 'text.answer': {
      const offered = table.offers[opening.offer]?.terms ?? {};
      return { ...opening, terms: answerDigits(game, offered, digit, givenAs('text.answer', move)?.terms) };
    }
    case 'seat.confide': {
      const given = givenAs('seat.confide', move);
      const to = oneOf(opening.to, digit, given?.to);
      const issue = digit(game.issues.length, given?.issue);
      const claim = oneOf(CLAIMS, digit, given?.claim);
      return to === undefined || !claim ? undefined : { ...opening, to, issue, claim };
    }
    case 'seat.probe': {
      const given = givenAs('seat.probe', move);
      const to = oneOf(opening.to, digit, given?.to);
      const issue = digit(game.issues.length, given?.issue);
      return to === undefined ? undefined : { ...opening, to, issue };
    }
    case 'seat.carry': {
      const given = givenAs('seat.carry', move);
      const { type, seat, from, to } = opening;
      const issue = oneOf(opening.issues, digit, given?.issue);
      const framing = oneOf(FRAMINGS, digit, given?.framing);
      return issue === undefined || !framing ? undefined : { type, seat, from, to, issue, framing };
    }
    default:
      return opening;
  }
}

function givenAs<Type extends Move['type']>(type: Type, move: Move | undefined): Given<Type> {
  const isGiven = (each: Move): each is Extract<Move, { readonly type: Type }> => each.type === type;
  return move && isGiven(move) ? move : undefined;
}

function oneOf<Item>(items: readonly Item[], digit: Digit, given: Item | undefined): Item | undefined {
  return items[digit(items.length, given === undefined ? undefined : items.indexOf(given))];
}

/** Nought for an issue left out, else one more than the option. */
function termDigits(game: Game, digit: Digit, given: Terms | undefined): Terms {
  const terms = game.issues.map(({ options }, issue) => {
    const value = digit(options.length + 1, given && (given[issue] ?? -1) + 1);
    return [issue, value - 1] as const;
  });
  return Object.fromEntries(terms.filter(([, option]) => option >= 0));
}

/** Only the issues of the offer can be answered: not at all, by no, or by an option. */
function answerDigits(game: Game, offered: Terms, digit: Digit, given: Terms | undefined): Terms {
  const terms = Object.keys(offered).map(key => {
    const issue = Number(key);
    const options = game.issues[issue]?.options.length ?? 0;
    const value = digit(options + 2, given && (given[issue] ?? -2) + 2);
    return [issue, value - 2] as const;
  });
  return Object.fromEntries(terms.filter(([, option]) => option > -2));
}
