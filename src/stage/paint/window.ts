import type { Box } from '../../view/box.ts';
import type { StageModel } from '../../view/stage-model.ts';
import { aside, type Ctx, fillRect, scatter, stroke, vertical } from './canvas.ts';
import { paintOutlook } from './outlooks.ts';

/** A window at the hour of the sitting, and what the scenario says is seen from it. */
export function paintWindow(ctx: Ctx, box: Box, { outlook, tension, daylight }: StageModel): void {
  aside(ctx, () => {
    ctx.beginPath();
    ctx.rect(box.x, box.y, box.width, box.height);
    ctx.clip();
    paintSky(ctx, box);
    paintOutlook(ctx, box, outlook);
    if (daylight > 0) lighten(ctx, box, daylight);
    fillRect(ctx, `rgba(6,12,22,${(0.12 * tension.value) / 100})`, box.x, box.y, box.width, box.height);
  });
  paintCasement(ctx, box);
}

function paintSky(ctx: Ctx, { x, y, width, height }: Box): void {
  const sky = vertical(ctx, y, y + height, [
    [0, '#060d18'],
    [0.55, '#14304c'],
    [0.7, '#3b4a5c'],
    [0.72, '#0c1b2c'],
    [1, '#0a1523'],
  ]);
  fillRect(ctx, sky, x, y, width, height);
  const random = scatter(77);
  for (let i = 0; i < 34; i++) {
    const size = 0.8 + random();
    ctx.globalAlpha = 0.2 + random() * 0.5;
    fillRect(ctx, '#cfe0f0', x + random() * width, y + random() * height * 0.5, size, size);
  }
  ctx.globalAlpha = 1;
}

// Before dark the same view stands in a cool evening light, and the stars are not yet out.
function lighten(ctx: Ctx, { x, y, width, height }: Box, daylight: number): void {
  aside(ctx, () => {
    const glow = vertical(ctx, y, y + height, [
      [0, '#7f9db8'],
      [0.6, '#d8c6a4'],
      [0.72, '#6c8698'],
      [1, '#5d7686'],
    ]);
    ctx.globalAlpha = 0.62 * daylight;
    fillRect(ctx, glow, x, y, width, height);
  });
}

function paintCasement(ctx: Ctx, { x, y, width, height }: Box): void {
  for (const share of [0.25, 0.5, 0.75]) {
    const bar = x + width * share;
    stroke(ctx, '#101b2a', 5, `M${bar} ${y}V${y + height}`);
    stroke(ctx, '#3a4d66', 0.8, `M${bar + 2} ${y}V${y + height}`);
  }
  ctx.strokeStyle = '#0e1826';
  ctx.lineWidth = 6;
  ctx.strokeRect(x, y, width, height);
  ctx.strokeStyle = '#34506f';
  ctx.lineWidth = 1;
  ctx.strokeRect(x - 3, y - 3, width + 6, height + 6);
}
