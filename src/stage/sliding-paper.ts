import type Phaser from 'phaser';
import { type Box, boxOf } from '../view/stage/box.ts';
import type { StageLayout } from '../view/stage/layout.ts';
import type { StageModel } from '../view/stage/model.ts';
import { party } from '../view/theme.ts';
import { fillRect } from './paint/canvas.ts';
import { paintPapers } from './paint/furniture.ts';
import { Sheet } from './sheet.ts';

const TO_MIDDLE_MS = 480;
const SEEN_MS = 320;
const ONWARDS_MS = 480;

/** A new offer as sheets of paper, one for each who gets it: from whoever makes it to the middle of the table, and on to their seats. The caller keeps the sheets. */
export function slidePapers(
  scene: Phaser.Scene,
  layout: StageLayout,
  { by, to }: NonNullable<StageModel['offer']>,
  dpr: number,
  depth: number,
): readonly Sheet[] {
  const seatOf = (id: string) => layout.seats.find(({ delegation }) => delegation.seat === id);
  const from = seatOf(by);
  if (!from) return [];
  const size = (layout.narrow ? 44 : 78) * layout.scale;
  const start = beforeCard(from.card, size);
  const middle = { x: layout.size.width / 2 - start.width / 2, y: layout.edgeY + 74 * layout.scale };
  const ink = party[from.delegation.mark].paper;
  return to
    .flatMap(id => seatOf(id) ?? [])
    .map(({ card }) => {
      const sheet = new Sheet(
        scene,
        boxOf(start.x, start.y, start.width * 1.1, start.height * 1.2),
        dpr,
        depth,
      );
      sheet.paint(ctx => {
        paintPapers(ctx, start);
        fillRect(ctx, ink, start.x + start.width * 0.2, start.y + 2, start.width * 0.6, 2.4);
      });
      slide(scene, sheet, start, [middle, beforeCard(card, size)], dpr);
      return sheet;
    });
}

function beforeCard({ x, y, width, height }: Box, paper: number): Box {
  return boxOf(x + width / 2 - paper / 2, y + height - paper / 6, paper, paper * 0.38);
}

function slide(
  scene: Phaser.Scene,
  { image }: Sheet,
  from: Box,
  [middle, end]: readonly [{ x: number; y: number }, Box],
  dpr: number,
): void {
  const at = (to: { x: number; y: number }) => ({
    x: image.x + (to.x - from.x) * dpr,
    y: image.y + (to.y - from.y) * dpr,
  });
  scene.tweens.chain({
    targets: image.setAlpha(0),
    tweens: [
      { alpha: 1, duration: 120 },
      { ...at(middle), duration: TO_MIDDLE_MS, ease: 'Cubic.easeOut' },
      { ...at(end), delay: SEEN_MS, duration: ONWARDS_MS, ease: 'Sine.easeInOut' },
      { alpha: 0, duration: 240 },
    ],
  });
}
