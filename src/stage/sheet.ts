import type Phaser from 'phaser';
import type { Box } from '../view/stage/box.ts';
import type { Ctx } from './paint/canvas.ts';

let serial = 0;

/** A canvas texture shown over a box of the region. Painting is in CSS pixels of the region; only changed sheets are repainted. */
export class Sheet {
  readonly image: Phaser.GameObjects.Image;
  private readonly texture: Phaser.Textures.CanvasTexture;
  private readonly box: Box;
  private readonly dpr: number;

  constructor(scene: Phaser.Scene, box: Box, dpr: number, depth: number) {
    const key = `sheet-${++serial}`;
    const pixels = (length: number) => Math.max(1, Math.ceil(length * dpr));
    const texture = scene.textures.createCanvas(key, pixels(box.width), pixels(box.height));
    if (!texture) throw new Error(`texture ${key} exists`);
    this.texture = texture;
    this.box = box;
    this.dpr = dpr;
    this.image = scene.add
      .image(Math.round(box.x * dpr), Math.round(box.y * dpr), key)
      .setOrigin(0, 0)
      .setDepth(depth);
  }

  paint(draw: (ctx: Ctx) => void): void {
    const ctx = this.texture.getContext();
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, this.texture.width, this.texture.height);
    ctx.setTransform(this.dpr, 0, 0, this.dpr, -this.box.x * this.dpr, -this.box.y * this.dpr);
    draw(ctx);
    this.texture.refresh();
  }

  /** Turns and scales about the box's middle instead of its corner. */
  centred(): this {
    const { x, y, width, height } = this.box;
    this.image.setOrigin(0.5, 0.5).setPosition((x + width / 2) * this.dpr, (y + height / 2) * this.dpr);
    return this;
  }

  /** Takes it away, with whatever still moves it. */
  destroy(): void {
    this.image.scene.tweens.killTweensOf(this.image);
    this.image.destroy();
    this.texture.destroy();
  }
}
