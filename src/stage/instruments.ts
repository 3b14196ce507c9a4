import type Phaser from 'phaser';
import { boxOf } from '../view/stage/box.ts';
import type { StageModel } from '../view/stage/model.ts';
import type { GaugeLayout, RailLayout } from '../view/stage/rail-layout.ts';
import { durationMs } from '../view/theme.ts';
import { dialAngle, paintNeedle } from './paint/dial.ts';
import { cursorX, paintCursor } from './paint/rail.ts';
import { Sheet } from './sheet.ts';

interface Cursor {
  readonly layout: GaugeLayout;
  readonly sheet: Sheet;
}

/** The moving parts of the rail: the barometer's needle and a cursor a window. */
export class Instruments {
  private readonly scene: Phaser.Scene;
  private readonly dpr: number;
  private readonly needle: Sheet;
  private readonly cursors: readonly Cursor[];

  constructor(scene: Phaser.Scene, rail: RailLayout, model: StageModel, dpr: number, depth: number) {
    this.scene = scene;
    this.dpr = dpr;
    this.needle = this.makeNeedle(rail, depth);
    this.needle.image.rotation = dialAngle(model.tension.value);
    this.cursors = rail.gauges.flatMap(layout => this.makeCursor(layout, model, depth));
  }

  /** Moves every hand to its reading, with one small overshoot, or at once where motion is off. */
  moveTo(model: StageModel, delayMs: number): void {
    this.glide(this.needle.image, { rotation: dialAngle(model.tension.value) }, model.motion, delayMs);
    for (const { layout, sheet } of this.cursors) {
      const value = model.gauges.find(gauge => gauge.id === layout.id)?.value;
      if (value !== undefined)
        this.glide(sheet.image, { x: cursorX(layout, value) * this.dpr }, model.motion, delayMs);
    }
  }

  /** Puts every hand where it stood before the round, so that a reveal can move it. */
  startFrom(model: StageModel): void {
    this.needle.image.rotation = dialAngle(model.tension.before);
    for (const { layout, sheet } of this.cursors) {
      const before = model.gauges.find(gauge => gauge.id === layout.id)?.before;
      if (before !== undefined) sheet.image.x = cursorX(layout, before) * this.dpr;
    }
  }

  destroy(): void {
    for (const sheet of [this.needle, ...this.cursors.map(c => c.sheet)]) sheet.destroy();
  }

  private makeNeedle({ dial }: RailLayout, depth: number): Sheet {
    const { x, y, radius } = dial;
    const sheet = new Sheet(
      this.scene,
      boxOf(x - radius, y - radius, 2 * radius, 2 * radius),
      this.dpr,
      depth,
    ).centred();
    sheet.paint(ctx => {
      ctx.translate(x, y);
      ctx.scale(radius / 53, radius / 53);
      paintNeedle(ctx);
    });
    return sheet;
  }

  private makeCursor(layout: GaugeLayout, model: StageModel, depth: number): Cursor[] {
    const gauge = model.gauges.find(g => g.id === layout.id);
    const window = layout.window;
    if (!gauge || !window) return [];
    const x = cursorX(layout, gauge.value);
    const sheet = new Sheet(this.scene, boxOf(x - 6, window.y, 12, window.height), this.dpr, depth).centred();
    sheet.paint(ctx => {
      ctx.translate(x, window.y);
      paintCursor(ctx, window.height);
    });
    return [{ layout, sheet }];
  }

  private glide(
    target: Phaser.GameObjects.Image,
    to: { x?: number; rotation?: number },
    motion: boolean,
    delay: number,
  ): void {
    this.scene.tweens.killTweensOf(target);
    const still = Object.entries(to).every(([key, value]) => Reflect.get(target, key) === value);
    if (still) return;
    if (!motion) Object.assign(target, to);
    else
      this.scene.tweens.add({
        targets: target,
        ...to,
        delay,
        duration: durationMs.needle,
        ease: 'Back.easeOut',
        easeParams: [0.6],
      });
  }
}
