import type Phaser from 'phaser';
import { type Box, boxOf } from '../view/stage/box.ts';
import type { Setting, StageModel } from '../view/stage/model.ts';
import type { Point } from '../view/stage/relief.ts';
import { night } from '../view/theme.ts';
import { paintDoorLeaf } from './paint/furniture.ts';
import { Sheet } from './sheet.ts';

/** How one goes from a place to the next: on foot and back, home and back, through a door, up to the paper, or over the map. */
export type Way = 'along' | 'back' | 'up' | 'down' | 'doors' | 'closer' | 'over';

/** A place as it is left or entered: what is drawn there, and the part of the picture that travels. */
export interface Place {
  readonly objects: readonly Phaser.GameObjects.GameObject[];
  readonly box: Box;
  /** What stands before it and does not travel: the dial. */
  readonly still?: Box | undefined;
}

/** Where a place is seen at some moment, in shares of the picture, and how near. */
interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly alpha: number;
}

const JOURNEY_MS = 900;
/** The wall between two doorways, in widths of the picture. */
const APART = 1.08;
const STEPS = 4;
const STEP_HEIGHT = 0.006;
const NEAR = 0.3;
/** How near the map is when one comes over it. */
const LOW = 1.1;
/** When the doors are shut, as a share of the way. */
const SHUT = 0.42;

const HERE: Sight = { x: 0, y: 0, zoom: 1, alpha: 1 };

const away = (setting: Setting) => setting === 'home' || setting === 'capitals';

type Seen = Pick<StageModel, 'setting' | 'reveal'>;

/** The way from one picture to another; undefined where the lights dip and no more. */
export function wayBetween({ setting: from }: Seen, { setting: to, reveal }: Seen): Way | undefined {
  if (from === to || to === 'start' || to === 'parting') return undefined;
  if (to === 'signing') return 'closer';
  if (away(to)) return 'up';
  if (away(from)) return 'down';
  if (to === 'corridors') return 'along';
  // What was done away from the table is reckoned up where it shows.
  if (from === 'corridors' && reveal) return 'over';
  return from === 'corridors' ? 'back' : 'doors';
}

const eased = (t: number) => 0.5 - Math.cos(Math.PI * t) / 2;
const step = (t: number) => STEP_HEIGHT * Math.abs(Math.sin(t * STEPS * Math.PI)) * Math.sin(t * Math.PI);

const walk = (t: number, heading: 1 | -1) => ({
  left: { ...HERE, x: -heading * eased(t) * APART, y: step(t) },
  entered: { ...HERE, x: heading * (1 - eased(t)) * APART, y: step(t) },
});

const climb = (t: number, heading: 1 | -1) => ({
  left: { ...HERE, y: heading * eased(t) },
  entered: { ...HERE, y: -heading * (1 - eased(t)) },
});

const SIGHTS: Readonly<Record<Way, (t: number) => { readonly left: Sight; readonly entered: Sight }>> = {
  along: t => walk(t, 1),
  back: t => walk(t, -1),
  up: t => climb(t, 1),
  down: t => climb(t, -1),
  doors: t => ({ left: { ...HERE, alpha: t < SHUT ? 1 : 0 }, entered: HERE }),
  over: t => ({
    left: { ...HERE, zoom: 1 + NEAR * eased(t), alpha: Math.max(0, 1 - 3 * t) },
    entered: { ...HERE, zoom: 1 + LOW * (1 - eased(t)) },
  }),
  closer: t => ({
    left: { ...HERE, zoom: 1 + NEAR * eased(t), alpha: Math.max(0, 1 - 2 * t) },
    entered: { ...HERE, zoom: 1 + NEAR * (1 - eased(t)) },
  }),
};

/** How far the leaves of the doors are drawn to, 0..1. */
const shut = (t: number) => eased(t < SHUT ? t / SHUT : (1 - t) / (1 - SHUT));

