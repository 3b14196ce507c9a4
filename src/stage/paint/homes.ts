import type { Box } from '../../view/box.ts';
import { type HomeLayout, type HouseLayout, heightAt } from '../../view/homes-layout.ts';
import type { StageLayout } from '../../view/stage-layout.ts';
import { type Light, night } from '../../view/theme.ts';
import {
  alpha,
  aside,
  type Ctx,
  fill,
  fillRect,
  pool,
  type Stop,
  scatter,
  stroke,
  vertical,
} from './canvas.ts';

const SKIES: Readonly<Record<Light, readonly Stop[]>> = {
  night: [
    [0, '#060d18'],
    [0.6, '#14304c'],
    [1, '#3b4a5c'],
  ],
  day: [
    [0, '#2f455b'],
    [0.5, '#6f8796'],
    [1, '#dcc59d'],
  ],
};

/** Streets under one sky, the same on every side: houses still dark, the height that is needed, and the ground. */
export function paintHomes(
  ctx: Ctx,
  { size, scene }: StageLayout,
  homes: readonly HomeLayout[],
  light: Light,
): void {
  const foot = Math.max(...homes.map(({ street }) => street.y + street.height), 0);
  fillRect(ctx, vertical(ctx, 0, foot, SKIES[light]), 0, 0, size.width, foot);
  if (light === 'night') paintStars(ctx, size.width, foot);
  paintHills(ctx, size.width, foot, light);
  fillRect(ctx, '#0d0f12', 0, foot, size.width, scene.height);
  stroke(ctx, night.brassLow, 1, `M0 ${foot}H${size.width}`);
  for (const home of homes) paintStreet(ctx, home);
}

function paintStars(ctx: Ctx, width: number, height: number): void {
  const random = scatter(1907);
  for (let star = 0; star < 60; star++) {
    ctx.globalAlpha = 0.2 + random() * 0.5;
    fillRect(ctx, '#cfe0f0', random() * width, random() * height * 0.6, 1.3, 1.3);
  }
  ctx.globalAlpha = 1;
}

function paintHills(ctx: Ctx, width: number, foot: number, light: Light): void {
  const random = scatter(34);
  const peaks = Array.from(
    { length: 13 },
    (_, at) => `${(at / 12) * width} ${foot * (0.6 + random() * 0.18)}`,
  );
  fill(ctx, light === 'night' ? '#0e1b2b' : '#5f7178', `M0 ${foot}L${peaks.join('L')}L${width} ${foot}Z`);
}

function paintStreet(ctx: Ctx, { home, street, houses }: HomeLayout): void {
  const foot = street.y + street.height;
  pool(ctx, street.x + street.width / 2, foot, street.width * 0.6, street.height * 0.8, [
    [0, alpha('#ffbf66', 0.16)],
    [1, alpha('#ffb050', 0)],
  ]);
  for (const [at, each] of houses.entries()) paintHouse(ctx, each, at);
  aside(ctx, () => {
    const y = heightAt(street, home.threshold);
    ctx.setLineDash([7, 5]);
    stroke(ctx, '#0a121dcc', 3.4, `M${street.x} ${y}H${street.x + street.width}`);
    stroke(ctx, night.lamp, 1.6, `M${street.x} ${y}H${street.x + street.width}`);
  });
}

type Roof = (x: number, y: number, width: number) => string;

/** Flat, stepped or low-pitched: roofs as they are built anywhere. */
const ROOFS: readonly Roof[] = [
  (x, y, w) => `M${x - 3} ${y + 4}V${y}H${x + w + 3}V${y + 4}Z`,
  (x, y, w) => `M${x} ${y + 4}V${y - 4}H${x + w * 0.3}V${y - 10}H${x + w * 0.7}V${y - 4}H${x + w}V${y + 4}Z`,
  (x, y, w) => `M${x - 4} ${y + 4}L${x + w / 2} ${y - 11}L${x + w + 4} ${y + 4}Z`,
];

function paintHouse(ctx: Ctx, { box }: HouseLayout, at: number): void {
  const { x, y, width, height } = box;
  const wall = vertical(ctx, y, y + height, [
    [0, '#101c2b'],
    [1, '#1a2737'],
  ]);
  const roof = ROOFS[at % ROOFS.length]?.(x, y, width);
  if (roof) fill(ctx, '#0b1522', roof);
  fillRect(ctx, wall, x, y, width, height);
  stroke(ctx, '#33475f', 1, `M${x} ${y + height}V${y}H${x + width}V${y + height}`);
  for (const pane of panesOf(box)) fillRect(ctx, '#0a121d', pane.x, pane.y, pane.width, pane.height);
}

/** The same house with light in every window and on its walls. */
export function paintLitHouse(ctx: Ctx, { box }: HouseLayout): void {
  const { x, y, width, height } = box;
  fillRect(ctx, alpha('#e89a4a', 0.2), x, y, width, height);
  for (const pane of panesOf(box)) {
    fillRect(ctx, alpha('#ffbf66', 0.3), pane.x - 2, pane.y - 2, pane.width + 4, pane.height + 4);
    fillRect(ctx, '#ffdf9b', pane.x, pane.y, pane.width, pane.height);
  }
}

const PANE = { across: 13, down: 15, width: 6, height: 8 } as const;

function panesOf({ x, y, width, height }: Box): readonly Box[] {
  const columns = Math.max(1, Math.floor((width - 4) / PANE.across));
  const rows = Math.floor((height - 4) / PANE.down);
  const [left, top] = [(width - columns * PANE.across) / 2, (height - rows * PANE.down) / 2];
  return Array.from({ length: columns * Math.max(0, rows) }, (_, at) => ({
    x: x + left + (at % columns) * PANE.across + (PANE.across - PANE.width) / 2,
    y: y + top + Math.floor(at / columns) * PANE.down + (PANE.down - PANE.height) / 2,
    width: PANE.width,
    height: PANE.height,
  }));
}

/** The height that the answers come to, as a brass rule with its ends turned up. */
export function paintLevel(ctx: Ctx, { x, y, width, height }: Box): void {
  const middle = y + height / 2;
  stroke(ctx, '#0a121dcc', 5, `M${x} ${middle}H${x + width}`);
  stroke(ctx, night.brassHigh, 2.6, `M${x} ${middle}H${x + width}`);
  fill(ctx, night.brassHigh, `M${x} ${y}L${x + 8} ${middle}L${x} ${y + height}Z`);
  fill(ctx, night.brassHigh, `M${x + width} ${y}L${x + width - 8} ${middle}L${x + width} ${y + height}Z`);
}
