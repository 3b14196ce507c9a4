import type { Box } from '../../view/box.ts';
import type { StageLayout } from '../../view/stage-layout.ts';
import { alpha, aside, type Ctx, fill, fillRect, stroke, vertical } from './canvas.ts';

const WALL = '#e9e1d0';

/** The room by day: the night's drawing under a pale wash, and a bright floor. */
export function washWithDaylight(ctx: Ctx, { size, edgeY, scale }: StageLayout): void {
  fillRect(ctx, alpha(WALL, 0.84), 0, 0, size.width, size.height);
  const floor = vertical(ctx, edgeY, edgeY + 110 * scale, [
    [0, alpha('#cbbfa8', 0)],
    [1, '#cbbfa8'],
  ]);
  fillRect(ctx, floor, 0, edgeY, size.width, size.height - edgeY);
}

/** The window on the strait in the late afternoon: haze, far hills, the hung bridge, bright water. */
export function paintDayWindow(ctx: Ctx, box: Box): void {
  const { x, y, width: w, height: h } = box;
  const at = (fx: number, fy: number) => `${x + w * fx} ${y + h * fy}`;
  aside(ctx, () => {
    ctx.beginPath();
    ctx.rect(x, y, w, h);
    ctx.clip();
    const sky = vertical(ctx, y, y + h, [
      [0, '#cfdde3'],
      [0.62, '#f2eee2'],
      [0.68, '#c6d6d9'],
      [1, '#a9c1c8'],
    ]);
    fillRect(ctx, sky, x, y, w, h);
    fill(
      ctx,
      '#a7b9ba',
      `M${at(0, 0.64)}C${at(0.15, 0.54)} ${at(0.3, 0.64)} ${at(0.45, 0.6)}S${at(0.8, 0.52)} ${at(1, 0.6)}V${y + h * 0.7}H${x}Z`,
    );
    paintDayBridge(ctx, box);
  });
  paintDayCasement(ctx, box);
}

function paintDayBridge(ctx: Ctx, { x, y, width: w, height: h }: Box): void {
  const [left, right, deck, top] = [x + w * 0.3, x + w * 0.74, y + h * 0.66, y + h * 0.38];
  const cable = `M${x} ${top + 20}Q${(x + left) / 2} ${deck - 8} ${left} ${top}Q${(left + right) / 2} ${2 * deck - top - 8} ${right} ${top}Q${(right + x + w) / 2} ${deck - 8} ${x + w} ${top + 18}`;
  stroke(ctx, '#6f8288', 0.9, cable);
  stroke(ctx, '#6f8288', 1.4, `M${x} ${deck}H${x + w}`);
  stroke(ctx, '#5d7077', 2.6, `M${left} ${top - 3}V${deck + h * 0.1}M${right} ${top - 3}V${deck + h * 0.1}`);
}

function paintDayCasement(ctx: Ctx, { x, y, width, height }: Box): void {
  for (const share of [0.25, 0.5, 0.75])
    stroke(ctx, '#efe8d9', 6, `M${x + width * share} ${y}V${y + height}`);
  ctx.strokeStyle = '#efe8d9';
  ctx.lineWidth = 7;
  ctx.strokeRect(x, y, width, height);
  ctx.strokeStyle = '#b9ad97';
  ctx.lineWidth = 1;
  ctx.strokeRect(x - 4, y - 4, width + 8, height + 8);
}
