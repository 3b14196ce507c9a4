import type { Box } from '../../view/stage/box.ts';
import type { StageModel } from '../../view/stage/model.ts';
import { alpha, type Ctx, fillRect, stroke, within } from './canvas.ts';
import { VIEWS } from './outlooks/index.ts';
import { type RoomInk, roomInk } from './room-ink.ts';

/** A window at the hour of the sitting, and what the scenario says is seen from it. */
export function paintWindow(ctx: Ctx, box: Box, model: StageModel): void {
  const { outlook, tension, light } = model;
  within(ctx, box, () => {
    VIEWS[outlook](ctx, box, model);
    fillRect(ctx, alpha('#060c16', (0.12 * tension.value) / 100), box.x, box.y, box.width, box.height);
  });
  paintCasement(ctx, box, roomInk[light]);
}

function paintCasement(ctx: Ctx, { x, y, width, height }: Box, { casement, casementLit }: RoomInk): void {
  for (const share of [0.25, 0.5, 0.75]) {
    const bar = x + width * share;
    stroke(ctx, casement, 5, `M${bar} ${y}V${y + height}`);
    stroke(ctx, casementLit, 0.8, `M${bar + 2} ${y}V${y + height}`);
  }
  ctx.strokeStyle = casement;
  ctx.lineWidth = 6;
  ctx.strokeRect(x, y, width, height);
  ctx.strokeStyle = casementLit;
  ctx.lineWidth = 1;
  ctx.strokeRect(x - 3, y - 3, width + 6, height + 6);
}
