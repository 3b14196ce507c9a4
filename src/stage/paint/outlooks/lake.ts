import { type Box, boxOf } from '../../../view/stage/box.ts';
import { type Ctx, fill, fillRect, scatter, stroke, vertical, within } from '../canvas.ts';
import { clearColumn, conifers, glints, pane, placesIn } from './landscape.ts';
import { type InkOf, outlook } from './outlook.ts';

const SHORE = 0.66;

/** Snow on far peaks, and the same peaks in the lake. */
export const lake = outlook(
  {
    zenith: ['#060d18', '#4c6d8b', '#8fbedc'],
    sky: ['#14304c', '#8aa4b4', '#c2dce8'],
    horizon: ['#31475d', '#d8c39c', '#eef0e6'],
    cloud: ['#14304c', '#a9b3b6', '#f7f9f8'],
    rock: ['#24405e', '#64809a', '#8aa6bb'],
    shade: ['#182f49', '#4a667f', '#6a8aa3'],
    snow: ['#9db0c4', '#f0e2c8', '#fdfefe'],
    snowShade: ['#5e7790', '#a9b5bf', '#cfdde7'],
    wood: ['#0d1a29', '#2b463f', '#55805f'],
    water: ['#14293f', '#6d8da0', '#9cc5d4'],
    near: ['#0b1a2a', '#47677a', '#5f98b0'],
    glint: ['#ffca80', '#f4dfb2', '#f4fbfb'],
    jetty: ['#0a1420', '#3a2f26', '#7d6248'],
    lamp: ['#ffce86', '#ffce86', '#ffce86'],
  },
  (ctx, box, ink, lamps) => {
    const { x, y, unit } = placesIn(box);
    range(ctx, box, ink);
    mirror(ctx, box, ink);
    glints(ctx, box, SHORE + 0.08, ink('glint'), lamps > 0 ? 0.2 : 0.55);
    conifers(ctx, boxOf(box.x, box.y, box.width, y(SHORE + 0.015) - box.y), ink('wood'), 0.86, 88);
    fillRect(ctx, ink('wood'), x(0), y(SHORE) - unit, box.width, 3 * unit);
    const random = scatter(88);
    for (let at = 0; at < 16; at++)
      pane(ctx, ink('lamp'), lamps, boxOf(x(random()), y(SHORE - 0.02 + random() * 0.02), 1.6, 1.6));
    boathouse(ctx, box, ink, lamps);
  },
);

type Ink = InkOf<'rock' | 'shade' | 'snow' | 'snowShade' | 'wood' | 'water' | 'near' | 'jetty' | 'lamp'>;

/** Middle, top and half width in shares of the window; from far to near. */
const PEAKS = [
  [0.02, 0.26, 0.24],
  [0.36, 0.2, 0.24],
  [0.64, 0.24, 0.22],
  [0.99, 0.22, 0.25],
  [0.18, 0.33, 0.22],
  [0.5, 0.3, 0.22],
  [0.83, 0.29, 0.22],
] as const;

function range(ctx: Ctx, box: Box, ink: Ink): void {
  const { x, y } = placesIn(box);
  const foot = y(SHORE);
  for (const [middle, top, half] of PEAKS)
    peak(ctx, { cx: x(middle), top: y(top), half: box.width * half, foot }, ink);
}

interface Peak {
  readonly cx: number;
  readonly top: number;
  readonly half: number;
  readonly foot: number;
}

/** A lit flank, a flank in the shade, and snow on both down to a torn edge. */
function peak(ctx: Ctx, { cx, top, half, foot }: Peak, ink: Ink): void {
  const tall = foot - top;
  const at = (dx: number, down: number) => `${cx + half * dx} ${top + tall * down}`;
  fill(ctx, ink('rock'), `M${at(-1, 1)}L${at(-0.5, 0.56)}L${at(-0.42, 0.42)}L${at(0, 0)}L${at(0.1, 1)}Z`);
  fill(
    ctx,
    ink('shade'),
    `M${at(0, 0)}L${at(0.3, 0.3)}L${at(0.44, 0.42)}L${at(0.62, 0.66)}L${at(1, 1)}H${cx - half * 0.1}L${at(0.12, 0.62)}L${at(0.02, 0.34)}Z`,
  );
  fill(
    ctx,
    ink('snow'),
    `M${at(0, 0)}L${at(0.02, 0.34)}L${at(-0.06, 0.27)}L${at(-0.13, 0.38)}L${at(-0.2, 0.3)}L${at(-0.33, 0.41)}L${at(-0.4, 0.4)}Z`,
  );
  fill(
    ctx,
    ink('snowShade'),
    `M${at(0, 0)}L${at(0.32, 0.32)}L${at(0.24, 0.31)}L${at(0.2, 0.4)}L${at(0.11, 0.28)}L${at(0.08, 0.42)}L${at(0.02, 0.34)}Z`,
  );
}

/** The range upside down in the water, the fainter the nearer. */
function mirror(ctx: Ctx, box: Box, ink: Ink): void {
  const { x, y } = placesIn(box);
  const line = y(SHORE);
  fillRect(ctx, ink('water'), x(0), line, box.width, y(1) - line);
  within(ctx, boxOf(x(0), line, box.width, y(1) - line), () => {
    ctx.translate(0, line * 1.62);
    ctx.scale(1, -0.62);
    ctx.globalAlpha = 0.5;
    range(ctx, box, ink);
  });
  const veil = vertical(ctx, line, y(1), [
    [0, `${ink('water')}66`],
    [1, ink('near')],
  ]);
  fillRect(ctx, veil, x(0), line, box.width, y(1) - line);
}

function boathouse(ctx: Ctx, box: Box, ink: Ink, lamps: number): void {
  const { x, y, unit } = placesIn(box);
  const [cx, line] = [x(clearColumn(box)), y(0.83)];
  const dx = (by: number) => cx + by * unit;
  fillRect(ctx, ink('jetty'), dx(-28), line, 46 * unit, 2.4 * unit);
  for (const post of [-26, -14, -2, 10, 16])
    stroke(ctx, ink('jetty'), 1.4 * unit, `M${dx(post)} ${line}v${8 * unit}`);
  fillRect(ctx, ink('jetty'), dx(-6), line - 15 * unit, 22 * unit, 15 * unit);
  fill(
    ctx,
    ink('wood'),
    `M${dx(-10)} ${line - 14 * unit}L${dx(5)} ${line - 25 * unit}L${dx(20)} ${line - 14 * unit}Z`,
  );
  pane(ctx, ink('lamp'), Math.max(0.15, lamps), boxOf(dx(2), line - 11 * unit, 6 * unit, 6 * unit));
  fill(
    ctx,
    ink('snow'),
    `M${dx(-26)} ${line + 6 * unit}q${9 * unit} ${5 * unit} ${18 * unit} 0l${-2 * unit} ${4.4 * unit}h${-14 * unit}Z`,
  );
}
