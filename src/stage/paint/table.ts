import type { StageLayout } from '../../view/stage/layout.ts';
import type { Setting } from '../../view/stage/model.ts';
import type { Camera, Relief } from '../../view/stage/relief.ts';
import { cornersOf, PLAIN_CAMERA, PLAIN_SIZE, type Point, project } from '../../view/stage/relief.ts';
import { type Light, night } from '../../view/theme.ts';
import { alpha, aside, type Ctx, fill, fillRect, pool, type Stop, stroke, vertical } from './canvas.ts';
import { paintPressure } from './pressure.ts';

/** The table: a walnut frame, and in it the relief with its frontier, or plain lit leather. */
export function paintTable(
  ctx: Ctx,
  layout: StageLayout,
  relief: Relief | undefined,
  picture: CanvasImageSource | undefined,
  tension: number,
): void {
  aside(ctx, () => {
    ctx.translate(layout.table.x, layout.table.y);
    ctx.scale(layout.table.scale, layout.table.scale);
    paintFrame(ctx, relief?.camera ?? PLAIN_CAMERA);
    if (relief && picture) {
      ctx.drawImage(picture, 0, 0, relief.width, relief.height);
      paintPressure(ctx, relief, tension);
      paintFrontier(ctx, relief);
    } else paintLeather(ctx, PLAIN_CAMERA);
  });
}

function ring(
  corners: readonly [Point, Point, Point, Point],
  far: number,
  near: number,
  up: number,
  down: number,
): string {
  const [a, b, c, d] = corners;
  return `M${a.x - far} ${a.y - up}L${b.x + far} ${b.y - up}L${c.x + near} ${c.y + down}L${d.x - near} ${d.y + down}Z`;
}

/** The outer edge of the walnut frame. */
function frameOf(corners: readonly [Point, Point, Point, Point]): string {
  return ring(corners, 26, 60, 8, 60);
}

function paintFrame(ctx: Ctx, camera: Camera): void {
  const corners = cornersOf(camera);
  const [a, b] = corners;
  fill(
    ctx,
    vertical(ctx, a.y, 340, [
      [0, '#2f2319'],
      [1, '#17120f'],
    ]),
    frameOf(corners),
  );
  stroke(ctx, '#8a6a3c', 1.2, `M${a.x - 26} ${a.y - 8}L${b.x + 26} ${b.y - 8}`);
  stroke(ctx, '#b48c4a', 2, ring(corners, 7, 10, 2, 20));
}

function paintLeather(ctx: Ctx, camera: Camera): void {
  const corners = cornersOf(camera);
  aside(ctx, () => {
    ctx.clip(new Path2D(ring(corners, 0, 0, 0, 0)));
    fillRect(
      ctx,
      vertical(ctx, 40, 320, [
        [0, '#1a2a3f'],
        [1, '#0d1725'],
      ]),
      0,
      0,
      PLAIN_SIZE.width,
      PLAIN_SIZE.height,
    );
    for (const x of [280, 620])
      pool(ctx, x, 90, 300, 130, [
        [0, alpha('#ffc878', 0.42)],
        [1, alpha('#f0a850', 0)],
      ]);
  });
  stroke(ctx, '#6b5330', 1, ring(corners, -22, -30, -10, -14));
}

// Dashed, because the two sides do not agree on what the line is; nothing on it is named.
function paintFrontier(ctx: Ctx, relief: Relief): void {
  const path = new Path2D(relief.frontier.map(flat => polyline(relief, flat)).join(''));
  aside(ctx, () => {
    ctx.lineJoin = 'round';
    ctx.lineCap = 'round';
    ctx.strokeStyle = '#ffb85c';
    for (const [width, opacity] of [
      [11, 0.05],
      [8, 0.09],
      [5, 0.16],
      [3.2, 0.24],
    ] as const) {
      ctx.lineWidth = width;
      ctx.globalAlpha = opacity;
      ctx.stroke(path);
    }
    ctx.globalAlpha = 1;
    ctx.lineCap = 'butt';
    ctx.setLineDash([8, 3.5]);
    ctx.lineWidth = 1.9;
    ctx.strokeStyle = '#ffe6b5';
    ctx.stroke(path);
  });
}

