import type { Game, SeatId } from '../engine/game.ts';
import type { Move } from '../engine/move.ts';
import type { Framing, Table, Terms } from '../engine/table.ts';
import { clockMove, nextSeat } from '../flow/conduct.ts';
import { createFastReferee, type Referee } from '../flow/referee.ts';
import { minimalGame } from './minimal-game.ts';

export const game = minimalGame();
export const WELLS = 0;
export const MARKET = 1;
export const PATROLS = 2;
/** Options of these, none of them the status quo. */
export const [SHARED, NORTH_KEEPS, OPEN, JOINT] = [1, 2, 1, 1];
export const [NORTH, SOUTH] = [0, 1];

export type Talks = Referee;

/** Moves of a session, ready to send. */
export const offer = (seat: SeatId, terms: Terms, whole = false) =>
  ({ type: 'text.propose', seat, terms, whole }) as const;
export const answer = (seat: SeatId, index: number, terms: Terms) =>
  ({ type: 'text.answer', seat, offer: index, terms }) as const;
export const carry = (issue: number, framing: Framing = 'verbatim') =>
  ({ type: 'seat.carry', seat: 'host', from: 'south', to: 'north', issue, framing }) as const;
export const pass = (seat: SeatId) => ({ type: 'turn.pass', seat }) as const;
export const initial = (seat: SeatId) => ({ type: 'text.initial', seat }) as const;

/** Talks before their first move. */
export const openTalks = (of: Game = game, seed = 'table'): Talks => createFastReferee(of, seed);

/** A move that leaves the table as it is, for the seat that has the floor. */
function quietMove(referee: Referee, seat: SeatId): Move {
  switch (referee.juncture) {
    case 'statements':
      return { type: 'statement.skip', seat };
    case 'convening':
      return { type: 'session.convene', seat, format: 'rooms' };
    case 'corridors':
      return { type: 'corridor.rest', seat };
    case 'briefing': {
      const event = game.events[referee.table.decisions[0]!]!;
      return { type: 'event.decide', seat, event: event.id, option: event.choice!.options[0]!.id };
    }
    default:
      return { type: 'turn.pass', seat };
  }
}

/** Lets everybody keep quiet until a seat has the floor in a session, or until a place in the chart is reached. */
export function quietUntil(referee: Referee, reached: (referee: Referee) => boolean): Referee {
  for (let moves = 0; !reached(referee); moves++) {
    if (moves > 200 || referee.juncture === 'ended') throw new Error('never reached');
    const { table, juncture } = referee;
    const move = clockMove(table, juncture) ?? quietMove(referee, nextSeat(game, table, juncture)!);
    const refusal = referee.send(move);
    if (refusal) throw new Error(refusal);
  }
  return referee;
}

export function turnOf(seat: SeatId) {
  return ({ juncture, table }: Referee) => juncture === 'session' && table.floor[0] === seat;
}

/** A referee in the first session of the minimal game, with a seat to move. */
export function inSession(seat: SeatId, seed = 'table'): Referee {
  return quietUntil(createFastReferee(game, seed), turnOf(seat));
}

/** Sends moves in order, everybody else keeping quiet in between; throws where one is refused. */
export function play(
  referee: Referee,
  ...moves: ReadonlyArray<Extract<Move, { readonly seat: SeatId }>>
): Referee {
  for (const move of moves) {
    quietUntil(referee, turnOf(move.seat));
    const refusal = referee.send(move);
    if (refusal) throw new Error(`${move.type}: ${refusal}`);
  }
  return referee;
}

/** Talks in which everybody kept quiet until a place in the chart. */
export const reach = (juncture: Referee['juncture'], of: Game = game): Talks =>
  quietUntil(openTalks(of), referee => referee.juncture === juncture);

/** What came to pass, without the changes of the gauges. */
export const told = ({ latest }: Table) => latest.filter(each => each.type !== 'changed');
export const changes = ({ latest }: Table) =>
  latest.flatMap(each => (each.type === 'changed' ? [each.contribution] : []));
