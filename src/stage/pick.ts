import type { Box } from '../view/stage/box.ts';
import type { StageLayout } from '../view/stage/layout.ts';
import type { StagePick } from '../view/stage/model.ts';

const REACH = 16;

/** What lies under a point of the picture: a crossing or town, a window of the rail, or a person's seat. */
export function pickAt(layout: StageLayout, x: number, y: number): StagePick | undefined {
  const place = layout.places.find(
    ({ place: p, anchor }) => p.kind !== 'country' && Math.hypot(anchor.x - x, anchor.y - 8 - y) < REACH,
  );
  if (place) return { kind: 'place', id: place.place.id };
  const gauge = layout.rail?.gauges.find(g => inside(g.text, x, y));
  if (gauge) return { kind: 'gauge', id: gauge.id };
  const seat = y < layout.edgeY && layout.seats.find(s => s.figures.some(f => inside(f.box, x, y)));
  return seat ? { kind: 'seat', id: seat.delegation.seat } : undefined;
}

function inside(box: Box, x: number, y: number): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}
