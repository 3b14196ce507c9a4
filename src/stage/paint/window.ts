import type { Box } from '../../view/box.ts';
import { aside, type Ctx, fill, fillRect, scatter, stroke, vertical } from './canvas.ts';

/** The window on the strait at night: sky, far shore with its lights, a hung bridge, water. */
export function paintWindow(ctx: Ctx, box: Box, tension: number): void {
  aside(ctx, () => {
    ctx.beginPath();
    ctx.rect(box.x, box.y, box.width, box.height);
    ctx.clip();
    paintSky(ctx, box);
    paintShore(ctx, box);
    paintBridge(ctx, box);
    paintWater(ctx, box);
    fillRect(ctx, `rgba(6,12,22,${(0.12 * tension) / 100})`, box.x, box.y, box.width, box.height);
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

function paintShore(ctx: Ctx, { x, y, width: w, height: h }: Box): void {
  const at = (fx: number, fy: number) => `${x + w * fx} ${y + h * fy}`;
  const hills = `M${at(0, 0.66)}C${at(0.15, 0.56)} ${at(0.3, 0.66)} ${at(0.45, 0.62)}S${at(0.8, 0.54)} ${at(1, 0.62)}V${y + h * 0.76}H${x}Z`;
  fill(ctx, '#0b1726', hills);
  const random = scatter(1907);
  for (let i = 0; i < 90; i++) {
    const lx = x + random() * w;
    const ly = y + h * (0.61 + 0.02 * Math.sin(lx * 0.021) + random() * 0.14);
    ctx.globalAlpha = 0.35 + random() * 0.6;
    fillRect(ctx, random() < 0.75 ? '#ffce86' : '#bcd3e6', lx, ly, random() < 0.2 ? 2 : 1.2, 1.2);
  }
  ctx.globalAlpha = 1;
}

function paintBridge(ctx: Ctx, { x, y, width: w, height: h }: Box): void {
  const [left, right] = [x + w * 0.3, x + w * 0.74];
  const deck = y + h * 0.66;
  const top = y + h * 0.38;
  const middle = (left + right) / 2;
  const cable = `M${x} ${top + 20}Q${(x + left) / 2} ${deck - 8} ${left} ${top}Q${middle} ${2 * deck - top - 8} ${right} ${top}Q${(right + x + w) / 2} ${deck - 8} ${x + w} ${top + 18}`;
  ctx.globalAlpha = 0.7;
  stroke(ctx, '#d9b983', 0.9, cable);
  const step = Math.max(9, w / 60);
  for (let hx = left + step; hx < right; hx += step) {
    const k = (hx - middle) / ((right - left) / 2);
    ctx.globalAlpha = 0.45;
    stroke(ctx, '#e9c48a', 0.5, `M${hx} ${deck - 4 - (deck - top - 6) * k * k}V${deck}`);
    ctx.globalAlpha = 1;
    fillRect(ctx, '#ffd79a', hx - 0.8, deck - 1.8, 1.6, 1.6);
  }
  stroke(ctx, '#c8a672', 1.3, `M${x} ${deck}H${x + w}`);
  stroke(ctx, '#93a0ae', 2.6, `M${left} ${top - 3}V${deck + h * 0.1}M${right} ${top - 3}V${deck + h * 0.1}`);
}

function paintWater(ctx: Ctx, { x, y, width: w, height: h }: Box): void {
  const random = scatter(453);
  for (let i = 0; i < 30; i++) {
    ctx.globalAlpha = 0.07 + random() * 0.2;
    fillRect(ctx, '#ffca80', x + random() * w, y + h * (0.8 + random() * 0.17), 6 + random() * 22, 1);
  }
  ctx.globalAlpha = 1;
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
