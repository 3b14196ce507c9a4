import { type Box, boxOf } from '../../view/stage/box.ts';
import { type HomeLayout, type HouseLayout, heightAt } from '../../view/stage/homes-layout.ts';
import type { StageLayout } from '../../view/stage/layout.ts';
import { type Light, night } from '../../view/theme.ts';
import { alpha, aside, type Ctx, fill, fillRect, pool, scatter, stroke, vertical } from './canvas.ts';
import { downs, stars } from './outlooks/landscape.ts';

/** Windows are lit in the dark: by night, or as the day ends. */
const INKS = {
  night: {
    ...{ zenith: '#060d18', sky: '#14304c', horizon: '#3f4d5c', moon: '#f3e6c4', halo: 0.2, stars: 1 },
    ...{ far: '#182c42', mid: '#0f2033', lights: 0.7, row: '#0c1827', rowRoof: '#091320' },
    ...{ wallTop: '#101c2b', wallFoot: '#1c2a3b', edge: '#33475f', pane: '#0a121d', ground: '#0d0f12' },
  },
  day: {
    ...{ zenith: '#2c4560', sky: '#7690a0', horizon: '#ecd3a2', moon: '#fff0cf', halo: 0.5, stars: 0 },
    ...{ far: '#7f949e', mid: '#5d737f', lights: 0.3, row: '#41556a', rowRoof: '#34475b' },
    ...{ wallTop: '#1c2b3c', wallFoot: '#2b3c4e', edge: '#5b7188', pane: '#131f2c', ground: '#15181c' },
  },
} as const;

type Ink = (typeof INKS)[Light];

/** Streets under one sky, the same on every side: houses still dark, the height that is needed, and the ground. */
export function paintHomes(
  ctx: Ctx,
  { size, scene }: StageLayout,
  homes: readonly HomeLayout[],
  light: Light,
): void {
  const ink = INKS[light];
  const foot = Math.max(...homes.map(({ street }) => street.y + street.height), 0);
  paintSky(ctx, size.width, foot, ink);
  fillRect(ctx, ink.ground, 0, foot, size.width, scene.height);
  for (const home of homes) paintStreet(ctx, home, ink);
  stroke(ctx, night.brassLow, 1, `M0 ${foot}H${size.width}`);
}

function paintSky(ctx: Ctx, width: number, foot: number, ink: Ink): void {
  const sky = vertical(ctx, 0, foot, [
    [0, ink.zenith],
    [0.55, ink.sky],
    [0.86, ink.horizon],
  ]);
  fillRect(ctx, sky, 0, 0, width, foot);
  const random = scatter(1907);
  stars(ctx, boxOf(0, 0, width, foot * 0.55), 90, ink.stars, random);
  paintMoon(ctx, width / 2, foot * 0.38, Math.max(9, foot * 0.04), ink);
  for (const [level, colour] of [
    [0.62, ink.far],
    [0.72, ink.mid],
  ] as const) {
    const heights = Array.from({ length: 9 }, () => level + random() * 0.16);
    downs(ctx, boxOf(0, 0, width, foot), colour, heights);
  }
  paintFarLamps(ctx, width, foot, ink.lights, random);
}

function paintFarLamps(ctx: Ctx, width: number, foot: number, strength: number, random: () => number): void {
  aside(ctx, () => {
    for (let lamp = 0; lamp < width / 9; lamp++) {
      ctx.globalAlpha = strength * random();
      fillRect(ctx, '#ffce86', random() * width, foot * (0.82 + random() * 0.14), 1.4, 1.4);
    }
  });
}

function paintMoon(ctx: Ctx, x: number, y: number, radius: number, { moon, halo }: Ink): void {
  pool(ctx, x, y, radius * 6, radius * 6, [
    [0, alpha(moon, halo)],
    [0.4, alpha(moon, halo * 0.3)],
    [1, alpha(moon, 0)],
  ]);
  fill(
    ctx,
    moon,
    `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`,
  );
}

