import { factsOf } from './facts.ts';
import type { Game, SeatId } from './game.ts';
import type { Juncture } from './legal.ts';
import type { Table } from './table.ts';

/** The first piece of advice that fits a seat at this point, as an index; undefined where none does. */
export function hintFor(game: Game, table: Table, juncture: Juncture, seat: SeatId): number | undefined {
  const phase = juncture === 'convening' ? 'session' : juncture;
  const index = game.hints.findIndex(
    ({ seats, phases, when }) =>
      (seats?.includes(seat) ?? true) &&
      (phases?.includes(phase) ?? true) &&
      (when?.(factsOf(game, table)) ?? true),
  );
  return index < 0 ? undefined : index;
}
