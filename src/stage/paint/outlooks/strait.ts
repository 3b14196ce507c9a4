import { type Box, boxOf } from '../../../view/stage/box.ts';
import { aside, type Ctx, fill, fillRect, scatter, stroke } from '../canvas.ts';
import { clearColumn, downs, glints, pane, placesIn, water } from './landscape.ts';
import { type InkOf, outlook } from './outlook.ts';

const WATERLINE = 0.715;
const DECK = 0.66;

/** Two shores, the bridge hung between them, and a ferry. */
export const strait = outlook(
  {
    zenith: ['#060d18', '#4a6884', '#bcd5e2'],
    sky: ['#14304c', '#8ba3b2', '#dbe7e8'],
    horizon: ['#3b4a5c', '#cdbb98', '#f4efe2'],
    cloud: ['#14304c', '#a9b4b8', '#f8f8f4'],
    far: ['#1b3048', '#6f8794', '#b9cbce'],
    shore: ['#0b1726', '#3a4f5f', '#8ea69c'],
    house: ['#132437', '#8d8a80', '#f2e9d8'],
    roof: ['#0f1e2f', '#5e5a56', '#bd8468'],
    cable: ['#d9b983', '#8f8a78', '#6f8288'],
    deck: ['#c8a672', '#77715f', '#64767d'],
    pylon: ['#93a0ae', '#4d5f6c', '#54666e'],
    lamp: ['#ffce86', '#ffce86', '#ffce86'],
    sea: ['#0c1b2c', '#5f7c8c', '#b3ced4'],
    near: ['#0a1523', '#4b6676', '#86aab6'],
    glint: ['#ffca80', '#f2dcae', '#f7faf8'],
    hull: ['#0a1420', '#24323f', '#3a4d5c'],
    cabin: ['#2b3f55', '#cbbf9f', '#fbf7ee'],
  },
  (ctx, box, ink, lamps) => {
    downs(ctx, box, ink('far'), [0.6, 0.54, 0.6, 0.57, 0.52, 0.58]);
    downs(ctx, box, ink('shore'), [0.62, 0.6, 0.65, 0.66, 0.6, 0.56, 0.61]);
    town(ctx, box, ink, lamps);
    water(ctx, box, WATERLINE, ink('sea'), ink('near'));
    glints(ctx, box, WATERLINE, ink('glint'), lamps > 0 ? 0.24 : 0.7);
    bridge(ctx, box, ink, lamps);
    ferry(ctx, box, ink, lamps);
  },
);

type Ink = InkOf<'house' | 'roof' | 'lamp' | 'cable' | 'deck' | 'pylon' | 'hull' | 'cabin' | 'glint'>;

function town(ctx: Ctx, box: Box, ink: Ink, lamps: number): void {
  const { x, y, unit } = placesIn(box);
  const random = scatter(1907);
  for (let i = 0; i < 90; i++) {
    const at = x(random());
    const foot = y(0.64 + 0.02 * Math.sin(at * 0.021) + random() * 0.07);
    const [wide, tall] = [(3 + random() * 4) * unit, (2.4 + random() * 3) * unit];
    fillRect(ctx, ink('house'), at, foot - tall, wide, tall);
    fillRect(ctx, ink('roof'), at - 0.5, foot - tall - 1.2 * unit, wide + 1, 1.2 * unit);
    pane(ctx, ink('lamp'), lamps * (0.35 + random() * 0.6), boxOf(at + 1, foot - tall + 1, 1.4, 1.2));
  }
}

function bridge(ctx: Ctx, box: Box, ink: Ink, lamps: number): void {
  const { x, y, unit } = placesIn(box);
  const [left, right, road, top] = [x(0.3), x(0.74), y(DECK), y(0.38)];
  const middle = (left + right) / 2;
  const sag = `M${x(0)} ${top + 20 * unit}Q${(x(0) + left) / 2} ${road - 8 * unit} ${left} ${top}Q${middle} ${2 * road - top - 8 * unit} ${right} ${top}Q${(right + x(1)) / 2} ${road - 8 * unit} ${x(1)} ${top + 18 * unit}`;
  aside(ctx, () => {
    ctx.globalAlpha = 0.8;
    stroke(ctx, ink('cable'), 0.9, sag);
    const step = Math.max(9, box.width / 60);
    for (let hanger = left + step; hanger < right; hanger += step) {
      const share = (hanger - middle) / ((right - left) / 2);
      ctx.globalAlpha = 0.45;
      stroke(ctx, ink('cable'), 0.5, `M${hanger} ${road - 4 - (road - top - 6) * share * share}V${road}`);
      pane(ctx, ink('lamp'), lamps, boxOf(hanger - 0.8, road - 1.8, 1.6, 1.6));
    }
  });
  stroke(ctx, ink('deck'), 1.5 * Math.max(1, unit * 0.7), `M${x(0)} ${road}H${x(1)}`);
  stroke(
    ctx,
    ink('pylon'),
    2.6 * Math.max(0.7, unit),
    `M${left} ${top - 3}V${y(0.76)}M${right} ${top - 3}V${y(0.76)}`,
  );
}

function ferry(ctx: Ctx, box: Box, ink: Ink, lamps: number): void {
  const { x, y, unit } = placesIn(box);
  const [at, line] = [x(clearColumn(box)), y(0.83)];
  const dx = (by: number) => at + by * unit;
  fill(ctx, ink('hull'), `M${dx(-24)} ${line - 5 * unit}H${dx(24)}L${dx(20)} ${line}H${dx(-21)}Z`);
  fillRect(ctx, ink('cabin'), dx(-18), line - 10 * unit, 34 * unit, 5 * unit);
  fillRect(ctx, ink('cabin'), dx(-11), line - 13.5 * unit, 20 * unit, 3 * unit);
  fillRect(ctx, ink('hull'), dx(-2), line - 18 * unit, 4.5 * unit, 5 * unit);
  for (let port = 0; port < 7; port++)
    pane(ctx, ink('lamp'), lamps, boxOf(dx(-16 + port * 4.6), line - 8.6 * unit, 2 * unit, 1.8 * unit));
  aside(ctx, () => {
    ctx.globalAlpha = 0.5;
    stroke(
      ctx,
      ink('glint'),
      1,
      `M${dx(-30)} ${line + 2}H${dx(20)}M${dx(-44)} ${line + 4.5 * unit}H${dx(-14)}`,
    );
  });
}
