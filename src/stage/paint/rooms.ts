import { boxOf } from '../../view/box.ts';
import type { StageLayout } from '../../view/stage-layout.ts';
import type { Setting, StageModel } from '../../view/stage-model.ts';
import { night } from '../../view/theme.ts';
import {
  alpha,
  aside,
  type Ctx,
  fill,
  fillRect,
  horizontal,
  pool,
  radial,
  stroke,
  vertical,
} from './canvas.ts';
import { paintDayWindow, washWithDaylight } from './daylight.ts';
import { paintHomes } from './homes.ts';
import { paintWindow } from './window.ts';

type Room = (ctx: Ctx, layout: StageLayout, model: StageModel) => void;

/** Paints wall, window and floor of the setting's room over the whole region; a vote has no room. */
export function paintRoom(ctx: Ctx, layout: StageLayout, model: StageModel): void {
  const { homes = [] } = layout;
  if (model.setting === 'capitals') return paintHomes(ctx, layout, homes, model.light);
  paintWalls(ctx, layout, model);
  for (const home of homes)
    aside(ctx, () => {
      const { x, y, width, height } = home.box;
      ctx.beginPath();
      ctx.rect(x, y, width, height);
      ctx.clip();
      paintHomes(ctx, layout, [home], model.light);
    });
}

function paintWalls(ctx: Ctx, layout: StageLayout, model: StageModel): void {
  const { setting, light } = model;
  const { width, height } = layout.size;
  const wallFoot = layout.edgeY + 40 * layout.scale;
  fillRect(
    ctx,
    vertical(ctx, 0, wallFoot, [
      [0, night.wallTop],
      [1, night.wallFoot],
    ]),
    0,
    0,
    width,
    height,
  );
  ROOMS[setting](ctx, layout, model);
  darken(ctx, layout);
  if (light === 'day') return byDaylight(ctx, layout, model);
  const floor = vertical(ctx, layout.edgeY, layout.edgeY + 110 * layout.scale, [
    [0, alpha('#0b121c', 0)],
    [1, '#0b121c'],
  ]);
  fillRect(ctx, floor, 0, layout.edgeY, width, height - layout.edgeY);
}

/** A lamp that is out takes its share of the light from the wall. */
function darken(ctx: Ctx, { lamps, size }: StageLayout): void {
  const out = lamps.filter(({ lit }) => !lit).length;
  if (out > 0) fillRect(ctx, alpha(night.deep, 0.26 * out), 0, 0, size.width, size.height);
}

function byDaylight(ctx: Ctx, layout: StageLayout, { setting, outlook }: StageModel): void {
  washWithDaylight(ctx, layout);
  if (setting === 'shuttle' || setting === 'corridors' || outlook !== 'strait') return;
  inFrame(ctx, layout, () => paintDayWindow(ctx, layout.frame.window));
}

/** Runs a painting in the frame's own units. */
function inFrame(ctx: Ctx, { origin, scale }: StageLayout, paint: () => void): void {
  aside(ctx, () => {
    ctx.translate(origin.x, origin.y);
    ctx.scale(scale, scale);
    paint();
  });
}

const plenary: Room = (ctx, layout, model) => {
  const { frame } = layout;
  inFrame(ctx, layout, () => {
    const { x, width, y, height } = frame.window;
    const gap = x - 12;
    for (const [px, pw] of [
      [gap * 0.06, gap * 0.42],
      [gap * 0.53, gap * 0.46],
    ] as const) {
      panel(ctx, px, y, pw, height + 22);
      panel(ctx, frame.width - px - pw, y, pw, height + 22);
    }
    paintWindow(ctx, boxOf(x, y, width, height), model);
  });
};

function panel(ctx: Ctx, x: number, y: number, width: number, height: number): void {
  fillRect(ctx, '#15253a', x, y, width, height);
  ctx.lineWidth = 1;
  ctx.strokeStyle = '#223650';
  ctx.strokeRect(x, y, width, height);
  ctx.strokeStyle = '#0f1b2b';
  ctx.strokeRect(x + 7, y + 7, width - 14, height - 14);
}

// Two rooms with a corridor between: a wall-light over each delegation, the envoy between two doors left ajar.
const shuttle: Room = (ctx, layout) => {
  const { frame } = layout;
  inFrame(ctx, layout, () => {
    const { x, y, width } = frame.window;
    const foot = frame.edgeY + 40;
    corridor(ctx, x, y, width, foot);
    for (const mirrored of [false, true])
      aside(ctx, () => {
        if (mirrored) flip(ctx, frame.width);
        suite(ctx, x, y, foot);
        doorAjar(ctx, x, y, foot);
      });
  });
};

function flip(ctx: Ctx, width: number): void {
  ctx.translate(width, 0);
  ctx.scale(-1, 1);
}

