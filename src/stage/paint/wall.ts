import { type Ctx, fillRect } from './canvas.ts';
import type { RoomInk } from './room-ink.ts';

/** A moulded panel on a wall. */
export function panel(
  ctx: Ctx,
  x: number,
  y: number,
  width: number,
  height: number,
  { panel: face, panelEdge, panelGroove }: RoomInk,
): void {
  fillRect(ctx, face, x, y, width, height);
  ctx.lineWidth = 1;
  ctx.strokeStyle = panelEdge;
  ctx.strokeRect(x, y, width, height);
  ctx.strokeStyle = panelGroove;
  ctx.strokeRect(x + 7, y + 7, width - 14, height - 14);
}
