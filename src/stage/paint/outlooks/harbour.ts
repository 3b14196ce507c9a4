import { type Box, boxOf } from '../../../view/stage/box.ts';
import { type Ctx, fill, fillRect, scatter, stroke } from '../canvas.ts';
import { clearColumn, downs, glints, pane, placesIn, water } from './landscape.ts';
import { type InkOf, outlook } from './outlook.ts';

const QUAY = 0.74;

/** A white town that rises from its bay in terraces, and ships before it. */
export const harbour = outlook(
  {
    zenith: ['#060d18', '#53728f', '#a9cfe6'],
    sky: ['#14304c', '#95aab5', '#d0e5ed'],
    horizon: ['#34485c', '#dcc598', '#f3f0e3'],
    cloud: ['#14304c', '#b0b6b4', '#fafaf7'],
    far: ['#1d3650', '#8397a0', '#b7ccd3'],
    hill: ['#18304a', '#6b7f78', '#a5b894'],
    wall: ['#5f7992', '#d8cbb0', '#fffdf6'],
    side: ['#3a5470', '#a5a097', '#cfcdc4'],
    arcade: ['#1b3049', '#5f6b74', '#7f98a6'],
    sea: ['#0d1d2f', '#5b7f91', '#8fc0d2'],
    near: ['#0a1725', '#44687c', '#5f9db8'],
    glint: ['#ffca80', '#f4dfb2', '#f4fbfb'],
    hull: ['#060d16', '#26323d', '#344a5a'],
    deck: ['#31455c', '#b9ad94', '#f4efe2'],
    lamp: ['#ffd79a', '#ffd79a', '#ffd79a'],
  },
  (ctx, box, ink, lamps) => {
    downs(ctx, box, ink('far'), [0.6, 0.58, 0.6, 0.58, 0.57, 0.6, 0.56, 0.5, 0.54]);
    downs(ctx, box, ink('hill'), [0.3, 0.26, 0.33, 0.4, 0.44, 0.56, 0.68, QUAY, 0.8]);
    water(ctx, box, QUAY, ink('sea'), ink('near'));
    terraces(ctx, box, ink, lamps);
    glints(ctx, box, QUAY, ink('glint'), lamps > 0 ? 0.24 : 0.6);
    ships(ctx, box, ink, lamps);
  },
);

type Ink = InkOf<'wall' | 'side' | 'arcade' | 'hull' | 'deck' | 'lamp' | 'hill'>;

function terraces(ctx: Ctx, box: Box, ink: Ink, lamps: number): void {
  const { x, y, unit } = placesIn(box);
  const random = scatter(1830);
  const [rows, reach] = [9, 0.78];
  for (let row = 0; row < rows; row++)
    for (let share = -0.01; share < reach; ) {
      const crest = 0.29 + 0.6 * Math.max(0, share - 0.08) ** 1.35;
      const level = crest + ((QUAY - crest) * (row + random() * 0.5)) / rows;
      const [wide, tall] = [(6 + random() * 7) * unit, (5 + random() * 5) * unit];
      share += (wide + (random() < 0.14 ? 9 : 1) * unit) / box.width;
      if (level < crest + 0.01 || random() < 0.1) {
        fill(ctx, ink('hill'), `M${x(share)} ${y(level)}h${wide}v${tall}h${-wide}Z`);
        continue;
      }
      house(ctx, boxOf(x(share) - wide, y(level), wide, tall), ink, unit);
      if (random() < 0.45)
        pane(ctx, ink('lamp'), lamps, boxOf(x(share) - wide + 2 * unit, y(level) + 2 * unit, 1.8, 1.8));
    }
  fillRect(ctx, ink('side'), x(0), y(QUAY) - 5 * unit, (x(1) - x(0)) * 0.72, 5 * unit);
  for (let arch = x(0) + 3 * unit; arch < x(0.71); arch += 8 * unit)
    fill(
      ctx,
      ink('arcade'),
      `M${arch} ${y(QUAY)}v${-2 * unit}a${2.4 * unit} ${2.4 * unit} 0 0 1 ${4.8 * unit} 0v${2 * unit}Z`,
    );
}

function house(ctx: Ctx, { x, y, width, height }: Box, ink: Ink, unit: number): void {
  fillRect(ctx, ink('wall'), x, y, width, height);
  fillRect(ctx, ink('side'), x + width * 0.68, y, width * 0.32, height);
  fillRect(ctx, ink('arcade'), x + width * 0.2, y + 2 * unit, 1.4 * unit, 2 * unit);
}

/** A mole with its light, and two ships at anchor. */
function ships(ctx: Ctx, box: Box, ink: Ink, lamps: number): void {
  const { x, y, unit } = placesIn(box);
  const at = x(clearColumn(box));
  fillRect(ctx, ink('side'), x(0.9), y(0.755), x(1) - x(0.9), 3 * unit);
  fill(
    ctx,
    ink('deck'),
    `M${x(0.955) - 3 * unit} ${y(0.755)}l${1.4 * unit} ${-22 * unit}h${3.2 * unit}l${1.4 * unit} ${22 * unit}Z`,
  );
  pane(
    ctx,
    ink('lamp'),
    Math.max(0.2, lamps),
    boxOf(x(0.955) - 1.6 * unit, y(0.755) - 26 * unit, 3.2 * unit, 4 * unit),
  );
  for (const [dx, line, size] of [
    [-12, 0.82, 0.8],
    [2, 0.91, 1.25],
  ] as const) {
    const [cx, foot, s] = [at + dx * unit, y(line), size * unit];
    fill(
      ctx,
      ink('hull'),
      `M${cx - 26 * s} ${foot - 7 * s}H${cx + 26 * s}L${cx + 20 * s} ${foot}H${cx - 21 * s}Z`,
    );
    fillRect(ctx, ink('deck'), cx - 16 * s, foot - 12 * s, 14 * s, 5 * s);
    fillRect(ctx, ink('deck'), cx - 13 * s, foot - 16 * s, 8 * s, 4 * s);
    stroke(
      ctx,
      ink('deck'),
      Math.max(0.8, 0.8 * s),
      `M${cx + 8 * s} ${foot - 7 * s}V${foot - 22 * s}M${cx - 9 * s} ${foot - 16 * s}V${foot - 24 * s}`,
    );
    pane(ctx, ink('lamp'), lamps, boxOf(cx - 14 * s, foot - 11 * s, 2 * s, 2 * s));
  }
}
