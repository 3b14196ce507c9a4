import type { Reading } from '../../view/stage/model.ts';
import { valence } from '../../view/theme.ts';
import { aside, type Ctx, fill, radial, stroke, withStops } from './canvas.ts';

export interface Dial {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The needle's angle in radians: 240 degrees from lower left to lower right. */
export function dialAngle(value: number): number {
  return ((-210 + (240 * value) / 100) * Math.PI) / 180;
}

const ZONES = [
  [0, 35, valence.calm.onPaper, []],
  [35, 65, valence.strained.onPaper, [5, 1.5]],
  [65, 100, valence.crisis.onPaper, [2.5, 1.8]],
] as const;

/** The barometer's face: rim, three notched zones, ticks and the dashed hand of last round. */
export function paintDial(ctx: Ctx, dial: Dial, tension: Reading): void {
  aside(ctx, () => {
    ctx.translate(dial.x, dial.y);
    ctx.scale(dial.radius / 53, dial.radius / 53);
    paintCase(ctx);
    for (const [from, to, colour, dash] of ZONES) zone(ctx, from, to, colour, dash);
    for (let v = 0; v <= 100; v += 5) tick(ctx, v);
    hand(ctx, tension.before);
  });
}

function paintCase(ctx: Ctx): void {
  disc(ctx, 56, '#0006');
  const brass = withStops(ctx.createLinearGradient(-53, -53, 53, 53), [
    [0, '#f7dd9f'],
    [0.4, '#b98d48'],
    [0.7, '#5e4522'],
    [1, '#d9b369'],
  ]);
  disc(ctx, 53, brass);
  disc(ctx, 47.7, '#2a1f12');
  disc(
    ctx,
    46.4,
    radial(ctx, -10, -24, 84, [
      [0, '#fbf1d8'],
      [0.6, '#ecdcb8'],
      [1, '#c4ab7b'],
    ]),
  );
}

function disc(ctx: Ctx, radius: number, style: string | CanvasGradient): void {
  ctx.beginPath();
  ctx.arc(0, 0, radius, 0, 2 * Math.PI);
  ctx.fillStyle = style;
  ctx.fill();
}

function zone(ctx: Ctx, from: number, to: number, colour: string, dash: readonly number[]): void {
  aside(ctx, () => {
    ctx.setLineDash([...dash]);
    ctx.beginPath();
    ctx.arc(0, 0, 40.8, dialAngle(from), dialAngle(to));
    ctx.lineWidth = 3.7;
    ctx.strokeStyle = colour;
    ctx.stroke();
  });
}

function tick(ctx: Ctx, value: number): void {
  const major = value % 25 === 0;
  const [cos, sin] = [Math.cos(dialAngle(value)), Math.sin(dialAngle(value))];
  const inner = major ? 35 : 38.7;
  stroke(ctx, '#3a2e1c', major ? 1.6 : 0.9, `M${cos * 42.4} ${sin * 42.4}L${cos * inner} ${sin * inner}`);
}

function hand(ctx: Ctx, value: number): void {
  aside(ctx, () => {
    ctx.rotate(dialAngle(value));
    ctx.setLineDash([2.5, 2.5]);
    stroke(ctx, '#6b5a3c', 2, 'M10.600 0L32.800 0');
  });
}

/** The black needle pointing along the x axis, with its brass boss, for a dial of radius 53. */
export function paintNeedle(ctx: Ctx): void {
  fill(ctx, '#1b1410', 'M-8.500 -1.800L37 -.5L37 .5L-8.500 1.800Z');
  disc(ctx, 4.5, '#b98d48');
  stroke(ctx, '#3a2a14', 1, 'M4.500 0A4.500 4.500 0 1 1 -4.500 0A4.500 4.500 0 1 1 4.500 0Z');
}
