import type { Game, SeatId } from '../engine/game.ts';
import type { Move } from '../engine/move.ts';
import { type Counterpart, clockMove, counterpartMove, nextSeat } from '../flow/conduct.ts';
import { createFastReferee, type Referee } from '../flow/referee.ts';

export interface PlayedGame {
  readonly referee: Referee;
  readonly moves: readonly Move[];
}

const MOST_MOVES = 5000;

/** Plays a whole game without a screen. Throws where a counterpart makes a move it may not make. */
export function playGame(
  game: Game,
  seed: string,
  counterparts: Readonly<Record<SeatId, Counterpart>>,
  referee: Referee = createFastReferee(game, seed),
): PlayedGame {
  const moves: Move[] = [];
  while (referee.juncture !== 'ended') {
    const move = nextMove(game, referee, counterparts, moves.length);
    const refusal = referee.send(move);
    if (refusal) throw new Error(`${JSON.stringify(move)} was refused: ${refusal}`);
    moves.push(move);
    if (moves.length > MOST_MOVES) throw new Error(`no end after ${MOST_MOVES} moves (seed ${seed})`);
  }
  return { referee, moves };
}

function nextMove(
  game: Game,
  { table, juncture }: Referee,
  counterparts: Readonly<Record<SeatId, Counterpart>>,
  position: number,
): Move {
  const clock = clockMove(table, juncture);
  if (clock) return clock;
  const seat = nextSeat(game, table, juncture);
  const counterpart = seat === undefined ? undefined : counterparts[seat];
  if (seat === undefined || !counterpart) throw new Error(`nobody can move in ${juncture}`);
  return counterpartMove(game, table, juncture, seat, counterpart, position);
}
