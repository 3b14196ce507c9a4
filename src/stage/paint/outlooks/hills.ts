import { type Box, boxOf } from '../../../view/stage/box.ts';
import { type Ctx, fill, fillRect } from '../canvas.ts';
import { clearColumn, crowns, downs, pane, placesIn } from './landscape.ts';
import { type InkOf, outlook } from './outlook.ts';

/** Fields on rolling ground, and a farm among trees: a view that could be anywhere. */
export const hills = outlook(
  {
    zenith: ['#060d18', '#56748f', '#b0d1e4'],
    sky: ['#14304c', '#96abb3', '#d6e7ec'],
    horizon: ['#3b4a5c', '#dac59c', '#f4f0e1'],
    cloud: ['#14304c', '#b0b7b5', '#f9f9f5'],
    far: ['#1f3953', '#869a9f', '#b7cbd0'],
    mid: ['#1a3350', '#728975', '#a3bd9b'],
    field: ['#12263a', '#8c8a5f', '#d9cf9a'],
    tree: ['#0d1c2c', '#344d41', '#5d8662'],
    leaf: ['#142a40', '#556a4d', '#86a974'],
    near: ['#0b1726', '#4f6248', '#a9bf83'],
    wall: ['#22384f', '#b5a789', '#f5ecd9'],
    roof: ['#0a141f', '#5b4438', '#b77a5c'],
    lamp: ['#ffce86', '#ffce86', '#ffce86'],
  },
  (ctx, box, ink, lamps) => {
    downs(ctx, box, ink('far'), [0.5, 0.4, 0.47, 0.38, 0.45, 0.42, 0.5]);
    downs(ctx, box, ink('mid'), [0.58, 0.54, 0.6, 0.52, 0.57, 0.54, 0.6]);
    downs(ctx, box, ink('field'), [0.64, 0.66, 0.6, 0.66, 0.64, 0.6, 0.63]);
    crowns(ctx, box, { shade: ink('tree'), lit: ink('leaf') }, 0.72, 12);
    downs(ctx, box, ink('near'), [0.78, 0.8, 0.77, 0.8, 0.79, 0.76, 0.78]);
    farm(ctx, box, ink, lamps);
  },
);

type Ink = InkOf<'wall' | 'roof' | 'lamp'>;

function farm(ctx: Ctx, box: Box, ink: Ink, lamps: number): void {
  const { x, y, unit } = placesIn(box);
  for (const [dx, wide, tall] of [
    [-26, 26, 14],
    [4, 20, 19],
  ] as const) {
    const [left, foot] = [x(clearColumn(box)) + dx * unit, y(0.83)];
    const top = foot - tall * unit;
    fillRect(ctx, ink('wall'), left, top, wide * unit, tall * unit);
    fill(
      ctx,
      ink('roof'),
      `M${left - 3 * unit} ${top + unit}L${left + (wide / 2) * unit} ${top - 9 * unit}L${left + (wide + 3) * unit} ${top + unit}Z`,
    );
    for (const at of [0.2, 0.62]) {
      const there = boxOf(left + wide * at * unit, top + 5 * unit, 4 * unit, 5 * unit);
      fillRect(ctx, ink('roof'), there.x, there.y, there.width, there.height);
      pane(ctx, ink('lamp'), lamps, there);
    }
  }
}
