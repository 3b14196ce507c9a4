import Phaser from 'phaser';
import { type Box, boxOf, scaled } from '../view/stage/box.ts';
import { type StageLayout, stageLayout } from '../view/stage/layout.ts';
import type { StageModel } from '../view/stage/model.ts';
import type { Point } from '../view/stage/relief.ts';
import type { Size } from '../view/stage/room.ts';
import { durationMs, night } from '../view/theme.ts';
import {
  buildCast,
  buildVeil,
  type Cast,
  clearCast,
  DEPTH,
  type Easel,
  paintTable,
  renewCast,
  sameCast,
} from './cast.ts';
import { Journey, type Place, type Way, wayBetween } from './journey.ts';
import { markUp } from './pencil.ts';
import { poseOf } from './pose.ts';
import type { Sheet } from './sheet.ts';
import { slidePapers } from './sliding-paper.ts';

const FACE_STAGGER_MS = 400;
const DIP_MS = 200;
const PAINTS_A_FRAME = 2;
const VEIL_MS = 2400;
const LEAVING_STAGGER_MS = 700;
/** Lorries pass at every sixth breath. */
const CONVOY_EVERY = 6;

/** A place on the way out of it: its people and things, and the sheets that lay about. */
interface Left {
  readonly cast: Cast;
  readonly objects: Place['objects'];
  readonly rest: readonly Sheet[];
}

/** Draws a stage model. It keeps no game state: each model replaces the last, and tweens run from what is shown to what is new. */
export class StageScene extends Phaser.Scene {
  private cast: Cast | undefined;
  private shown: StageModel | undefined;
  /** Papers on their way, and the pencil. */
  private loose: readonly Sheet[] = [];
  private veil: readonly Sheet[] = [];
  private journey: Journey | undefined;
  /** What is still to be painted, and then done. */
  private tasks: Array<() => void> = [];
  private readonly onReady: () => void;

  constructor(onReady: () => void) {
    super('stage');
    this.onReady = onReady;
  }

  create(): void {
    this.onReady();
  }

  /** Shows the model at a size; `fresh` draws it anew at once, for a new size. */
  show(
    model: StageModel,
    size: Size,
    dpr: number,
    picture: CanvasImageSource | undefined,
    fresh: boolean,
  ): void {
    const previous = this.shown;
    if (previous && !fresh && same(previous, model)) return;
    this.finish();
    this.shown = model;
    const way = model.motion && previous ? wayBetween(previous, model) : undefined;
    const gradual = way !== undefined || !fresh;
    const paint = (task: () => void) => (gradual ? this.tasks.push(task) : task());
    const easel = { scene: this, dpr, picture, paint };
    if (this.cast && previous && !fresh && sameCast(previous, model))
      return this.follow(this.cast, easel, previous, model);
    this.change(easel, model, stageLayout(model, size), previous, { way, fresh });
  }

  /** Ends a journey from place to place, if one is under way. */
  arrive(): void {
    this.finish();
    this.journey?.hurry();
  }

  /** Lays the relief on the table once it is there. */
  unrollMap(picture: CanvasImageSource): void {
    this.finish();
    if (this.cast && this.shown) paintTable(this.cast.front, this.cast.layout, this.shown, picture);
  }

  get layout(): StageLayout | undefined {
    return this.cast?.layout;
  }

  /** One person, chosen by a number, blinks and breathes; now and then lorries pass where a crossing is open. */
  rest(choice: number): void {
    const figures = this.cast?.figures ?? [];
    figures[choice % Math.max(1, figures.length)]?.figure.rest();
    if (choice % CONVOY_EVERY === 0) this.cast?.convoys.pass(choice / CONVOY_EVERY);
  }

  /** A whole picture at once would take longer than a frame: it is painted piece by piece, and then shown. */
  override update(): void {
    this.work(PAINTS_A_FRAME);
  }

  private finish(): void {
    this.work(Infinity);
  }

  private work(most: number): void {
    for (const task of this.tasks.splice(0, most)) task();
  }

  get moving(): boolean {
    return this.tasks.length > 0 || this.tweens.getTweens().length > 0;
  }

