import type { Box } from './box.ts';
import type { Point } from './relief.ts';

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** Whether a straight line touches a box: it does unless all corners lie on one side of it, or it ends before. */
export function crosses({ from, to }: Line, { x, y, width, height }: Box): boolean {
  const apart = (a: number, b: number, low: number, high: number) =>
    Math.max(a, b) < low || Math.min(a, b) > high;
  if (apart(from.x, to.x, x, x + width) || apart(from.y, to.y, y, y + height)) return false;
  const side = (cx: number, cy: number) => (to.x - from.x) * (cy - from.y) - (to.y - from.y) * (cx - from.x);
  const sides = [side(x, y), side(x + width, y), side(x, y + height), side(x + width, y + height)];
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0;
}

/** A polyline's straight pieces. */
export function piecesBetween(points: readonly Point[]): readonly Line[] {
  return points.slice(1).flatMap((to, at) => {
    const from = points[at];
    return from ? [{ from, to }] : [];
  });
}
