import type { Box } from '../../../view/stage/box.ts';
import { aside, type Ctx, fill, fillRect, scatter, vertical } from '../canvas.ts';

/** Shares of a window's width and height as places in it, and its measure: 1 in a window as high as the plenary's. */
export function placesIn({ x, y, width, height }: Box) {
  return {
    x: (share: number) => x + width * share,
    y: (share: number) => y + height * share,
    unit: height / 168,
  };
}

const TITLE_SCREEN = 2.2;

/** Where no head stands before the view: beside the people in a room, between them on the title screen. */
export function clearColumn({ width, height }: Box): number {
  return width / height > TITLE_SCREEN ? 0.69 : 0.875;
}

/** So many stars over a part of the sky, as bright as the night is dark, 0 to 1. */
export function stars(ctx: Ctx, sky: Box, count: number, strength: number, random: () => number): void {
  aside(ctx, () => {
    for (let star = 0; star < count; star++) {
      const size = 0.8 + random();
      ctx.globalAlpha = strength * (0.2 + random() * 0.5);
      fillRect(ctx, '#cfe0f0', sky.x + random() * sky.width, sky.y + random() * sky.height, size, size);
    }
  });
}

/** Hills against the sky, from the left edge to the right, by heights given in shares of the window. */
export function downs(ctx: Ctx, box: Box, colour: string, heights: readonly number[]): void {
  const { x, y } = placesIn(box);
  const at = (index: number) => ({ x: x(index / (heights.length - 1)), y: y(heights[index] ?? 1) });
  const curves = heights.slice(1).map((_, index) => {
    const [from, to] = [at(index), at(index + 1)];
    const middle = (from.x + to.x) / 2;
    return `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  });
  fill(ctx, colour, `M${x(0)} ${y(1)}V${at(0).y}${curves.join('')}V${y(1)}Z`);
}

/** Water from a height of the window down to its foot. */
export function water(ctx: Ctx, box: Box, from: number, far: string, near: string): void {
  const { y } = placesIn(box);
  const { x, width, height } = box;
  const surface = vertical(ctx, y(from), y(1), [
    [0, far],
    [1, near],
  ]);
  fillRect(ctx, surface, x, y(from), width, height * (1 - from));
}

/** Light lying on water in short strokes. */
export function glints(ctx: Ctx, box: Box, from: number, colour: string, strength: number): void {
  const { x, y, unit } = placesIn(box);
  const random = scatter(453);
  aside(ctx, () => {
    for (let i = 0; i < 34; i++) {
      ctx.globalAlpha = strength * (0.25 + random() * 0.75);
      const down = random();
      const length = (6 + random() * 22) * Math.max(1, unit * 0.7);
      fillRect(ctx, colour, x(random()), y(from + (1 - from) * (0.12 + 0.84 * down)), length, 1);
    }
  });
}

/** A stand of conifers with their tops at uneven heights. */
export function conifers(ctx: Ctx, box: Box, colour: string, top: number, seed: number): void {
  const { x, y, unit } = placesIn(box);
  const random = scatter(seed);
  const foot = y(1);
  const wide = Math.max(0.6, Math.sqrt(unit));
  for (let at = x(0) - 20; at < x(1) + 20; at += (9 + random() * 13) * wide) {
    const tall = (foot - y(top)) * (0.7 + random() * 0.5);
    fill(ctx, colour, conifer(at, foot, tall));
  }
}

/** One conifer standing at a point. */
export function conifer(at: number, foot: number, tall: number): string {
  const half = tall * 0.16 + 3;
  const tiers = [0, 0.28, 0.56].map(share => {
    const [level, reach] = [foot - tall * (0.98 - share), half * (0.45 + share)];
    return `M${at} ${level}L${at + reach} ${level + tall * 0.42}H${at - reach}Z`;
  });
  return tiers.join('');
}

export interface CrownInk {
  readonly shade: string;
  readonly lit: string;
}

/** Broad-leaved trees shoulder to shoulder along a height, each lit from the left. */
export function crowns(ctx: Ctx, box: Box, { shade, lit }: CrownInk, level: number, seed: number): void {
  const { x, y, unit } = placesIn(box);
  const random = scatter(seed);
  const wide = Math.max(0.6, Math.sqrt(unit) * 1.1);
  for (let at = x(0) - 10; at < x(1) + 10; at += (8 + random() * 9) * wide) {
    const radius = (8 + random() * 6) * wide;
    const middle = y(level) + (random() - 0.5) * 9 * unit;
    fill(ctx, shade, crown(at, middle, radius));
    fill(ctx, lit, crown(at - radius * 0.22, middle - radius * 0.2, radius * 0.66));
  }
  fillRect(ctx, shade, x(0), y(level) + 4 * unit, x(1) - x(0), y(1) - y(level));
}

function crown(cx: number, cy: number, r: number): string {
  return `M${cx - r} ${cy}A${r} ${r} 0 0 1 ${cx + r} ${cy}A${r} ${r * 0.86} 0 0 1 ${cx - r} ${cy}Z`;
}

/** A lit pane, as bright as the hour needs. */
export function pane(ctx: Ctx, colour: string, lamps: number, { x, y, width, height }: Box): void {
  aside(ctx, () => {
    ctx.globalAlpha = lamps;
    fillRect(ctx, colour, x, y, width, height);
  });
}
