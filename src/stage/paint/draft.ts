import { type Box, boxOf } from '../../view/stage/box.ts';
import type { DraftLine } from '../../view/stage/model.ts';
import { paper, party } from '../../view/theme.ts';
import { aside, type Ctx, fill, fillRect, stroke, vertical } from './canvas.ts';

const HEAD = 0.14;
const NARROWER = 0.1;

/** The running text on the table, a line a clause: agreed in full, bracketed in the inks of those who stand on it, or open. */
export function paintDraft(ctx: Ctx, box: Box, lines: readonly DraftLine[]): void {
  const { x, y, width, height } = box;
  const sheet = (dx: number, dy: number) =>
    `M${x + width * NARROWER + dx} ${y + dy}H${x + width * (1 - NARROWER) + dx}L${x + width + dx} ${y + height + dy}H${x + dx}Z`;
  aside(ctx, () => {
    ctx.shadowColor = '#000b';
    ctx.shadowBlur = 8;
    ctx.shadowOffsetY = 3;
    fill(ctx, '#d8c7a2', sheet(3, 2));
  });
  fill(
    ctx,
    vertical(ctx, y, y + height, [
      [0, '#fffaee'],
      [1, '#eee2c8'],
    ]),
    sheet(0, 0),
  );
  for (const [at, line] of lines.entries()) paintLine(ctx, lineBox(box, lines.length, at), line);
}

/** Where a clause stands on the sheet. */
export function lineBox({ x, y, width, height }: Box, count: number, at: number): Box {
  const step = (height * (1 - HEAD)) / (count + 0.5);
  const top = y + height * HEAD + step * at;
  const inset = width * (NARROWER * (1 - (top - y) / height) + 0.1);
  return boxOf(x + inset, top, width - 2 * inset, step);
}

function paintLine(ctx: Ctx, { x, y, width, height }: Box, { status, marks }: DraftLine): void {
  const middle = y + height / 2;
  const thick = Math.max(0.8, height * 0.34);
  if (status === 'agreed') return fillRect(ctx, paper.agreed, x, middle - thick / 2, width, thick);
  stroke(ctx, paper.faded, Math.max(0.6, thick * 0.6), `M${x} ${middle}H${x + width * 0.62}`);
  const share = (width * 0.46) / Math.max(1, marks.length);
  for (const [at, mark] of marks.entries())
    fillRect(ctx, party[mark].paper, x + width * 0.5 + at * share, middle - thick / 2, share * 0.86, thick);
}
