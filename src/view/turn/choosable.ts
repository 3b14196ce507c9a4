import type { SeatId } from '../../engine/game.ts';
import { isMove, type Opening, type WrittenOpening } from '../../engine/move.ts';

/** Clauses of which one can be parked: one choice, not one for each. */
interface ParkOpening {
  readonly type: 'text.park-one';
  readonly seat: SeatId;
  readonly issues: readonly number[];
}

/** An opening whose parts are written in an editor. */
export type EditorOpening = WrittenOpening | ParkOpening;

export type Choosable = Opening | ParkOpening;

/** Where several clauses can be parked, which one is chosen in an editor. */
export function withOnePark(openings: readonly Opening[]): readonly Choosable[] {
  const parks = openings.filter(opening => opening.type === 'text.park');
  const [first, second] = parks;
  if (!first || !second) return openings;
  const others = openings.filter(opening => opening.type !== 'text.park');
  return [...others, { type: 'text.park-one', seat: first.seat, issues: parks.map(({ issue }) => issue) }];
}

export function isWritten(opening: Choosable): opening is EditorOpening {
  return opening.type === 'text.park-one' || !isMove(opening);
}
