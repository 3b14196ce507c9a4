import { FRAME, type Shape, type ShapeGroup } from '../../view/stage/portraits/shape.ts';

/** Paints a portrait's groups into the frame at the context's origin. */
export function paintGroups(ctx: CanvasRenderingContext2D, groups: readonly ShapeGroup[]): void {
  ctx.lineCap = 'round';
  for (const group of groups) {
    ctx.save();
    ctx.translate(FRAME.neckX, FRAME.neckY);
    ctx.rotate((group.turn * Math.PI) / 180);
    ctx.translate((group.sway ?? 0) - FRAME.neckX, group.shift - FRAME.neckY);
    for (const shape of group.shapes) paintShape(ctx, shape);
    ctx.restore();
  }
}

function paintShape(ctx: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.opacity === 0) return;
  ctx.save();
  if (shape.clip) ctx.clip(new Path2D(shape.clip));
  ctx.globalAlpha *= shape.opacity ?? 1;
  const path = new Path2D(shape.d);
  if (shape.fill) {
    ctx.fillStyle = shape.fill;
    ctx.fill(path);
  }
  if (shape.stroke) {
    ctx.strokeStyle = shape.stroke;
    ctx.lineWidth = shape.width ?? 1;
    ctx.stroke(path);
  }
  ctx.restore();
}
