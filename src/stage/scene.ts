import Phaser from 'phaser';
import { type Box, boxOf, scaled } from '../view/box.ts';
import { type Size, type StageLayout, stageLayout } from '../view/stage-layout.ts';
import type { DraftLine, StageModel } from '../view/stage-model.ts';
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
const FIGURES_A_FRAME = 2;
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
  private unpainted: Array<() => void> = [];
  private readonly onReady: () => void;

  constructor(onReady: () => void) {
    super('stage');
    this.onReady = onReady;
  }

  create(): void {
    this.onReady();
  }

  /** Shows the model at a size; `fresh` tears the picture down first, for a new size. */
  show(
    model: StageModel,
    size: Size,
    dpr: number,
    picture: CanvasImageSource | undefined,
    fresh: boolean,
  ): void {
    const previous = this.shown;
    const way = model.motion && previous ? wayBetween(previous.setting, model.setting) : undefined;
    const isSeen = previous !== undefined && way === undefined;
    const paintFigure = (paint: () => void) => (isSeen ? paint() : this.unpainted.push(paint));
    const easel = { scene: this, dpr, picture, paintFigure };
    this.shown = model;
    if (this.cast && previous && !fresh && sameCast(previous, model))
      return this.follow(this.cast, easel, previous, model);
    const left = way ? this.leave() : undefined;
    this.recast(easel, model, stageLayout(model, size), previous, left !== undefined);
    if (previous) this.playNews(easel, previous, model);
    if (way && left && this.cast) this.travel(way, left, this.cast, dpr);
  }

  /** Ends a journey from place to place, if one is under way. */
  arrive(): void {
    this.journey?.hurry();
    this.paintFigures(Infinity);
  }

  /** Lays the relief on the table once it is there. */
  unrollMap(picture: CanvasImageSource): void {
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

  /** Everybody at once would take longer than a frame: those not yet seen come a few at a time. */
  override update(): void {
    this.paintFigures(FIGURES_A_FRAME);
  }

  private paintFigures(most: number): void {
    for (const paint of this.unpainted.splice(0, most)) paint();
  }

  get moving(): boolean {
    return this.unpainted.length > 0 || this.tweens.getTweens().length > 0;
  }

  private follow(cast: Cast, easel: Easel, previous: StageModel, model: StageModel): void {
    this.move(cast, easel, previous, model);
    this.playNews(easel, previous, model);
  }

  /** Keeps what is drawn for the way out of it; it stirs no more. */
  private leave(): Left | undefined {
    this.arrive();
    this.tweens.killAll();
    const { cast } = this;
    this.cast = undefined;
    return cast && { cast, objects: [...this.children.list], rest: this.looseSheets() };
  }

  private travel(way: Way, { cast, objects, rest }: Left, entered: Cast, dpr: number): void {
    const place = ({ layout }: Cast, drawn: Place['objects']): Place => {
      const still = dialOver(layout);
      return {
        objects: drawn,
        box: scaled(layout.scene, dpr, 0, 0),
        still: still && scaled(still, dpr, 0, 0),
      };
    };
    const here = this.children.list.filter(object => !objects.includes(object));
    const { accord } = entered.layout;
    const focus = accord && scaled(accord.box, dpr, 0, 0);
    const middle = focus && { x: focus.x + focus.width / 2, y: focus.y + focus.height / 2 };
    this.journey = new Journey(this, way, place(cast, objects), place(entered, here), middle, () => {
      this.journey = undefined;
      for (const sheet of rest) sheet.destroy();
      clearCast(cast);
    });
  }

  private looseSheets(): readonly Sheet[] {
    const sheets = [...this.veil, ...this.loose];
    this.loose = [];
    this.veil = [];
    return sheets;
  }

  private recast(
    easel: Easel,
    model: StageModel,
    layout: StageLayout,
    previous: StageModel | undefined,
    travels: boolean,
  ): void {
    if (!travels) this.clear();
    const revealed = model.motion && model.reveal && previous && !previous.reveal;
    const closes = model.motion && model.closing && previous && !previous.closing;
    const cast = buildCast(easel, model, layout, revealed || closes ? previous : model);
    this.cast = cast;
    if (model.motion && previous && model.homes) cast.ballot?.count();
    if (revealed) this.reveal(cast, model);
    else if (closes) this.close(cast, easel, model);
    if (travels) return;
    if (revealed) this.shade(0, 0.45, DIP_MS, true);
    else if (model.motion && previous && previous.setting !== model.setting)
      this.shade(0.85, 0, durationMs.sheet);
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
    const marked = before.draft && model.draft && !sameLines(before.draft, model.draft);
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

  private clear(): void {
    this.arrive();
    this.tweens.killAll();
    for (const sheet of this.looseSheets()) sheet.destroy();
    if (this.cast) clearCast(this.cast);
    this.cast = undefined;
    this.children.removeAll(true);
  }
}

function sameLines(a: readonly DraftLine[], b: readonly DraftLine[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
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
