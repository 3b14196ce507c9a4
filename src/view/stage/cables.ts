import { type Line, piecesBetween } from './line.ts';
import type { StagePlace } from './model.ts';
import type { Point } from './relief.ts';
import type { Room } from './room.ts';
import type { SeatLayout } from './seat-layout.ts';

/** A line that hangs between two points, as a curve toward a third. */
export interface Cable {
  readonly from: Point;
  readonly to: Point;
  readonly toward: Point;
}

/** Where a line leaves the picture: on the seat's own side, from the head of the table on both. */
const SIDES = { west: [-1], east: [1], head: [-1, 1] } as const;
const SAG = 18;

/** Away from the table each delegation is on the line to its capital: on the map where it lies there, off the picture where it does not. */
export function cablesIn(
  { seats, size, edgeY, scale }: Room & { readonly seats: readonly SeatLayout[] },
  places: readonly { readonly place: StagePlace; readonly anchor: Point }[],
): readonly Cable[] {
  return seats.flatMap(({ delegation, card }) => {
    const from = { x: card.x + card.width / 2, y: card.y + card.height };
    const homes = places.filter(({ place }) => place.seat === delegation.seat).map(({ anchor }) => anchor);
    const away = SIDES[delegation.side].map(side => ({
      x: from.x + side * size.width * 0.6,
      y: edgeY + 40 * scale,
    }));
    return (homes.length > 0 ? homes : away).map(to => cable(from, to));
  });
}

function cable(from: Point, to: Point): Cable {
  return { from, to, toward: { x: (from.x + to.x) / 2, y: Math.max(from.y, to.y) + SAG } };
}

const PIECES = 8;

/** The cable in short straight pieces. */
export function piecesOf({ from, toward, to }: Cable): readonly Line[] {
  const on = (share: number): Point => {
    const along = (axis: keyof Point) =>
      from[axis] * (1 - share) ** 2 + 2 * toward[axis] * share * (1 - share) + to[axis] * share ** 2;
    return { x: along('x'), y: along('y') };
  };
  return piecesBetween(Array.from({ length: PIECES + 1 }, (_, at) => on(at / PIECES)));
}
