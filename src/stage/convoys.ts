import type Phaser from 'phaser';
import { boxOf } from '../view/stage/box.ts';
import type { StageLayout } from '../view/stage/layout.ts';
import type { Point } from '../view/stage/relief.ts';
import { night } from '../view/theme.ts';
import { alpha, pool } from './paint/canvas.ts';
import { Sheet } from './sheet.ts';

const LORRIES = 4;
const GAP_MS = 200;
const CROSSING_MS = 1500;
/** Half a convoy's way, in pixels of the frame: from one side of the line to the other. */
const WAY = { x: 30, y: 9 } as const;

/** Lights that pass an open crossing now and then, and leave nothing running behind them. */
export class Convoys {
  private readonly scene: Phaser.Scene;
  private readonly dpr: number;
  private readonly depth: number;
  private readonly open: readonly Point[];
  private readonly size: number;
  private readonly sheets = new Set<Sheet>();

  constructor(scene: Phaser.Scene, layout: StageLayout, dpr: number, depth: number) {
    this.scene = scene;
    this.dpr = dpr;
    this.depth = depth;
    this.size = layout.narrow ? 0.6 : layout.scale;
    this.open = layout.places
      .filter(({ place }) => place.state === 'trade' || place.state === 'limited')
      .map(({ anchor }) => anchor);
  }

  /** Sends one convoy through one of the open crossings, eastward and westward by turns. */
  pass(turn: number): void {
    const gate = this.open[turn % Math.max(1, this.open.length)];
    if (!gate) return;
    for (let lorry = 0; lorry < LORRIES; lorry++) this.drive(gate, turn % 2 === 0 ? 1 : -1, lorry * GAP_MS);
  }

  destroy(): void {
    for (const sheet of this.sheets) sheet.destroy();
    this.sheets.clear();
  }

  private drive({ x, y }: Point, heading: number, delay: number): void {
    const reach = 7 * this.size;
    const sheet = new Sheet(
      this.scene,
      boxOf(x - reach, y - reach, 2 * reach, 2 * reach),
      this.dpr,
      this.depth,
    );
    sheet.paint(ctx =>
      pool(ctx, x, y, reach, reach * 0.7, [
        [0, '#fff6dd'],
        [0.25, alpha(night.lamp, 0.9)],
        [1, alpha('#ffb050', 0)],
      ]),
    );
    this.sheets.add(sheet);
    const { image } = sheet.centred();
    const [dx, dy] = [WAY.x * this.size * this.dpr * heading, WAY.y * this.size * this.dpr * heading];
    const at = { x: image.x, y: image.y };
    image.setPosition(at.x - dx, at.y - dy).setAlpha(0);
    this.scene.tweens.add({
      targets: image,
      x: at.x + dx,
      y: at.y + dy,
      alpha: { from: 0, to: 1, duration: CROSSING_MS / 2, yoyo: true },
      delay,
      duration: CROSSING_MS,
      ease: 'Sine.easeInOut',
      onComplete: () => {
        this.sheets.delete(sheet);
        sheet.destroy();
      },
    });
  }
}
