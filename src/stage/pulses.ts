import type Phaser from 'phaser';
import { type Box, boxOf, overlaps } from '../view/stage/box.ts';
import type { StageLayout } from '../view/stage/layout.ts';
import type { Point } from '../view/stage/relief.ts';
import { incidentRing } from './paint/places.ts';
import { Sheet } from './sheet.ts';

const REACH = 58;
const RINGS = [
  [17, 2.4, 0.95],
  [35, 1.8, 0.68],
  [57, 1.2, 0.41],
] as const;

/** Fresh incidents: rings that spread twice over the map and then stay; none lies over a signed sheet. */
export class Pulses {
  private readonly sheets: readonly Sheet[];

  constructor(scene: Phaser.Scene, layout: StageLayout, dpr: number, depth: number, motion: boolean) {
    const size = layout.narrow ? 0.6 : 1;
    const fresh = layout.incidents.filter(
      ({ incident, anchor }) => incident.fresh && !isCovered(anchor, size, layout),
    );
    this.sheets = fresh.map(({ anchor }) => makePulse(scene, anchor, size, dpr, depth));
    if (motion) for (const sheet of this.sheets) spread(scene, sheet);
  }

  destroy(): void {
    for (const sheet of this.sheets) sheet.destroy();
  }
}

function isCovered(anchor: Point, size: number, { accord }: StageLayout): boolean {
  return accord !== undefined && overlaps(ringBox(anchor, size), accord.box);
}

function ringBox({ x, y }: Point, size: number): Box {
  const reach = (REACH + 3) * size;
  return boxOf(x - reach, y - reach / 2, 2 * reach, reach);
}

function makePulse(scene: Phaser.Scene, anchor: Point, size: number, dpr: number, depth: number): Sheet {
  const { x, y } = anchor;
  const sheet = new Sheet(scene, ringBox(anchor, size), dpr, depth).centred();
  sheet.paint(ctx => {
    for (const [radius, width, opacity] of RINGS) {
      ctx.globalAlpha = opacity;
      incidentRing(ctx, x, y, radius * size, width);
    }
    ctx.globalAlpha = 1;
  });
  return sheet;
}

function spread(scene: Phaser.Scene, { image }: Sheet): void {
  image.setScale(0.25).setAlpha(0);
  scene.tweens.add({ targets: image, scale: 1, alpha: 1, duration: 900, repeat: 1, ease: 'Cubic.easeOut' });
}
