import { type SeatId, seatsOf } from '../engine/game.ts';
import type { LoggedMove } from '../engine/record.ts';
import type { Confidence } from '../engine/table.ts';
import { viewFor } from '../engine/view-for.ts';
import type { Desk } from './desk.ts';
import { deskOf } from './desk-of.ts';
import { make, personsOf, type Seating, type Sitting, sitDown } from './sitting.ts';

/** Who watches when a replay shows what every seat knew. */
export const EVERYBODY = 'everybody';

/** The game before its first move and after each. */
export function positionsOf(seating: Seating, log: readonly LoggedMove[]): readonly Sitting[] {
  const positions = [sitDown(seating)];
  for (const logged of log) positions.push(make(positions.at(-1)!, logged));
  return positions;
}

/** The seats through which a game may be watched: while it goes on its players' own, after the end all. */
export function watchableSeats(last: Sitting): readonly SeatId[] {
  const persons = personsOf(last);
  return last.table.over || persons.length === 0 ? seatsOf(last.game) : persons;
}

/** A position as one seat saw it, or as it was for everybody. Nothing can be chosen here. */
export function watchDesk(position: Sitting, seat: SeatId): Desk {
  const through = seat === EVERYBODY ? seatsOf(position.game)[0]! : seat;
  const desk = { ...deskOf({ ...position, viewer: through }, 'waiting'), openings: [], refusal: undefined };
  return seat === EVERYBODY ? laidOpen(desk, position) : desk;
}

function laidOpen(desk: Desk, { game, table, entries }: Sitting): Desk {
  const view = viewFor(game, table, desk.viewer);
  const told = new Set<Confidence>(Object.values(table.secrets).flatMap(secrets => secrets.confidences));
  return {
    ...desk,
    viewer: EVERYBODY,
    entries,
    view: {
      ...view,
      seat: EVERYBODY,
      own: undefined,
      offers: table.offers,
      confidences: [...told],
      asked: undefined,
      corridor: undefined,
    },
  };
}