function paintStreet(ctx: Ctx, { home, street, houses, box }: HomeLayout, ink: Ink): void {
  const foot = street.y + street.height;
  paintRow(ctx, box, street, ink);
  pool(ctx, street.x + street.width / 2, foot, street.width * 0.6, street.height * 0.8, [
    [0, alpha('#ffbf66', 0.16)],
    [1, alpha('#ffb050', 0)],
  ]);
  for (const [at, each] of houses.entries()) paintHouse(ctx, each, at, ink);
  aside(ctx, () => {
    const y = heightAt(street, home.threshold);
    ctx.setLineDash([7, 5]);
    stroke(ctx, '#0a121dcc', 3.4, `M${street.x} ${y}H${street.x + street.width}`);
    stroke(ctx, night.lamp, 1.6, `M${street.x} ${y}H${street.x + street.width}`);
  });
}

/** The other houses of the town, low and dark, behind those that are asked. */
function paintRow(ctx: Ctx, { x, width }: Box, { y, height }: Box, { row, rowRoof }: Ink): void {
  const random = scatter(61);
  const foot = y + height;
  for (let at = x - 10; at < x + width; ) {
    const wide = height * (0.12 + random() * 0.14);
    const tall = height * (0.16 + random() * 0.2);
    const roof = ROOFS[Math.floor(random() * ROOFS.length)]?.(at, foot - tall, wide);
    if (roof) fill(ctx, rowRoof, roof);
    fillRect(ctx, row, at, foot - tall, wide, tall);
    at += wide + height * 0.01;
  }
}

type Roof = (x: number, y: number, width: number) => string;

/** Flat, stepped or low-pitched: roofs as they are built anywhere. */
const ROOFS: readonly Roof[] = [
  (x, y, w) => `M${x - 3} ${y + 4}V${y}H${x + w + 3}V${y + 4}Z`,
  (x, y, w) => `M${x} ${y + 4}V${y - 4}H${x + w * 0.3}V${y - 10}H${x + w * 0.7}V${y - 4}H${x + w}V${y + 4}Z`,
  (x, y, w) => `M${x - 4} ${y + 4}L${x + w / 2} ${y - 11}L${x + w + 4} ${y + 4}Z`,
];

function paintHouse(ctx: Ctx, { box }: HouseLayout, at: number, ink: Ink): void {
  const { x, y, width, height } = box;
  const wall = vertical(ctx, y, y + height, [
    [0, ink.wallTop],
    [1, ink.wallFoot],
  ]);
  const roof = ROOFS[at % ROOFS.length]?.(x, y, width);
  if (roof) {
    fill(ctx, ink.wallTop, roof);
    stroke(ctx, ink.edge, 1, roof);
  }
  fillRect(ctx, wall, x, y, width, height);
  stroke(ctx, ink.edge, 1, `M${x} ${y + height}V${y}H${x + width}V${y + height}`);
  for (const pane of panesOf(box)) fillRect(ctx, ink.pane, pane.x, pane.y, pane.width, pane.height);
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
/** A house this high has windows of the plain size. */
const PLAIN_HEIGHT = 200;
const LARGEST = 1.8;

/** Windows grow with the house, so that a tall picture shows houses and not towers. */
function panesOf({ x, y, width, height }: Box): readonly Box[] {
  const size = Math.max(1, Math.min(LARGEST, height / PLAIN_HEIGHT, (width - 4) / PANE.across));
  const [across, down] = [PANE.across * size, PANE.down * size];
  const columns = Math.max(1, Math.floor((width - 4) / across));
  const rows = Math.floor((height - 4) / down);
  const [left, top] = [(width - columns * across) / 2, (height - rows * down) / 2];
  return Array.from({ length: columns * Math.max(0, rows) }, (_, at) => ({
    x: x + left + (at % columns) * across + ((PANE.across - PANE.width) / 2) * size,
    y: y + top + Math.floor(at / columns) * down + ((PANE.down - PANE.height) / 2) * size,
    width: PANE.width * size,
    height: PANE.height * size,
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