/** Takes the picture from one place to another with cameras of its own: nothing that is drawn is moved. */
export class Journey {
  private readonly scene: Phaser.Scene;
  private readonly entered: Place;
  private readonly cameras: readonly Phaser.Cameras.Scene2D.Camera[];
  private readonly leaves: readonly Sheet[];
  private readonly clock: Phaser.Tweens.Tween;
  private readonly onArrival: () => void;

  /** `focus` is what one goes up to, in the picture's own pixels. */
  constructor(
    scene: Phaser.Scene,
    way: Way,
    left: Place,
    entered: Place,
    focus: Point | undefined,
    onArrival: () => void,
  ) {
    this.scene = scene;
    this.entered = entered;
    this.onArrival = onArrival;
    this.leaves = way === 'doors' ? this.hangDoors() : [];
    const doors = this.leaves.map(({ image }) => image);
    scene.cameras.main.ignore([...left.objects, ...doors]);
    const onEntered = this.cameraFor([...left.objects, ...doors]);
    onEntered.setBackgroundColor(night.deep);
    const onLeft = this.cameraFor([...entered.objects, ...doors]);
    const onDoors = this.cameraFor([...left.objects, ...entered.objects]);
    this.cameras = [onEntered, onLeft, onDoors, ...this.cameraOnStill([...left.objects, ...doors])];
    const fit = entered.box.width / Math.max(1, left.box.width);
    const show = (t: number) => {
      const sights = SIGHTS[way](t);
      this.look(onLeft, sights.left, fit, undefined);
      this.look(onEntered, sights.entered, 1, focus);
      this.draw(shut(t));
    };
    show(0);
    this.clock = scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: JOURNEY_MS,
      onUpdate: tween => show(tween.getValue() ?? 1),
      onComplete: () => this.arrive(),
    });
  }

  /** Ends the journey at once. */
  hurry(): void {
    this.clock.remove();
    this.arrive();
  }

  private arrive(): void {
    for (const camera of this.cameras) this.scene.cameras.remove(camera);
    for (const sheet of this.leaves) sheet.destroy();
    for (const object of this.entered.objects) object.cameraFilter = 0;
    this.onArrival();
  }

  private cameraFor(hidden: Phaser.GameObjects.GameObject[]): Phaser.Cameras.Scene2D.Camera {
    const { x, y, width, height } = this.entered.box;
    const camera = this.scene.cameras.add(x, y, width, height);
    camera.ignore(hidden);
    return camera;
  }

  private cameraOnStill(hidden: Phaser.GameObjects.GameObject[]): readonly Phaser.Cameras.Scene2D.Camera[] {
    const { still } = this.entered;
    if (!still) return [];
    const camera = this.scene.cameras.add(still.x, still.y, still.width, still.height);
    camera.setScroll(still.x, still.y).ignore(hidden);
    return [camera];
  }

  /** Points a camera so that the picture's corner, or what one goes up to, comes to where the sight has it. */
  private look(
    camera: Phaser.Cameras.Scene2D.Camera,
    { x, y, zoom, alpha }: Sight,
    fit: number,
    focus: Point | undefined,
  ): void {
    const { width, height } = this.entered.box;
    const near = zoom * fit;
    const held = focus ?? { x: width / 2 / fit, y: height / 2 / fit };
    const corner = { x: held.x * (fit - near) + x * width, y: held.y * (fit - near) + y * height };
    camera.setZoom(near);
    camera.setScroll((width / 2 - corner.x) / near - width / 2, (height / 2 - corner.y) / near - height / 2);
    camera.setAlpha(alpha);
  }

  private hangDoors(): readonly Sheet[] {
    const { width, height } = this.entered.box;
    return ([-1, 1] as const).map(side => {
      const box = boxOf(side < 0 ? 0 : width / 2, 0, width / 2, height);
      const sheet = new Sheet(this.scene, box, 1, 0);
      sheet.paint(ctx => paintDoorLeaf(ctx, box, side));
      return sheet;
    });
  }

  private draw(share: number): void {
    const { width } = this.entered.box;
    for (const [at, { image }] of this.leaves.entries())
      image.setX(at === 0 ? (share - 1) * (width / 2) : width - share * (width / 2));
  }
}
