import type { Cable } from '../../view/stage/cables.ts';
import { night } from '../../view/theme.ts';
import { aside, type Ctx, stroke } from './canvas.ts';

export function paintCables(ctx: Ctx, cables: readonly Cable[]): void {
  aside(ctx, () => {
    ctx.setLineDash([2, 4]);
    ctx.globalAlpha = 0.75;
    for (const { from, toward, to } of cables)
      stroke(ctx, night.lamp, 1.3, `M${from.x} ${from.y}Q${toward.x} ${toward.y} ${to.x} ${to.y}`);
  });
}
