import { type Box, boxOf } from '../../../view/stage/box.ts';
import { type Ctx, fill, fillRect, scatter, stroke } from '../canvas.ts';
import { clearColumn, downs, pane, placesIn } from './landscape.ts';
import { type InkOf, outlook } from './outlook.ts';

/** Roofs, umbrella pines, and a dome with its lantern. */
export const dome = outlook(
  {
    zenith: ['#060d18', '#56728d', '#b4d2e6'],
    sky: ['#14304c', '#9aabae', '#d8e7ec'],
    horizon: ['#3b4a5c', '#dcc193', '#f6efdc'],
    cloud: ['#14304c', '#b2b5ae', '#faf9f5'],
    far: ['#182d44', '#84969b', '#b9cbd0'],
    hill: ['#13263b', '#64786f', '#9fb598'],
    lead: ['#2f5278', '#66808f', '#93acb9'],
    shade: ['#1f3b5a', '#4a6373', '#728e9d'],
    rib: ['#6d8db0', '#a9b8bb', '#dbe5e6'],
    stone: ['#31485f', '#a39a86', '#ece0c8'],
    roof: ['#132740', '#7a5343', '#c98463'],
    wall: ['#0f1f31', '#8d7a62', '#ecd9b5'],
    pine: ['#070e17', '#263a33', '#4c7257'],
    lamp: ['#ffce86', '#ffce86', '#ffce86'],
  },
  (ctx, box, ink, lamps) => {
    const { x, y, unit } = placesIn(box);
    downs(ctx, box, ink('far'), [0.5, 0.46, 0.5, 0.45, 0.5, 0.47, 0.52]);
    downs(ctx, box, ink('hill'), [0.56, 0.52, 0.58, 0.56, 0.53, 0.55, 0.6]);
    for (const [share, tall] of [
      [0.05, 52],
      [0.13, 66],
      [0.3, 46],
      [0.56, 44],
    ] as const)
      umbrellaPine(ctx, ink('pine'), x(share), y(0.7), tall * unit);
    church(ctx, box, ink);
    roofs(ctx, box, ink, lamps);
  },
);

type Ink = InkOf<'lead' | 'shade' | 'rib' | 'stone' | 'roof' | 'wall' | 'lamp'>;

function church(ctx: Ctx, box: Box, ink: Ink): void {
  const { x, y, unit } = placesIn(box);
  const [cx, spring, r] = [x(clearColumn(box)), y(0.54), 30 * unit];
  const half = `A${r} ${r * 1.16} 0 0 1`;
  fillRect(ctx, ink('stone'), cx - r * 1.2, spring + r * 0.42, r * 2.4, r * 1.4);
  fillRect(ctx, ink('stone'), cx - r * 0.96, spring, r * 1.92, r * 0.5);
  for (let column = -4; column <= 4; column++)
    fillRect(ctx, ink('shade'), cx + column * r * 0.21 - r * 0.03, spring + r * 0.06, r * 0.06, r * 0.34);
  fill(ctx, ink('lead'), `M${cx - r} ${spring}${half} ${cx + r} ${spring}Z`);
  fill(
    ctx,
    ink('shade'),
    `M${cx + r * 0.18} ${spring}C${cx + r * 0.3} ${spring - r * 0.7} ${cx + r * 0.12} ${spring - r} ${cx} ${spring - r * 1.16}${half} ${cx + r} ${spring}Z`,
  );
  for (let at = -3; at <= 3; at++) {
    const foot = cx + (at * r) / 3.6;
    stroke(
      ctx,
      ink('rib'),
      0.7,
      `M${foot} ${spring}Q${foot - at * r * 0.02} ${spring - r * 0.8} ${cx} ${spring - r * 1.14}`,
    );
  }
  fillRect(ctx, ink('stone'), cx - r * 1.02, spring - r * 0.05, r * 2.04, r * 0.1);
  fillRect(ctx, ink('stone'), cx - r * 0.13, spring - r * 1.42, r * 0.26, r * 0.3);
  fill(
    ctx,
    ink('lead'),
    `M${cx - r * 0.16} ${spring - r * 1.42}Q${cx} ${spring - r * 1.66} ${cx + r * 0.16} ${spring - r * 1.42}Z`,
  );
  stroke(ctx, ink('lead'), Math.max(1, unit), `M${cx} ${spring - r * 1.52}V${spring - r * 1.76}`);
}

function roofs(ctx: Ctx, box: Box, ink: Ink, lamps: number): void {
  const { x, y, unit } = placesIn(box);
  const random = scatter(324);
  for (const row of [0.7, 0.8, 0.9]) {
    for (let at = x(0) - 14 * unit; at < x(1); ) {
      const wide = (20 + random() * 22) * unit;
      const top = y(row + random() * 0.05);
      fillRect(ctx, ink('wall'), at, top, wide, y(1) - top);
      fill(
        ctx,
        ink('roof'),
        `M${at - 2 * unit} ${top + unit}L${at + wide * 0.5} ${top - 6 * unit}L${at + wide + 2 * unit} ${top + unit}Z`,
      );
      for (let opening = at + 4 * unit; opening < at + wide - 4 * unit; opening += 7 * unit) {
        const there = boxOf(opening, top + 5 * unit, 2.2 * unit, 3.4 * unit);
        fillRect(ctx, ink('shade'), there.x, there.y, there.width, there.height);
        if (random() < 0.4) pane(ctx, ink('lamp'), lamps, there);
      }
      at += wide + unit;
    }
  }
}

function umbrellaPine(ctx: Ctx, colour: string, x: number, foot: number, tall: number): void {
  stroke(ctx, colour, Math.max(1.4, tall * 0.05), `M${x} ${foot}V${foot - tall * 0.7}`);
  fill(
    ctx,
    colour,
    `M${x - tall * 0.42} ${foot - tall * 0.68}Q${x} ${foot - tall * 1.2} ${x + tall * 0.42} ${foot - tall * 0.68}Q${x} ${foot - tall * 0.56} ${x - tall * 0.42} ${foot - tall * 0.68}Z`,
  );
}
