import type { Game, SeatId } from '../engine/game.ts';
import { awaited, type Juncture } from '../engine/legal.ts';
import type { Move } from '../engine/move.ts';
import type { LoggedMove } from '../engine/record.ts';
import type { Table } from '../engine/table.ts';
import { type Counterpart, clockMove, counterpartMove, nextSeat } from '../flow/conduct.ts';
import type { Standpoint } from '../flow/frames.ts';
import { chart, junctureAt } from '../flow/referee.ts';

/** Who finishes a game, and what it has been so far. */
export interface Company {
  readonly game: Game;
  /** For every seat: in a person's, the persona that plays on where the person can no longer be followed. */
  readonly counterparts: Readonly<Record<SeatId, Counterpart>>;
  /** Seats of people: they choose last in the corridors, as they did at the table. */
  readonly persons: readonly SeatId[];
  /** The game as it was played: people are followed for as long as every move is the same. */
  readonly log: readonly LoggedMove[];
}

export interface Ended {
  readonly table: Table;
  readonly moves: readonly Move[];
}

const MOST_MOVES = 5000;

/** Plays a game to its end from a standpoint. Throws where a move is refused. */
export function playOn(company: Company, from: Standpoint, first?: Move): Ended {
  const { game } = company;
  const moves: Move[] = [];
  let { state, table } = from;
  let followed = true;
  for (let juncture = junctureAt(state); juncture !== 'ended'; juncture = junctureAt(state)) {
    const position = from.position + moves.length;
    const move = moves.length === 0 && first ? first : moveAt(company, table, juncture, position, followed);
    const next = chart.step(state, game, table, move);
    if (!next) throw new Error(`${JSON.stringify(move)} is refused at ${position}`);
    followed &&= isSame(move, company.log[position]?.move);
    ({ state, table } = next);
    moves.push(move);
    if (moves.length > MOST_MOVES) throw new Error(`no end after ${MOST_MOVES} moves`);
  }
  return { table, moves };
}

function moveAt(
  { game, counterparts, persons, log }: Company,
  table: Table,
  juncture: Juncture,
  position: number,
  followed: boolean,
): Move {
  const clock = clockMove(table, juncture);
  if (clock) return clock;
  const recorded = followed ? log[position]?.move : undefined;
  if (recorded && isByPerson(recorded, persons, awaited(game, table, juncture))) return recorded;
  const seat = seatToMove(game, table, juncture, persons);
  return counterpartMove(game, table, juncture, seat, counterparts[seat]!, position);
}

function isByPerson(move: Move, persons: readonly SeatId[], waiting: readonly SeatId[]): boolean {
  return 'seat' in move && persons.includes(move.seat) && waiting.includes(move.seat);
}

function seatToMove(game: Game, table: Table, juncture: Juncture, persons: readonly SeatId[]): SeatId {
  const waiting = juncture === 'corridors' ? table.floor.find(each => !persons.includes(each)) : undefined;
  const seat = waiting ?? nextSeat(game, table, juncture);
  if (seat === undefined) throw new Error(`nobody can move in ${juncture}`);
  return seat;
}

function isSame(move: Move, other: Move | undefined): boolean {
  return other !== undefined && JSON.stringify(move) === JSON.stringify(other);
}

/** The same standpoint with other luck ahead; luck 0 is the game's own. */
export function underLuck(from: Standpoint, luck: number): Standpoint {
  return luck === 0 ? from : { ...from, table: { ...from.table, seed: `${from.table.seed}~${luck}` } };
}
