import type Phaser from 'phaser';
import { blend, type Expression } from '../view/stage/portraits/expression.ts';
import { lookOf } from '../view/stage/portraits/looks.ts';
import { portrait } from '../view/stage/portraits/portrait.ts';
import { FRAME } from '../view/stage/portraits/shape.ts';
import type { FigureLayout } from '../view/stage/seat-layout.ts';
import { durationMs, type Light, night } from '../view/theme.ts';
import { alpha, type Ctx, fillRect, vertical } from './paint/canvas.ts';
import { paintChair } from './paint/furniture.ts';
import { paintGroups } from './paint/shapes.ts';
import type { Pose } from './pose.ts';
import { Sheet } from './sheet.ts';

const SHUT_LID = 0.04;
const BREATH = 0.6;
const SWAY = 5;
const SPEAKING_MS = 1600;
const WORDS = 7;
/** The share of a figure that is hidden at the table. */
const FOOT = 0.05;

/** One person at the table: a texture repainted only while the face moves. */
export class Figure {
  private readonly scene: Phaser.Scene;
  private readonly layout: FigureLayout;
  private readonly sheet: Sheet;
  private readonly light: Light;
  /** Shown while nobody sits here. */
  private readonly chair: Sheet | undefined;
  private pose: Pose;
  private shown: Expression;
  private blink = 0;
  private breath = 0;
  private sway: number;
  /** How far the mouth is open with a word. */
  private word = 0;

  constructor(
    scene: Phaser.Scene,
    layout: FigureLayout,
    dpr: number,
    depth: number,
    pose: Pose,
    light: Light,
  ) {
    this.light = light;
    this.scene = scene;
    this.layout = layout;
    this.chair = layout.depth === 0 ? new Sheet(scene, layout.box, dpr, depth) : undefined;
    this.sheet = new Sheet(scene, layout.box, dpr, depth);
    this.pose = pose;
    this.shown = pose.expression;
    this.sway = SWAY * pose.turned;
    this.seat(pose.empty ? 0 : 1);
  }

  /** Paints the person, and the chair behind. */
  appear(): void {
    this.chair?.paint(ctx => this.drawChair(ctx));
    this.repaint();
  }

  /** Turns the face to a new pose, after a delay, or at once where motion is off. */
  turnTo(pose: Pose, motion: boolean, delayMs: number): void {
    const from = this.shown;
    const to = pose.expression;
    const changed =
      JSON.stringify(from) !== JSON.stringify(to) || JSON.stringify(pose) !== JSON.stringify(this.pose);
    if (!changed) return;
    if (pose.empty !== this.pose.empty) this.comeOrGo(!pose.empty, motion, delayMs);
    this.pose = pose;
    const [swayFrom, swayTo] = [this.sway, SWAY * pose.turned];
    const turn = (t: number) => {
      this.sway = swayFrom + (swayTo - swayFrom) * t;
      this.show(blend(from, to, t));
    };
    if (!motion || pose.empty) turn(1);
    else this.counter(durationMs.face, delayMs, 'Cubic.easeOut', turn);
  }

  /** A sentence: the mouth opens and closes a few times. */
  speak(delayMs: number): void {
    if (this.pose.empty) return;
    this.counter(SPEAKING_MS, delayMs, 'Linear', t => {
      this.word = t < 1 ? 0.8 * Math.abs(Math.sin(t * WORDS * Math.PI)) : 0;
      this.repaint();
    });
  }

  /** A blink, and with it a breath in or out: a few frames, so that the loop can sleep again. */
  rest(): void {
    if (this.pose.empty) return;
    const from = this.breath;
    const to = from > 0 ? 0 : BREATH;
    this.counter(durationMs.small, 0, 'Linear', t => {
      this.blink = t < 1 ? Math.sin(t * Math.PI) : 0;
      this.breath = from + (to - from) * t;
      this.repaint();
    });
  }

  destroy(): void {
    this.sheet.destroy();
    this.chair?.destroy();
  }

  /** Nobody is seen to walk: the chair is there, and then the person is not. */
  private comeOrGo(comes: boolean, motion: boolean, delayMs: number): void {
    const share = (t: number) => this.seat(comes ? t : 1 - t);
    if (motion) this.counter(durationMs.light, delayMs, 'Sine.easeInOut', share);
    else share(1);
  }

  private seat(presence: number): void {
    this.sheet.image.setAlpha(presence);
    this.chair?.image.setAlpha(1 - presence);
  }

  private counter(duration: number, delay: number, ease: string, onShare: (t: number) => void): void {
    this.scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration,
      delay,
      ease,
      onUpdate: tween => onShare(tween.getValue() ?? 1),
      onComplete: () => onShare(1),
    });
  }

  private show(expression: Expression): void {
    this.shown = expression;
    this.repaint();
  }

  private repaint(): void {
    this.sheet.paint(ctx => this.drawPerson(ctx));
  }

  private drawChair(ctx: Ctx): void {
    paintChair(ctx, this.layout.box, this.light);
    this.fadeFoot(ctx);
  }

  private drawPerson(ctx: Ctx): void {
    const { box, look, mirrored } = this.layout;
    const lid = this.shown.lid + (SHUT_LID - this.shown.lid) * this.blink;
    ctx.save();
    ctx.translate(box.x + (mirrored ? box.width : 0), box.y);
    const scale = box.width / FRAME.width;
    ctx.scale(mirrored ? -scale : scale, scale);
    paintGroups(
      ctx,
      portrait(
        lookOf(look),
        { ...this.shown, lid, open: this.shown.open + this.word },
        this.breath,
        this.sway,
      ),
    );
    ctx.restore();
    this.shadeOver(ctx);
    this.fadeFoot(ctx);
  }

  private shadeOver(ctx: Ctx): void {
    const { x, y, width, height } = this.layout.box;
    if (this.pose.shade <= 0) return;
    ctx.globalCompositeOperation = 'source-atop';
    fillRect(ctx, alpha(night.deep, this.pose.shade), x, y, width, height);
    ctx.globalCompositeOperation = 'source-over';
  }

  // Behind the bench a bust comes to its end without a cut.
  private fadeFoot(ctx: Ctx): void {
    const { x, y, width, height } = this.layout.box;
    const from = y + height * (1 - FOOT);
    ctx.globalCompositeOperation = 'destination-out';
    fillRect(
      ctx,
      vertical(ctx, from, y + height, [
        [0, '#0000'],
        [1, '#000f'],
      ]),
      x,
      from,
      width + 2,
      height * FOOT + 2,
    );
    ctx.globalCompositeOperation = 'source-over';
  }
}
