import type { Game, SeatId } from '../engine/game.ts';
import type { Move, Opening } from '../engine/move.ts';
import type { Table } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import type { Counterpart } from '../flow/conduct.ts';
import { playGame } from '../simulate/play.ts';

export type { Counterpart } from '../flow/conduct.ts';
export { createFastReferee } from '../flow/referee.ts';

/** One choice a counterpart made, with all it was made from. */
export interface Decision {
  readonly seat: SeatId;
  readonly view: View;
  readonly openings: readonly Opening[];
  readonly move: Move;
}

export interface PlayedTalks {
  readonly table: Table;
  readonly moves: readonly Move[];
  readonly decisions: readonly Decision[];
}

/** Plays a whole game and keeps every decision. Throws where a counterpart makes a move it may not make. */
export function playTalks(
  game: Game,
  seed: string,
  counterparts: Readonly<Record<SeatId, Counterpart>>,
): PlayedTalks {
  const decisions: Decision[] = [];
  const watched: Record<SeatId, Counterpart> = {};
  for (const [seat, counterpart] of Object.entries(counterparts)) {
    watched[seat] = (view, openings, random) => {
      const move = counterpart(view, openings, random);
      decisions.push({ seat, view, openings, move });
      return move;
    };
  }
  const { referee, moves } = playGame(game, seed, watched);
  return { table: referee.table, moves, decisions };
}
