import { type Game, type SeatId, seatsOf } from '../engine/game.ts';
import { awaited, type Juncture, legalMoves } from '../engine/legal.ts';
import type { Move, Opening } from '../engine/move.ts';
import { type RandomStream, randomStream } from '../engine/random.ts';
import { remembered } from '../engine/remembered.ts';
import type { Table } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import { viewFor } from '../engine/view-for.ts';

/** Chooses for a seat that no person sits in, from what that seat may know. */
export type Counterpart = (view: View, openings: readonly Opening[], random: RandomStream) => Move;

/** The clock's move where no seat has one: rounds open and close, and capitals vote, by themselves. */
export function clockMove(table: Table, juncture: Juncture): Move | undefined {
  if (juncture === 'briefing' && table.decisions.length === 0) return { type: 'round.open' };
  if (juncture === 'reckoning') return { type: 'round.close' };
  if (juncture === 'ratification') return { type: 'capitals.vote' };
  return undefined;
}

/** A counterpart's move, drawn from its own random stream at this point of the game. */
export function counterpartMove(
  game: Game,
  table: Table,
  juncture: Juncture,
  seat: SeatId,
  counterpart: Counterpart,
  position: number,
): Move {
  const openings = legalMoves(game, table, juncture, seat);
  const random = randomStream(table.seed, streamsOf(game).get(seat)!, position);
  return counterpart(viewFor(game, table, seat), openings, random);
}

/** Names of the seats' random streams, put together once. */
const streamsOf = remembered<Game, void, ReadonlyMap<SeatId, string>>(
  game => new Map(seatsOf(game).map(seat => [seat, `counterpart ${seat}`])),
);

/** The first seat the table waits for. */
export function nextSeat(game: Game, table: Table, juncture: Juncture): SeatId | undefined {
  return awaited(game, table, juncture)[0];
}
