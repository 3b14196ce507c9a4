import type Phaser from 'phaser';
import type { Signature } from '../view/stage/accord.ts';
import { type Box, boxOf, grow } from '../view/stage/box.ts';
import { paintInk, paintPen, paintSeal } from './paint/accord.ts';
import type { Ctx } from './paint/canvas.ts';
import { Sheet } from './sheet.ts';

const FIRST_AFTER_MS = 700;
const WRITING_MS = 900;
const SEAL_MS = 240;
const TURN_MS = WRITING_MS + 2 * SEAL_MS;
const STROKES = 5;

interface Signed {
  readonly seal: Sheet;
  readonly ink?: Sheet;
  readonly pen?: Sheet;
}

/** Initials, pens and seals on a text: there at once, or written one after another. */
export class Signatures {
  private readonly scene: Phaser.Scene;
  private readonly dpr: number;
  private readonly signed: readonly Signed[];

  constructor(scene: Phaser.Scene, signatures: readonly Signature[], dpr: number, depth: number) {
    this.scene = scene;
    this.dpr = dpr;
    const sheet = (box: Box, paint: (ctx: Ctx) => void, above = 0) => {
      const made = new Sheet(scene, grow(box, 6), dpr, depth + above);
      made.paint(paint);
      return made;
    };
    this.signed = signatures.map(signature => {
      const { ink, mark, seal } = signature;
      const sealed = { seal: sheet(seal, ctx => paintSeal(ctx, signature)).centred() };
      if (!ink) return sealed;
      const lying = penBeside(ink);
      return {
        ...sealed,
        ink: sheet(ink, ctx => paintInk(ctx, ink, mark)),
        pen: sheet(lying, ctx => paintPen(ctx, lying), 1),
      };
    });
  }

  /** Takes everything off the text again and lets it be signed, seat by seat. */
  write(): void {
    for (const [at, signed] of this.signed.entries()) this.sign(signed, FIRST_AFTER_MS + at * TURN_MS);
  }

  destroy(): void {
    for (const { seal, ink, pen } of this.signed) for (const sheet of [seal, ink, pen]) sheet?.destroy();
  }

  private sign({ seal, ink, pen }: Signed, delay: number): void {
    if (ink && pen) this.guide(ink, pen, delay);
    seal.image.setAlpha(0).setScale(1.5);
    const pressed = { alpha: 1, scale: 1, duration: SEAL_MS, ease: 'Cubic.easeIn' };
    this.scene.tweens.add({ targets: seal.image, delay: ink ? delay + WRITING_MS : delay, ...pressed });
  }

  /** The pen goes along the line with small strokes and leaves ink behind it. */
  private guide(ink: Sheet, pen: Sheet, delay: number): void {
    const { image } = ink;
    const rest = { x: pen.image.x, y: pen.image.y };
    const show = (share: number) => {
      image.setCrop(0, 0, image.width * share, image.height);
      const left = (1 - share) * image.width;
      const stroke = share < 1 ? Math.sin(share * STROKES * 2 * Math.PI) * 3 * this.dpr : 0;
      pen.image.setPosition(rest.x - left, rest.y + stroke);
    };
    show(0);
    pen.image.setAlpha(0);
    this.scene.tweens.add({ targets: pen.image, alpha: 1, duration: 160, delay: Math.max(0, delay - 200) });
    this.scene.tweens.addCounter({
      from: 0,
      to: 1,
      delay,
      duration: WRITING_MS,
      ease: 'Sine.easeInOut',
      onUpdate: tween => show(tween.getValue() ?? 1),
      onComplete: () => show(1),
    });
  }
}

/** Where the pen lies when its owner has signed: its nib at the end of the line. */
function penBeside({ x, y, width, height }: Box): Box {
  return boxOf(x + width, y - height * 1.25, width * 0.55, height * 1.8);
}