function suite(ctx: Ctx, right: number, y: number, foot: number): void {
  fillRect(
    ctx,
    vertical(ctx, y - 20, foot, [
      [0, '#16222f'],
      [1, '#243346'],
    ]),
    -400,
    -400,
    right + 400,
    foot + 400,
  );
  panel(ctx, right * 0.06, y, right * 0.42, foot - y - 16);
  panel(ctx, right * 0.53, y, right * 0.4, foot - y - 16);
  pool(ctx, right * 0.36, y + 4, right * 0.62, foot * 0.8, [
    [0, alpha('#f3b266', 0.34)],
    [0.5, alpha('#e89a4a', 0.1)],
    [1, alpha('#e89a4a', 0)],
  ]);
}

function corridor(ctx: Ctx, x: number, y: number, width: number, foot: number): void {
  fillRect(
    ctx,
    vertical(ctx, y, foot, [
      [0, '#070d16'],
      [1, '#101b29'],
    ]),
    x - 4,
    -400,
    width + 8,
    foot + 400,
  );
  const [cx, inset] = [x + width / 2, width * 0.3];
  const far = { x: x + inset, y: y + 26, w: width - 2 * inset, h: foot - y - 70 };
  fillRect(
    ctx,
    vertical(ctx, far.y, far.y + far.h, [
      [0, '#1b2d42'],
      [1, '#26394e'],
    ]),
    far.x,
    far.y,
    far.w,
    far.h,
  );
  pool(ctx, cx, far.y + far.h * 0.35, far.w * 0.9, far.h * 0.7, [
    [0, alpha('#8fb0d0', 0.22)],
    [1, alpha('#8fb0d0', 0)],
  ]);
  const lines = `M${x} ${y - 20}L${far.x} ${far.y}M${x + width} ${y - 20}L${far.x + far.w} ${far.y}M${x} ${foot}L${far.x} ${far.y + far.h}M${x + width} ${foot}L${far.x + far.w} ${far.y + far.h}`;
  stroke(ctx, '#2d4159', 1, lines);
  ctx.strokeStyle = '#34506f';
  ctx.strokeRect(far.x, far.y, far.w, far.h);
}

function doorAjar(ctx: Ctx, wall: number, y: number, foot: number): void {
  const light = horizontal(ctx, wall, wall + 70, [
    [0, alpha('#ffd59a', 0.75)],
    [1, alpha('#ffd59a', 0)],
  ]);
  fill(ctx, light, `M${wall} ${y + 12}L${wall + 16} ${y + 20}L${wall + 74} ${foot}H${wall}Z`);
  fill(
    ctx,
    horizontal(ctx, wall + 2, wall + 34, [
      [0, '#4a3522'],
      [1, '#231910'],
    ]),
    `M${wall + 2} ${y + 6}L${wall + 34} ${y + 22}V${foot}H${wall + 2}Z`,
  );
  stroke(
    ctx,
    '#7a5c34',
    1,
    `M${wall + 8} ${y + 20}L${wall + 28} ${y + 30}V${foot - 60}L${wall + 8} ${foot - 58}Z`,
  );
  fillRect(ctx, '#f0d08a', wall + 29, y + 96, 2.4, 5);
  fillRect(ctx, '#0a111b', wall - 8, -400, 10, foot + 400);
  stroke(ctx, '#c9a25c', 0.8, `M${wall + 2} -400V${foot}`);
}

// Three lit doorways off a dark hall.
const corridors: Room = (ctx, layout) => {
  const { frame } = layout;
  inFrame(ctx, layout, () => {
    fillRect(ctx, alpha('#04080f', 0.5), -600, -600, frame.width + 1200, frame.edgeY + 640);
    const half = frame.window.width * 0.31;
    for (const [cx, warm] of [
      [frame.seats.west.cardX, true],
      [frame.seats.head.cardX, false],
      [frame.seats.east.cardX, true],
    ] as const)
      doorway(ctx, cx, half, frame.window.y + 4, frame.edgeY + 44, warm);
  });
};

function doorway(ctx: Ctx, cx: number, half: number, top: number, foot: number, warm: boolean): void {
  const arch = (grow: number) =>
    `M${cx - half - grow} ${foot}V${top + half * 0.7}A${half + grow} ${half * 0.7 + grow} 0 0 1 ${cx + half + grow} ${top + half * 0.7}V${foot}Z`;
  const glow = warm ? (['#a9773c', '#4a341f'] as const) : (['#46617e', '#1d2f45'] as const);
  const inside = radial(ctx, cx, top + half * 0.8, half * 1.5, [
    [0, glow[0]],
    [0.5, glow[1]],
    [1, '#121d2b'],
  ]);
  fill(ctx, '#1a2636', arch(9));
  fill(ctx, '#0a111b', arch(4));
  fill(ctx, inside, arch(0));
  stroke(ctx, '#3a4d66', 1, arch(9));
}

const start: Room = (ctx, layout, model) => {
  inFrame(ctx, layout, () => paintWindow(ctx, layout.frame.window, model));
};

const ROOMS: Readonly<Record<Setting, Room>> = {
  start,
  plenary,
  shuttle,
  text: plenary,
  corridors,
  home: plenary,
  signing: plenary,
  parting: plenary,
  capitals: plenary,
};
