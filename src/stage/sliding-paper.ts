import type Phaser from 'phaser';
import { boxOf } from '../view/box.ts';
import type { StageLayout } from '../view/stage-layout.ts';
import { paintPapers } from './paint/furniture.ts';
import { Sheet } from './sheet.ts';

const SLIDE_MS = 620;
const STAY_MS = 500;

/** A new offer as a sheet of paper: it slides from whoever makes it over the table, lies there, and is taken up. The caller keeps the sheet. */
export function slidePaper(
  scene: Phaser.Scene,
  layout: StageLayout,
  by: string,
  dpr: number,
  depth: number,
): Sheet | undefined {
  const from = layout.seats.find(({ delegation }) => delegation.seat === by)?.card;
  if (!from) return undefined;
  const to = { x: layout.size.width / 2, y: layout.edgeY + 74 * layout.scale };
  const width = 78 * layout.scale;
  const start = { x: from.x + from.width / 2, y: from.y + from.height };
  const sheet = new Sheet(
    scene,
    boxOf(start.x - width / 2, start.y - width / 6, width * 1.1, width * 0.46),
    dpr,
    depth,
  );
  sheet.paint(ctx => paintPapers(ctx, boxOf(start.x - width / 2, start.y - width / 6, width, width * 0.38)));
  const { image } = sheet;
  const way = { x: (to.x - start.x) * dpr, y: (to.y - start.y) * dpr };
  scene.tweens.chain({
    targets: image.setAlpha(0),
    tweens: [
      { alpha: 1, duration: 120 },
      { x: image.x + way.x, y: image.y + way.y, duration: SLIDE_MS, ease: 'Cubic.easeOut' },
      { alpha: 0, delay: STAY_MS, duration: 240 },
    ],
  });
  return sheet;
}
