import { type Box, boxOf } from '../../../view/stage/box.ts';
import { type Ctx, fill, fillRect, stroke } from '../canvas.ts';
import { clearColumn, conifer, conifers, crowns, downs, pane, placesIn } from './landscape.ts';
import { type InkOf, outlook } from './outlook.ts';

/** Wooded hills in three depths, and another cabin in a clearing. */
export const woods = outlook(
  {
    zenith: ['#060d18', '#56748f', '#b5d2e3'],
    sky: ['#122b45', '#93a9b3', '#d6e6ea'],
    horizon: ['#2a4058', '#d3c19c', '#f3efe0'],
    cloud: ['#122b45', '#adb6b6', '#f9f9f5'],
    far: ['#23405d', '#7b939b', '#b3c9cf'],
    mid: ['#1b3550', '#5c7a78', '#93b3a6'],
    crown: ['#15293d', '#3d5a4c', '#5f8b63'],
    crownLit: ['#1c3650', '#5c7152', '#86ab74'],
    tree: ['#0b1826', '#223a33', '#3f6b53'],
    meadow: ['#10202f', '#6f7a55', '#b7c48a'],
    path: ['#1b2d3f', '#a08f6b', '#e6d7b2'],
    wall: ['#1c1712', '#5b4129', '#8f6743'],
    roof: ['#0a121c', '#352d2a', '#5d4a3f'],
    stone: ['#1a222c', '#6b6a66', '#a7a196'],
    lamp: ['#ffce86', '#ffce86', '#ffce86'],
  },
  (ctx, box, ink, lamps) => {
    const { y } = placesIn(box);
    downs(ctx, box, ink('far'), [0.42, 0.34, 0.4, 0.31, 0.38, 0.34, 0.43]);
    downs(ctx, box, ink('mid'), [0.5, 0.47, 0.41, 0.48, 0.46, 0.4, 0.47]);
    crowns(ctx, box, { shade: ink('crown'), lit: ink('crownLit') }, 0.57, 31);
    downs(ctx, box, ink('meadow'), [0.76, 0.73, 0.76, 0.74, 0.72, 0.74]);
    cabin(ctx, box, ink, lamps);
    const near = boxOf(box.x, box.y, box.width, y(1.02) - box.y);
    conifers(ctx, boxOf(near.x, near.y, near.width * 0.2, near.height), ink('tree'), 0.42, 31);
    for (const [share, top] of [
      [clearColumn(box) + 0.105, 0.36],
      [clearColumn(box) - 0.115, 0.5],
    ] as const)
      fill(ctx, ink('tree'), conifer(box.x + box.width * share, y(0.94), (0.94 - top) * box.height));
  },
);

type Ink = InkOf<'wall' | 'roof' | 'stone' | 'path' | 'lamp'>;

function cabin(ctx: Ctx, box: Box, ink: Ink, lamps: number): void {
  const { x, y, unit } = placesIn(box);
  const [cx, foot] = [x(clearColumn(box)), y(0.83)];
  const dx = (by: number) => cx + by * unit;
  const up = (by: number) => foot - by * unit;
  fill(
    ctx,
    ink('path'),
    `M${dx(-3)} ${foot}H${dx(4)}Q${dx(2)} ${up(-12)} ${dx(18)} ${y(1)}H${dx(-2)}Q${dx(-8)} ${up(-12)} ${dx(-3)} ${foot}Z`,
  );
  fillRect(ctx, ink('stone'), dx(13), up(38), 6 * unit, 24 * unit);
  fillRect(ctx, ink('wall'), dx(-23), up(17), 46 * unit, 17 * unit);
  for (const log of [4, 8, 12]) stroke(ctx, ink('roof'), 0.6, `M${dx(-23)} ${up(log)}H${dx(23)}`);
  fill(ctx, ink('roof'), `M${dx(-29)} ${up(15)}L${dx(-18)} ${up(31)}H${dx(18)}L${dx(29)} ${up(15)}Z`);
  fillRect(ctx, ink('roof'), dx(-3), up(12), 7 * unit, 12 * unit);
  for (const by of [-17, 10]) {
    fillRect(ctx, ink('roof'), dx(by), up(12), 8 * unit, 7 * unit);
    pane(ctx, ink('lamp'), lamps, boxOf(dx(by + 0.8), up(11.2), 6.4 * unit, 5.4 * unit));
  }
}
