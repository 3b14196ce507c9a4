import { type Box, boxOf } from '../../view/stage/box.ts';
import type { StageLayout } from '../../view/stage/layout.ts';
import type { Setting, StageModel } from '../../view/stage/model.ts';
import { night } from '../../view/theme.ts';
import { alpha, aside, type Ctx, fillRect, pool, vertical, within } from './canvas.ts';
import { paintHomes } from './homes.ts';
import { paintCorridors, paintShuttle } from './passages.ts';
import { roomInk } from './room-ink.ts';
import { panel } from './wall.ts';
import { paintWindow } from './window.ts';

/** Painted in the frame's own units. */
type Room = (ctx: Ctx, layout: StageLayout, model: StageModel) => void;

/** Paints wall, window and floor of the setting's room over the whole region; a vote has no room. */
export function paintRoom(ctx: Ctx, layout: StageLayout, model: StageModel): void {
  const { homes = [] } = layout;
  if (model.setting === 'capitals') return paintHomes(ctx, layout, homes, model.light);
  paintWalls(ctx, layout, model);
  for (const home of homes) within(ctx, home.box, () => paintHomes(ctx, layout, [home], model.light));
}

function paintWalls(ctx: Ctx, layout: StageLayout, model: StageModel): void {
  const { width, height } = layout.size;
  const { wallTop, wallFoot, floor, floorNear } = roomInk[model.light];
  const foot = layout.edgeY + 40 * layout.scale;
  const wall = vertical(ctx, 0, foot, [
    [0, wallTop],
    [1, wallFoot],
  ]);
  fillRect(ctx, wall, 0, 0, width, height);
  aside(ctx, () => {
    ctx.translate(layout.origin.x, layout.origin.y);
    ctx.scale(layout.scale, layout.scale);
    ROOMS[model.setting](ctx, layout, model);
  });
  darken(ctx, layout);
  const ground = vertical(ctx, layout.edgeY, height, [
    [0, alpha(floor, 0)],
    [Math.min(1, (110 * layout.scale) / (height - layout.edgeY)), floor],
    [1, floorNear],
  ]);
  fillRect(ctx, ground, 0, layout.edgeY, width, height - layout.edgeY);
}

/** A lamp that is out takes its share of the light from the wall. */
function darken(ctx: Ctx, { lamps, size }: StageLayout): void {
  const out = lamps.filter(({ lit }) => !lit).length;
  if (out > 0) fillRect(ctx, alpha(night.deep, 0.26 * out), 0, 0, size.width, size.height);
}

const CORNICE = 28;

// Where there is more wall than the picture needs, window and panels are taller.
function windowOf({ frame, origin, scale }: StageLayout): Box {
  const { x, y, width, height } = frame.window;
  const top = Math.min(y, CORNICE - origin.y / scale);
  return boxOf(x, top, width, y + height - top);
}

const panelled: Room = (ctx, layout, { light }) => {
  const { frame } = layout;
  const { x, y, height } = windowOf(layout);
  const ink = roomInk[light];
  const gap = x - 12;
  for (const [px, pw] of [
    [gap * 0.06, gap * 0.42],
    [gap * 0.53, gap * 0.46],
  ] as const) {
    panel(ctx, px, y, pw, height + 22, ink);
    panel(ctx, frame.width - px - pw, y, pw, height + 22, ink);
  }
};

const plenary: Room = (ctx, layout, model) => {
  panelled(ctx, layout, model);
  const box = windowOf(layout);
  if (model.light === 'day') glare(ctx, box);
  paintWindow(ctx, box, model);
};

// Daylight falls through the window on to the wall around it.
function glare(ctx: Ctx, { x, y, width, height }: Box): void {
  pool(ctx, x + width / 2, y + height / 2, width * 0.95, height * 1.1, [
    [0, alpha('#fffaf0', 0.9)],
    [0.6, alpha('#fffaf0', 0.4)],
    [1, alpha('#fffaf0', 0)],
  ]);
}

const shuttle: Room = (ctx, { frame }, { light }) => paintShuttle(ctx, frame, light);

const corridors: Room = (ctx, { frame }, { light }) => paintCorridors(ctx, frame, light);

const start: Room = (ctx, { frame }, model) => paintWindow(ctx, frame.window, model);

const ROOMS: Readonly<Record<Setting, Room>> = {
  start,
  plenary,
  shuttle,
  text: plenary,
  corridors,
  home: panelled,
  signing: plenary,
  parting: plenary,
  capitals: plenary,
};