  private follow(cast: Cast, easel: Easel, previous: StageModel, model: StageModel): void {
    this.move(cast, easel, previous, model);
    this.playNews(easel, previous, model);
  }

  /** Draws the new picture out of sight of the old one, and enters it when it is painted; at another size the old one would not fit, so at once. */
  private change(
    easel: Easel,
    model: StageModel,
    layout: StageLayout,
    previous: StageModel | undefined,
    { way, fresh }: { readonly way: Way | undefined; readonly fresh: boolean },
  ): void {
    const left = this.leave();
    const posedAs = previous && (isRevealed(previous, model) || isClosed(previous, model)) ? previous : model;
    const cast = buildCast(easel, model, layout, posedAs);
    this.cast = cast;
    const entered = this.children.list.filter(object => !left?.objects.includes(object));
    if (left) this.cameras.main.ignore(entered);
    const enter = () => {
      for (const object of entered) object.cameraFilter = 0;
      if (way && left) this.travel(way, left, cast, easel.dpr);
      else if (left) this.putAway(left);
      if (previous) this.play(cast, easel, previous, model, way !== undefined);
    };
    if (fresh) enter();
    else easel.paint(enter);
  }

  /** Keeps what is drawn for the way out of it; it stirs no more. */
  private leave(): Left | undefined {
    this.arrive();
    this.tweens.killAll();
    const { cast } = this;
    this.cast = undefined;
    return cast && { cast, objects: [...this.children.list], rest: this.looseSheets() };
  }

  private putAway({ cast, objects, rest }: Left): void {
    for (const sheet of rest) sheet.destroy();
    clearCast(cast);
    for (const object of objects) if (object.scene) object.destroy();
  }

  private travel(way: Way, left: Left, entered: Cast, dpr: number): void {
    const place = ({ layout }: Cast, drawn: Place['objects']): Place => {
      const still = dialOver(layout);
      return {
        objects: drawn,
        box: scaled(layout.scene, dpr, 0, 0),
        still: still && scaled(still, dpr, 0, 0),
      };
    };
    const here = this.children.list.filter(object => !left.objects.includes(object));
    const from = place(left.cast, left.objects);
    this.journey = new Journey(
      this,
      way,
      from,
      place(entered, here),
      focusOf(way, entered.layout, dpr),
      () => {
        this.journey = undefined;
        this.putAway(left);
      },
    );
  }

  private looseSheets(): readonly Sheet[] {
    const sheets = [...this.veil, ...this.loose];
    this.loose = [];
    this.veil = [];
    return sheets;
  }

  /** What the new picture does once it is in sight. */
  private play(cast: Cast, easel: Easel, previous: StageModel, model: StageModel, travels: boolean): void {
    const { motion, homes, setting } = model;
    const revealed = isRevealed(previous, model);
    if (motion && homes) cast.ballot?.count();
    if (revealed) this.reveal(cast, model);
    else if (isClosed(previous, model)) this.close(cast, easel, model);
    this.playNews(easel, previous, model);
    if (travels) return;
    if (revealed) this.shade(0, 0.45, DIP_MS, true);
    else if (motion && previous.setting !== setting) this.shade(0.85, 0, durationMs.sheet);
  }

  private move(kept: Cast, easel: Easel, before: StageModel, model: StageModel): void {
    const cast = renewCast(kept, easel, before, model);
    if (model.motion && cast.convoys !== kept.convoys) cast.convoys.pass(0);
    this.cast = cast;
    this.turnFaces(cast, model, 0);
    cast.instruments?.moveTo(model, 0);
  }

