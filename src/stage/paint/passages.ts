import type { StageLayout } from '../../view/stage/layout.ts';
import type { Light } from '../../view/theme.ts';
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
import { type RoomInk, roomInk } from './room-ink.ts';
import { panel } from './wall.ts';

type Frame = StageLayout['frame'];

/** Two rooms with a corridor between: a wall-light over each delegation, the envoy between two doors left ajar. */
export function paintShuttle(ctx: Ctx, frame: Frame, light: Light): void {
  const { x, y, width } = frame.window;
  const foot = frame.edgeY + 40;
  const ink = roomInk[light];
  passage(ctx, frame, foot, ink);
  for (const mirrored of [false, true])
    aside(ctx, () => {
      if (mirrored) flip(ctx, 2 * x + width);
      suite(ctx, x, y, foot, ink, light === 'day' ? 1.6 : 1);
      doorAjar(ctx, x, y, foot, ink);
    });
}

function flip(ctx: Ctx, width: number): void {
  ctx.translate(width, 0);
  ctx.scale(-1, 1);
}

const BEYOND = 400;

function suite(ctx: Ctx, right: number, y: number, foot: number, ink: RoomInk, strength: number): void {
  const wall = vertical(ctx, y - 20, foot, [
    [0, ink.suiteTop],
    [1, ink.suiteFoot],
  ]);
  fillRect(ctx, wall, -BEYOND, -BEYOND, right + BEYOND, foot + BEYOND);
  panel(ctx, right * 0.06, y, right * 0.42, foot - y - 16, ink);
  panel(ctx, right * 0.53, y, right * 0.4, foot - y - 16, ink);
  pool(ctx, right * 0.36, y + 4, right * 0.62, foot * 0.8, [
    [0, alpha(ink.suiteLight, 0.34 * strength)],
    [0.5, alpha(ink.suiteLight, 0.1 * strength)],
    [1, alpha(ink.suiteLight, 0)],
  ]);
}

function passage(ctx: Ctx, { window: { x, y, width } }: Frame, foot: number, ink: RoomInk): void {
  const walls = vertical(ctx, y, foot, [
    [0, ink.passageTop],
    [1, ink.passageFoot],
  ]);
  fillRect(ctx, walls, x - 4, -BEYOND, width + 8, foot + BEYOND);
  const [cx, inset] = [x + width / 2, width * 0.3];
  const far = { x: x + inset, y: y + 26, w: width - 2 * inset, h: foot - y - 70 };
  fillRect(ctx, ink.passageEnd, far.x, far.y, far.w, far.h);
  pool(ctx, cx, far.y + far.h * 0.35, far.w * 0.9, far.h * 0.7, [
    [0, alpha(ink.passageLight, 0.22)],
    [1, alpha(ink.passageLight, 0)],
  ]);
  const lines = `M${x} ${y - 20}L${far.x} ${far.y}M${x + width} ${y - 20}L${far.x + far.w} ${far.y}M${x} ${foot}L${far.x} ${far.y + far.h}M${x + width} ${foot}L${far.x + far.w} ${far.y + far.h}`;
  stroke(ctx, ink.passageLine, 1, lines);
  ctx.strokeStyle = ink.passageLine;
  ctx.strokeRect(far.x, far.y, far.w, far.h);
}

function doorAjar(ctx: Ctx, wall: number, y: number, foot: number, ink: RoomInk): void {
  const spill = horizontal(ctx, wall, wall + 70, [
    [0, alpha(ink.spill, 0.75)],
    [1, alpha(ink.spill, 0)],
  ]);
  fill(ctx, spill, `M${wall} ${y + 12}L${wall + 16} ${y + 20}L${wall + 74} ${foot}H${wall}Z`);
  const wood = horizontal(ctx, wall + 2, wall + 34, [
    [0, ink.door],
    [1, ink.doorShade],
  ]);
  fill(ctx, wood, `M${wall + 2} ${y + 6}L${wall + 34} ${y + 22}V${foot}H${wall + 2}Z`);
  const inset = `M${wall + 8} ${y + 20}L${wall + 28} ${y + 30}V${foot - 60}L${wall + 8} ${foot - 58}Z`;
  stroke(ctx, ink.doorEdge, 1, inset);
  fillRect(ctx, '#f0d08a', wall + 29, y + 96, 2.4, 5);
  fillRect(ctx, ink.jamb, wall - 8, -BEYOND, 10, foot + BEYOND);
  stroke(ctx, ink.jambEdge, 0.8, `M${wall + 2} ${-BEYOND}V${foot}`);
}

/** Three lit doorways off a hall in the shade. */
export function paintCorridors(ctx: Ctx, frame: Frame, light: Light): void {
  const ink = roomInk[light];
  const shade = light === 'day' ? 0.8 : 0.5;
  fillRect(ctx, alpha(ink.hall, shade), -BEYOND, -BEYOND, frame.width + 2 * BEYOND, frame.edgeY + 2 * BEYOND);
  const half = frame.window.width * 0.31;
  for (const [cx, warm] of [
    [frame.seats.west.cardX, true],
    [frame.seats.head.cardX, false],
    [frame.seats.east.cardX, true],
  ] as const)
    doorway(ctx, { cx, half, top: frame.window.y + 4, foot: frame.edgeY + 44 }, warm, ink);
}

interface Doorway {
  readonly cx: number;
  readonly half: number;
  readonly top: number;
  readonly foot: number;
}

function doorway(ctx: Ctx, { cx, half, top, foot }: Doorway, warm: boolean, ink: RoomInk): void {
  const arch = (grow: number) =>
    `M${cx - half - grow} ${foot}V${top + half * 0.7}A${half + grow} ${half * 0.7 + grow} 0 0 1 ${cx + half + grow} ${top + half * 0.7}V${foot}Z`;
  const inside = radial(ctx, cx, top + half * 0.8, half * 1.5, [
    [0, warm ? ink.warm : ink.cool],
    [0.5, warm ? ink.warmDeep : ink.coolDeep],
    [1, ink.doorwayFoot],
  ]);
  fill(ctx, ink.arch, arch(9));
  fill(ctx, ink.archGroove, arch(4));
  fill(ctx, inside, arch(0));
  stroke(ctx, ink.archEdge, 1, arch(9));
}
