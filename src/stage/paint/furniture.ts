import type { Box } from '../../view/stage/box.ts';
import type { LampLayout } from '../../view/stage/furnished.ts';
import type { Light } from '../../view/theme.ts';
import { alpha, aside, type Ctx, fill, fillRect, horizontal, pool, stroke, vertical } from './canvas.ts';

const METAL = [
  [0, '#4b3820'],
  [0.45, '#e6c078'],
  [0.6, '#fbe3aa'],
  [1, '#5d4525'],
] as const;

const SHADE = { lit: ['#c98f4a', '#fff0c8'], out: ['#3a2f22', '#5a4a36'] } as const;

/** By day a lamp lights little more than its own shade. */
const GLOW: Readonly<Record<Light, number>> = { night: 1, day: 0.4 };

/** A brass table lamp standing at a point; `dim` 0..1 narrows its light. */
export function paintLamp(ctx: Ctx, lamp: LampLayout, dim: number, light: Light): void {
  const [top, foot] = lamp.lit ? SHADE.lit : SHADE.out;
  aside(ctx, () => {
    ctx.translate(lamp.x, lamp.y);
    ctx.scale(lamp.scale, lamp.scale);
    if (lamp.lit) paintGlow(ctx, 1 - 0.12 * dim, GLOW[light]);
    fill(ctx, horizontal(ctx, -3, 3, METAL), 'M-2 -44H2L3 -3H-3Z');
    fill(ctx, horizontal(ctx, -15, 15, METAL), 'M-13 0C-13 -5 13 -5 13 0L15 4H-15Z');
    fill(
      ctx,
      vertical(ctx, -78, -42, [
        [0, top],
        [1, foot],
      ]),
      'M-14 -78H14L24 -44C12 -41 -12 -41 -24 -44Z',
    );
    stroke(ctx, '#8b6530', 1.4, 'M-14 -78H14M-24 -44C-12 -41 12 -41 24 -44');
  });
}

function paintGlow(ctx: Ctx, reach: number, strength: number): void {
  ctx.globalCompositeOperation = 'lighter';
  pool(ctx, 0, -48, 150 * reach, 120 * reach, [
    [0, alpha('#ffd59a', 0.5 * strength)],
    [0.3, alpha('#f5b566', 0.18 * strength)],
    [1, alpha('#e89a4a', 0)],
  ]);
  ctx.globalCompositeOperation = 'source-over';
}

interface ChairInk {
  /** Its back from the shadow to the lamp. */
  readonly back: readonly [string, string, string, string];
  readonly shade: string;
  readonly lit: string;
  readonly groove: string;
}

const CHAIRS: Readonly<Record<Light, ChairInk>> = {
  night: {
    back: ['#0c141f', '#1a2534', '#3b2c20', '#4d3a26'],
    ...{ shade: '#557299', lit: '#c9a25c', groove: '#0a111b' },
  },
  day: {
    back: ['#7a5236', '#8d6141', '#a3734d', '#b98a60'],
    ...{ shade: '#6a4830', lit: '#e6c18d', groove: '#5d3f29' },
  },
};

/** A high-backed chair with nobody in it, in a portrait's place. */
export function paintChair(ctx: Ctx, box: Box, light: Light): void {
  const { back, shade, lit, groove } = CHAIRS[light];
  const [dark, half, warm, bright] = back;
  aside(ctx, () => {
    ctx.translate(box.x, box.y);
    ctx.scale(box.width / 200, box.width / 200);
    const leather = horizontal(ctx, 46, 154, [
      [0, dark],
      [0.55, half],
      [0.8, warm],
      [1, bright],
    ]);
    fill(ctx, leather, 'M46 260C44 150 46 96 54 84C66 70 134 70 146 84C154 96 156 150 154 260Z');
    stroke(ctx, shade, 1.4, 'M46 260C44 150 46 96 54 84C60 77 80 74 100 74');
    stroke(ctx, lit, 1.6, 'M100 74C122 74 138 76 146 84C154 96 156 150 154 260');
    stroke(ctx, groove, 1.4, 'M60 260C58 158 60 110 66 98C76 88 124 88 134 98C140 110 142 158 140 260');
    for (const y of [118, 150]) fillRect(ctx, lit, 98.5, y, 3, 3);
  });
}

/** A few sheets lying flat on the table, the uppermost written on. */
export function paintPapers(ctx: Ctx, box: Box): void {
  const { x, y, width: w, height: h } = box;
  const sheet = (dx: number, dy: number) =>
    `M${x + w * 0.14 + dx} ${y + dy}L${x + w * 0.88 + dx} ${y + dy}L${x + w + dx} ${y + h + dy}L${x + dx} ${y + h + dy}Z`;
  aside(ctx, () => {
    ctx.shadowColor = '#000a';
    ctx.shadowBlur = 8;
    ctx.shadowOffsetY = 3;
    fill(ctx, '#c6b086', sheet(4, 2));
  });
  fill(ctx, '#e3d4b5', sheet(2, 1));
  fill(
    ctx,
    vertical(ctx, y, y + h, [
      [0, '#fbf4e4'],
      [1, '#e9dcc0'],
    ]),
    sheet(0, 0),
  );
  for (let i = 1; i < 6; i++) {
    const t = i / 6.5;
    const left = x + w * (0.14 - 0.14 * t) + w * 0.1;
    stroke(ctx, '#8d7c5b', 0.9, `M${left} ${y + h * t}H${left + w * (i === 3 ? 0.4 : 0.62)}`);
  }
}

/** One leaf of a double door, its handle at the edge where the two meet: `side` −1 hangs at the left. */
export function paintDoorLeaf(ctx: Ctx, { x, y, width, height }: Box, side: -1 | 1): void {
  const meeting = side < 0 ? x + width : x;
  const wood = horizontal(ctx, side < 0 ? x : x + width, meeting, [
    [0, '#120c08'],
    [0.8, '#2b1e13'],
    [1, '#3d2b1a'],
  ]);
  fillRect(ctx, wood, x, y, width, height);
  const [inset, gap] = [width * 0.12, height * 0.07];
  for (const [top, share] of [
    [gap, 0.5],
    [gap * 2 + height * 0.5, 0.5 - (gap * 3) / height],
  ] as const) {
    ctx.strokeStyle = '#6b5330';
    ctx.lineWidth = 1.5;
    ctx.strokeRect(x + inset, y + top, width - 2 * inset, height * share);
    ctx.strokeStyle = '#0a0705';
    ctx.strokeRect(x + inset + 3, y + top + 3, width - 2 * inset - 6, height * share - 6);
  }
  stroke(ctx, '#0a0705', 2, `M${meeting} ${y}V${y + height}`);
  fillRect(ctx, '#f0d08a', meeting + side * width * 0.055 - 3, y + height * 0.5, 6, height * 0.07);
}
