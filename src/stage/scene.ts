import Phaser from 'phaser';
import { boxOf } from '../view/box.ts';
import { type Relief, reliefOf } from '../view/relief.ts';
import { type Size, type StageLayout, stageLayout } from '../view/stage-layout.ts';
import type { StageModel } from '../view/stage-model.ts';
import { durationMs, night } from '../view/theme.ts';
import { Figure } from './figure.ts';
import { Instruments } from './instruments.ts';
import { paintFront } from './paint/front.ts';
import { paintRoom } from './paint/rooms.ts';
import { poseOf } from './pose.ts';
import { Pulses } from './pulses.ts';
import { Sheet } from './sheet.ts';

const DEPTH = { room: 0, people: 10, front: 40, pulses: 50, hands: 60, dark: 70 } as const;
const FACE_STAGGER_MS = 400;
const DIP_MS = 200;

interface Cast {
  readonly layout: StageLayout;
  readonly room: Sheet;
  readonly front: Sheet;
  readonly figures: readonly { readonly figure: Figure; readonly seat: number; readonly place: number }[];
  readonly pulses: Pulses;
  readonly instruments?: Instruments;
}

/** Draws a stage model. It keeps no game state: each model replaces the last, and tweens run from what is shown to what is new. */
export class StageScene extends Phaser.Scene {
  private cast: Cast | undefined;
  private shown: StageModel | undefined;
  private readonly onReady: () => void;

  constructor(onReady: () => void) {
    super('stage');
    this.onReady = onReady;
  }

  create(): void {
    this.onReady();
  }

  /** Shows the model at a size; `fresh` tears the picture down first (a new size, or a picture that has arrived). */
  show(
    model: StageModel,
    size: Size,
    dpr: number,
    picture: CanvasImageSource | undefined,
    fresh: boolean,
  ): void {
    const previous = this.shown;
    const kept = this.cast && previous && !fresh && sameCast(previous, model) ? this.cast : undefined;
    this.shown = model;
    if (kept && previous) this.move(kept, previous, model, dpr, picture);
    else this.recast(model, stageLayout(model, size), dpr, picture, previous);
  }

  get layout(): StageLayout | undefined {
    return this.cast?.layout;
  }

  /** One person, chosen by a number, blinks and breathes. */
  rest(choice: number): void {
    const figures = this.cast?.figures ?? [];
    figures[choice % Math.max(1, figures.length)]?.figure.rest();
  }

  get moving(): boolean {
    return this.tweens.getTweens().length > 0;
  }

  private recast(
    model: StageModel,
    layout: StageLayout,
    dpr: number,
    picture: CanvasImageSource | undefined,
    previous: StageModel | undefined,
  ): void {
    this.clear();
    const revealed = model.motion && model.reveal && previous && !previous.reveal;
    const cast = this.build(model, layout, dpr, picture, revealed ? previous : model);
    this.cast = cast;
    if (revealed) this.reveal(cast, model);
    else if (model.motion && previous && previous.setting !== model.setting)
      this.shade(0.85, 0, durationMs.sheet);
  }

  private build(
    model: StageModel,
    layout: StageLayout,
    dpr: number,
    picture: CanvasImageSource | undefined,
    posedAs: StageModel,
  ): Cast {
    const whole = boxOf(0, 0, layout.size.width, layout.size.height);
    const room = new Sheet(this, whole, dpr, DEPTH.room);
    room.paint(ctx => paintRoom(ctx, layout, model));
    const figures = this.seatFigures(layout, posedAs, dpr);
    const front = new Sheet(this, whole, dpr, DEPTH.front);
    front.paint(ctx => paintFront(ctx, layout, model, reliefFor(model), picture));
    const pulses = new Pulses(this, layout, dpr, DEPTH.pulses, model.motion);
    const cast = { layout, room, figures, front, pulses };
    return layout.rail
      ? { ...cast, instruments: new Instruments(this, layout.rail, model, dpr, DEPTH.hands) }
      : cast;
  }

  /** Seats everyone where the layout says, with the faces they had in `posedAs`. */
  private seatFigures(layout: StageLayout, posedAs: StageModel, dpr: number): Cast['figures'] {
    const before = stageLayout(posedAs, layout.size);
    return layout.seats.flatMap((now, seat) =>
      now.figures.map((slot, place) => {
        const pose = poseOf(posedAs, before, before.seats[seat] ?? now, slot);
        return {
          figure: new Figure(this, slot, dpr, DEPTH.people + 9 - 3 * place + seat, pose),
          seat,
          place,
        };
      }),
    );
  }

  private move(
    cast: Cast,
    before: StageModel,
    model: StageModel,
    dpr: number,
    picture: CanvasImageSource | undefined,
  ): void {
    const layout = stageLayout(model, cast.layout.size);
    const repaint = JSON.stringify(standing(before)) !== JSON.stringify(standing(model));
    if (before.tension.value !== model.tension.value) cast.room.paint(ctx => paintRoom(ctx, layout, model));
    if (repaint) cast.front.paint(ctx => paintFront(ctx, layout, model, reliefFor(model), picture));
    const pulses = this.renewPulses(cast, before, model, layout, dpr);
    this.cast = { ...cast, layout, pulses };
    this.turnFaces(cast, model, layout, 0);
    cast.instruments?.moveTo(model, 0);
  }

  private renewPulses(
    cast: Cast,
    before: StageModel,
    model: StageModel,
    layout: StageLayout,
    dpr: number,
  ): Pulses {
    if (JSON.stringify(before.map.incidents) === JSON.stringify(model.map.incidents)) return cast.pulses;
    cast.pulses.destroy();
    return new Pulses(this, layout, dpr, DEPTH.pulses, model.motion);
  }

  private turnFaces(cast: Cast, model: StageModel, layout: StageLayout, stagger: number): void {
    for (const { figure, seat, place } of cast.figures) {
      const at = layout.seats[seat];
      const slot = at?.figures[place];
      if (at && slot) figure.turnTo(poseOf(model, layout, at, slot), model.motion, seat * stagger);
    }
  }

  /** The lamps dip, the hands move from where they stood, and the faces answer one after another. */
  private reveal(cast: Cast, model: StageModel): void {
    this.shade(0, 0.45, DIP_MS, true);
    cast.instruments?.startFrom(model);
    cast.instruments?.moveTo(model, DIP_MS);
    this.turnFaces(cast, model, cast.layout, FACE_STAGGER_MS);
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
    this.tweens.killAll();
    if (!this.cast) return;
    for (const { figure } of this.cast.figures) figure.destroy();
    this.cast.instruments?.destroy();
    this.cast.pulses.destroy();
    this.cast.front.destroy();
    this.cast.room.destroy();
    this.cast = undefined;
  }
}

function reliefFor(model: StageModel): Relief | undefined {
  return reliefOf(model.map.relief);
}

/** What the standing picture depends on; hands and faces move by themselves. */
function standing(model: StageModel): unknown {
  const { map, outlook, gauges, tension, reveal, delegations } = model;
  return {
    map,
    outlook,
    gauges,
    before: tension.before,
    value: tension.value,
    reveal,
    names: delegations.map(d => [d.name, d.you, d.present]),
  };
}

function sameCast(a: StageModel, b: StageModel): boolean {
  const key = (m: StageModel) =>
    JSON.stringify([
      m.setting,
      m.light,
      m.map.relief,
      m.outlook,
      Boolean(m.reveal),
      m.gauges.map(g => g.id),
      m.delegations.map(d => [d.seat, d.side, d.members]),
    ]);
  return key(a) === key(b);
}