function polyline(relief: Relief, flat: readonly number[]): string {
  const points: string[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const { x, y } = project(relief, flat[i] ?? 0, flat[i + 1] ?? 0);
    points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
  }
  return `M${points.join('L')}`;
}

const BENCH = { height: 42, top: 5 } as const;

const BENCHES: Readonly<Record<Light, { readonly wood: readonly Stop[]; readonly shadow: number }>> = {
  night: {
    wood: [
      [0, '#3a2a1b'],
      [0.14, '#241a12'],
      [1, '#0c1017'],
    ],
    shadow: 0,
  },
  day: {
    wood: [
      [0, '#8a6645'],
      [0.14, '#6b4c32'],
      [1, '#4a3322'],
    ],
    shadow: 0.4,
  },
};

/** The bench along the far wall, behind which everybody sits: the table stands before its middle. */
export function paintBench(
  ctx: Ctx,
  { size, scale, table, scene }: StageLayout,
  relief: Relief | undefined,
  light: Light,
): void {
  const [far] = cornersOf(relief?.camera ?? PLAIN_CAMERA);
  const y = table.y + (far.y - 8) * table.scale;
  const height = BENCH.height * scale;
  const { wood, shadow } = BENCHES[light];
  const foot = y + height;
  if (shadow > 0)
    fillRect(
      ctx,
      vertical(ctx, foot, foot + 26 * scale, [
        [0, alpha('#2b2015', shadow)],
        [1, alpha('#2b2015', 0)],
      ]),
      0,
      foot,
      size.width,
      scene.height - foot,
    );
  fillRect(ctx, vertical(ctx, y, foot, wood), 0, y, size.width, height);
  stroke(ctx, '#b48c4a', 1.4, `M0 ${y}H${size.width}`);
  stroke(ctx, alpha('#000000', 0.35), 1, `M0 ${y + BENCH.top * scale}H${size.width}`);
}

/** Darkens the table and its frame, and nothing beside it. */
export function shadeTable(
  ctx: Ctx,
  { table }: StageLayout,
  relief: Relief | undefined,
  shade: number,
): void {
  if (shade <= 0) return;
  aside(ctx, () => {
    ctx.translate(table.x, table.y);
    ctx.scale(table.scale, table.scale);
    fill(ctx, alpha(night.deep, shade), frameOf(cornersOf(relief?.camera ?? PLAIN_CAMERA)));
  });
}

/** The title screen's table: a lit board across the foot of the picture. */
export function paintBoard(ctx: Ctx, layout: StageLayout): void {
  const { width, height } = layout.size;
  const y = layout.edgeY;
  const left =
    layout.narrow || layout.origin.x + layout.frame.table.x * layout.scale < 40 ? -20 : layout.table.x;
  const foot = left < 0 ? left : left - 50 * layout.scale;
  const wood = vertical(ctx, y, height, [
    [0, '#4a3522'],
    [0.05, '#2a1e14'],
    [1, '#0d0a08'],
  ]);
  fill(ctx, wood, `M${left} ${y}H${width + 20}V${height}H${foot}Z`);
  aside(ctx, () => {
    ctx.clip(new Path2D(`M${left} ${y}H${width + 20}V${height}H${foot}Z`));
    const { seats } = layout.frame;
    for (const cx of [seats.west.cardX, seats.head.cardX, seats.east.cardX]) {
      const x = layout.origin.x + cx * layout.scale;
      pool(ctx, x, y + 50 * layout.scale, 300 * layout.scale, 96 * layout.scale, [
        [0, alpha('#ffc878', 0.36)],
        [1, alpha('#f0a850', 0)],
      ]);
    }
  });
  stroke(ctx, '#c39a55', 1.6, `M${left} ${y}H${width + 20}`);
}

/** Light falls away from the map when nobody sits at it. */
export function tableShade({ lamps }: StageLayout, setting: Setting): number {
  return (SHADED[setting] ?? 0) + 0.18 * lamps.filter(({ lit }) => !lit).length;
}

const SHADED: Partial<Record<Setting, number>> = {
  corridors: 0.45,
  home: 0.3,
  text: 0.22,
  shuttle: 0.16,
  signing: 0.3,
  parting: 0.1,
};