  /** What is new is seen to happen: whoever has spoken moves the lips, a new offer crosses the table, the draft is marked. */
  private playNews({ dpr }: Easel, before: StageModel, model: StageModel): void {
    const { cast } = this;
    if (!model.motion || !cast) return;
    const lineOf = ({ delegations }: StageModel) => delegations.find(({ speaking }) => speaking)?.line;
    const speaker = cast.layout.seats.findIndex(({ delegation }) => delegation.speaking);
    if (lineOf(model) !== undefined && lineOf(before) !== lineOf(model))
      cast.figures.find(({ seat, place }) => seat === speaker && place === 0)?.figure.speak(durationMs.face);
    const news = model.offer && model.offer.id !== before.offer?.id ? model.offer : undefined;
    const marked = before.draft && model.draft && !same(before.draft, model.draft);
    if (!news && !marked) return;
    for (const sheet of this.loose) sheet.destroy();
    const pencil = marked && markUp(this, cast.layout, before.draft, model.draft, dpr, DEPTH.pulses + 1);
    this.loose = [
      ...(news ? slidePapers(this, cast.layout, news, dpr, DEPTH.pulses) : []),
      ...(pencil ? [pencil] : []),
    ];
  }

  private turnFaces({ figures, layout }: Cast, model: StageModel, stagger: number): void {
    for (const { figure, seat, place } of figures) {
      const at = layout.seats[seat];
      const slot = at?.figures[place];
      if (at && slot) figure.turnTo(poseOf(model, layout, at, slot), model.motion, seat * stagger);
    }
  }

  /** The hands move from where they stood, and the faces answer one after another. */
  private reveal(cast: Cast, model: StageModel): void {
    cast.instruments?.startFrom(model);
    cast.instruments?.moveTo(model, DIP_MS);
    this.turnFaces(cast, model, FACE_STAGGER_MS);
  }

  /** The text is signed, or one chair after another is left and the lamps go out: nothing louder than that. */
  private close(cast: Cast, easel: Easel, model: StageModel): void {
    cast.signatures?.write();
    this.turnFaces(cast, model, LEAVING_STAGGER_MS);
    const { closing: _, ...open } = model;
    if (model.closing?.dark.length) this.drawOff(buildVeil(easel, open, stageLayout(open, cast.layout.size)));
  }

  private drawOff(veil: readonly Sheet[]): void {
    this.veil = veil;
    const targets = veil.map(({ image }) => image);
    this.tweens.add({ targets, alpha: 0, delay: VEIL_MS / 2, duration: VEIL_MS, ease: 'Sine.easeInOut' });
  }

  /** Draws the dark over the whole picture, or off it. */
  private shade(from: number, to: number, duration: number, yoyo = false): void {
    const { width, height } = this.scale;
    const dark = this.add
      .rectangle(0, 0, width, height, Number.parseInt(night.deep.slice(1), 16))
      .setOrigin(0, 0);
    dark.setDepth(DEPTH.dark).setAlpha(from);
    this.tweens.add({ targets: dark, alpha: to, duration, yoyo, onComplete: () => dark.destroy() });
  }
}

function isRevealed(before: StageModel, { motion, reveal }: StageModel): boolean {
  return motion && reveal !== undefined && before.reveal === undefined;
}

function isClosed(before: StageModel, { motion, closing }: StageModel): boolean {
  return motion && closing !== undefined && before.closing === undefined;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What one goes up to, or over: the text that is signed, or the newest on the map. */
function focusOf(way: Way, { accord, incidents, places }: StageLayout, dpr: number): Point | undefined {
  if (way !== 'over') return accord && middleOf([boxMiddle(accord.box)], dpr);
  const news = incidents.filter(({ incident }) => incident.fresh);
  return middleOf(
    (news.length > 0 ? news : places).map(({ anchor }) => anchor),
    dpr,
  );
}

function boxMiddle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function middleOf(points: readonly Point[], dpr: number): Point | undefined {
  if (points.length === 0) return undefined;
  const mean = (axis: keyof Point) =>
    (dpr * points.reduce((sum, point) => sum + point[axis], 0)) / points.length;
  return { x: mean('x'), y: mean('y') };
}

const DIAL_RIM = 6;

/** What of the dial stands over the rail, before the room. */
function dialOver({ rail, scene }: StageLayout): Box | undefined {
  if (!rail) return undefined;
  const { x, y, radius } = rail.dial;
  const reach = radius + DIAL_RIM;
  const height = scene.y + scene.height - (y - reach);
  return height > 0 ? boxOf(x - reach, y - reach, 2 * reach, height) : undefined;
}
