import { type Accord, type Signature, TAPER } from '../../view/stage/accord.ts';
import type { Box } from '../../view/stage/box.ts';
import { type Mark, party } from '../../view/theme.ts';
import { alpha, aside, type Ctx, fill, horizontal, pool, stroke, vertical } from './canvas.ts';

/** What is signed, written out and not yet signed. */
export function paintAccord(ctx: Ctx, { sheets, lines, signatures }: Accord): void {
  for (const sheet of sheets) paintSheet(ctx, sheet, lines);
  for (const { ink } of signatures)
    if (ink) stroke(ctx, '#8d7c5b', 1, `M${ink.x} ${ink.y + ink.height}h${ink.width}`);
}

/** A paper on its blotter. */
function paintSheet(ctx: Ctx, box: Box, lines: number): void {
  const { x, y, width, height } = box;
  aside(ctx, () => {
    ctx.shadowColor = '#000c';
    ctx.shadowBlur = 16;
    ctx.shadowOffsetY = 7;
    fill(ctx, '#3b1d18', outline(box, 0.06));
  });
  stroke(ctx, '#8a5a3a', 1, outline(box, 0.045));
  fill(
    ctx,
    vertical(ctx, y, y + height, [
      [0, '#fffaee'],
      [1, '#ece0c4'],
    ]),
    outline(box, 0),
  );
  aside(ctx, () => {
    ctx.globalCompositeOperation = 'soft-light';
    pool(ctx, x + width / 2, y + height * 0.4, width * 0.6, height * 0.7, [
      [0, alpha('#ffd893', 0.8)],
      [1, alpha('#ffd893', 0)],
    ]);
  });
  paintWords(ctx, box, lines);
}

/** The sheet's edges, drawn out on every side by a share of its width. */
function outline({ x, y, width, height }: Box, grow: number): string {
  const [far, by] = [width * TAPER, width * grow];
  return `M${x + far - by} ${y - by / 2}L${x + width - far + by} ${y - by / 2}L${x + width + by} ${y + height + by / 2}L${x - by} ${y + height + by / 2}Z`;
}

const HEADED = 0.1;
const WRITTEN_TO = 0.62;

function paintWords(ctx: Ctx, { x, y, width, height }: Box, lines: number): void {
  const at = (share: number, from: number, to: number) => {
    const inset = width * TAPER * (1 - share);
    const inner = width - 2 * inset;
    return `M${x + inset + inner * from} ${y + height * share}H${x + inset + inner * to}`;
  };
  stroke(ctx, '#4c4639', 1.8, at(HEADED, 0.34, 0.66));
  const step = (WRITTEN_TO - HEADED) / (lines + 1);
  for (let line = 1; line <= lines; line++) {
    const share = HEADED + step * line;
    stroke(ctx, '#9c8d70', 0.9, at(share, 0.1, 0.13));
    stroke(ctx, '#8d7c5b', 1, at(share, 0.16, line % 3 === 0 ? 0.62 : 0.88));
  }
}

/** Initials in the delegation's ink: the same hand for everybody, a little different each time. */
export function paintInk(ctx: Ctx, { x, y, width: w, height: h }: Box, mark: Mark): void {
  const lean = mark === 'triangle' ? 0.06 : 0;
  const p = (fx: number, fy: number) => `${x + w * (fx + lean * (1 - fy))} ${y + h * fy}`;
  aside(ctx, () => {
    ctx.lineCap = 'round';
    ctx.lineJoin = 'round';
    stroke(
      ctx,
      '#1b2d4d',
      1.7,
      `M${p(0.02, 0.8)}C${p(0.1, 0.1)} ${p(0.2, 0)} ${p(0.2, 0.5)}S${p(0.12, 1)} ${p(0.3, 0.62)}S${p(0.42, 0.2)} ${p(0.44, 0.62)}S${p(0.6, 0.9)} ${p(0.62, 0.4)}S${p(0.72, 0.7)} ${p(0.98, 0.52)}`,
    );
  });
}

const MARK_SHAPES: Readonly<Record<Mark, string>> = {
  circle: 'M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z',
  triangle: 'M0 -5.4L5.4 4.2H-5.4Z',
  diamond: 'M0 -6L5.4 0L0 6L-5.4 0Z',
  square: 'M-4.4 -4.4H4.4V4.4H-4.4Z',
};
const WAX =
  'M11 0C11.6 5 8 10.6 2 11C-4 12 -10.4 8.600 -11 2.400C-11.800 -4 -8.400 -10 -2.400 -11C4 -12 10.400 -7.400 11 0Z';

/** Wax with the delegation's mark pressed into it. */
export function paintSeal(ctx: Ctx, { seal, mark }: Signature): void {
  const { x, y, width, height } = seal;
  const colour = party[mark].paper;
  aside(ctx, () => {
    ctx.translate(x + width / 2, y + height / 2);
    ctx.scale(width / 26, height / 26);
    aside(ctx, () => {
      ctx.shadowColor = '#0008';
      ctx.shadowBlur = 4;
      ctx.shadowOffsetY = 2;
      fill(ctx, colour, WAX);
    });
    stroke(ctx, alpha('#ffffff', 0.35), 1, 'M-8.500 -3.500A9 9 0 0 1 3 -8.800');
    stroke(ctx, alpha('#000000', 0.3), 1, 'M8.500 0A8.500 8.500 0 1 1 -8.500 0A8.500 8.500 0 1 1 8.500 0Z');
    fill(ctx, alpha('#ffffff', 0.88), MARK_SHAPES[mark]);
  });
}

/** A pen whose nib rests at the box's lower left corner. */
export function paintPen(ctx: Ctx, { x, y, width, height }: Box): void {
  aside(ctx, () => {
    ctx.translate(x, y + height);
    ctx.rotate(Math.atan2(-height, width));
    const length = Math.hypot(width, height) * 0.94;
    const thick = length * 0.075;
    ctx.shadowColor = '#0007';
    ctx.shadowBlur = 5;
    ctx.shadowOffsetY = 4;
    fill(ctx, '#c9a25c', `M0 0L${length * 0.14} ${-thick / 2}V${thick / 2}Z`);
    ctx.shadowColor = 'transparent';
    fill(
      ctx,
      vertical(ctx, -thick / 2, thick / 2, [
        [0, '#4f6075'],
        [0.4, '#1c2735'],
        [1, '#0a111b'],
      ]),
      `M${length * 0.14} ${-thick / 2}H${length * 0.96}Q${length} 0 ${length * 0.96} ${thick / 2}H${length * 0.14}Z`,
    );
    fill(
      ctx,
      horizontal(ctx, length * 0.5, length * 0.56, [
        [0, '#8a6a38'],
        [0.5, '#fbe3aa'],
        [1, '#8a6a38'],
      ]),
      `M${length * 0.5} ${-thick / 2}H${length * 0.55}V${thick / 2}H${length * 0.5}Z`,
    );
  });
}
