import { type Point, project, type Relief } from '../../view/stage/relief.ts';
import { valence } from '../../view/theme.ts';
import { aside, type Ctx, stroke } from './canvas.ts';

const CALM_BELOW = 40;
const STEP = 5;
const LONGEST = 9;

/** Pressure along the frontier: strokes across the line, more and longer the higher the tension; none while it is calm. */
export function paintPressure(ctx: Ctx, relief: Relief, tension: number): void {
  const share = Math.min(1, (tension - CALM_BELOW) / (100 - CALM_BELOW));
  if (share <= 0) return;
  aside(ctx, () => {
    ctx.globalAlpha = 0.2 + 0.5 * share;
    for (const flat of relief.frontier) {
      const points = pointsOf(relief, flat);
      for (let at = STEP; at + 1 < points.length; at += STEP) across(ctx, points, at, share * LONGEST);
    }
  });
}

function pointsOf(relief: Relief, flat: readonly number[]): readonly Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) points.push(project(relief, flat[i] ?? 0, flat[i + 1] ?? 0));
  return points;
}

function across(ctx: Ctx, points: readonly Point[], at: number, length: number): void {
  const [before, here, after] = [points[at - 1], points[at], points[at + 1]];
  if (!before || !here || !after) return;
  const [dx, dy] = [after.x - before.x, after.y - before.y];
  const size = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / size) * length, (dx / size) * length * 0.6];
  stroke(ctx, valence.crisis.night, 1, `M${here.x - nx} ${here.y - ny}L${here.x + nx} ${here.y + ny}`);
}
