import type Phaser from 'phaser';
import { boxOf } from '../view/stage/box.ts';
import type { StageLayout } from '../view/stage/layout.ts';
import type { DraftLine } from '../view/stage/model.ts';
import { paintPen } from './paint/accord.ts';
import { lineBox } from './paint/draft.ts';
import { Sheet } from './sheet.ts';

const LINE_MS = 260;
const MOST_LINES = 4;

/** Goes along the clauses that have just been changed, and is laid away. The caller keeps the sheet. */
export function markUp(
  scene: Phaser.Scene,
  { draft }: StageLayout,
  before: readonly DraftLine[],
  after: readonly DraftLine[],
  dpr: number,
  depth: number,
): Sheet | undefined {
  const changed = after.flatMap((line, at) =>
    JSON.stringify(line) === JSON.stringify(before[at]) ? [] : [at],
  );
  const [first] = changed;
  if (!draft || first === undefined) return undefined;
  const lines = changed.slice(0, MOST_LINES).map(at => lineBox(draft, after.length, at));
  const size = draft.width * 0.34;
  const start = lines[0] ?? draft;
  const box = boxOf(start.x, start.y - size, size, size);
  const sheet = new Sheet(scene, box, dpr, depth);
  sheet.paint(ctx => paintPen(ctx, box));
  const { image } = sheet;
  const nib = { x: image.x, y: image.y };
  scene.tweens.chain({
    targets: image.setAlpha(0),
    tweens: [
      { alpha: 1, duration: 120 },
      ...lines.flatMap(({ x, y, width }) => {
        const row = { x: nib.x + (x - start.x) * dpr, y: nib.y + (y - start.y) * dpr };
        return [
          { ...row, duration: 60 },
          { x: row.x + width * dpr, duration: LINE_MS, ease: 'Sine.easeInOut' },
        ];
      }),
      { alpha: 0, duration: 240 },
    ],
  });
  return sheet;
}
