import type Phaser from 'phaser';
import { boxOf } from '../view/stage/box.ts';
import { type StageLayout, stageLayout } from '../view/stage/layout.ts';
import type { StageModel } from '../view/stage/model.ts';
import { reliefOf } from '../view/stage/relief.ts';
import { Ballot } from './ballot.ts';
import { Convoys } from './convoys.ts';
import { Figure } from './figure.ts';
import { Instruments } from './instruments.ts';
import { paintFront } from './paint/front.ts';
import { paintRoom } from './paint/rooms.ts';
import { poseOf } from './pose.ts';
import { Pulses } from './pulses.ts';
import { Sheet } from './sheet.ts';
import { Signatures } from './signatures.ts';

export const DEPTH = { room: 0, people: 10, front: 40, pulses: 50, hands: 60, dark: 70 } as const;

/** What a picture is drawn into: the scene, its scale, and the relief's texture once it is there. */
export interface Easel {
  readonly scene: Phaser.Scene;
  readonly dpr: number;
  readonly picture: CanvasImageSource | undefined;
  /** When a new sheet is painted: at once, or as one of a few in each frame. */
  readonly paint: (paint: () => void) => void;
}

/** Everyone and everything on the stage. */
export interface Cast {
  readonly layout: StageLayout;
  readonly room: Sheet;
  readonly front: Sheet;
  readonly figures: readonly { readonly figure: Figure; readonly seat: number; readonly place: number }[];
  readonly pulses: Pulses;
  readonly convoys: Convoys;
  readonly instruments?: Instruments;
  readonly signatures?: Signatures;
  readonly ballot?: Ballot;
}

/** Sets the stage for a model, with the faces people had in `posedAs`. */
export function buildCast(easel: Easel, model: StageModel, layout: StageLayout, posedAs: StageModel): Cast {
  const { scene, dpr, picture, paint } = easel;
  const whole = boxOf(0, 0, layout.size.width, layout.size.height);
  const room = new Sheet(scene, whole, dpr, DEPTH.room);
  paint(() => room.paint(ctx => paintRoom(ctx, layout, model)));
  const figures = seatFigures(easel, layout, posedAs);
  const front = new Sheet(scene, whole, dpr, DEPTH.front);
  paint(() => paintTable(front, layout, model, picture));
  const pulses = new Pulses(scene, layout, dpr, DEPTH.pulses, model.motion);
  const convoys = new Convoys(scene, layout, dpr, DEPTH.pulses);
  const { rail, accord, homes } = layout;
  return {
    ...{ layout, room, figures, front, pulses, convoys },
    ...(rail ? { instruments: new Instruments(scene, rail, model, dpr, DEPTH.hands) } : {}),
    ...(accord ? { signatures: new Signatures(scene, accord.signatures, dpr, DEPTH.pulses) } : {}),
    ...(homes ? { ballot: new Ballot(scene, homes, dpr, DEPTH.room + 1) } : {}),
  };
}

/** The room and the table as they were, laid over as they are: to be drawn off. */
export function buildVeil(
  { scene, dpr, picture }: Easel,
  model: StageModel,
  layout: StageLayout,
): readonly Sheet[] {
  const whole = boxOf(0, 0, layout.size.width, layout.size.height);
  const room = new Sheet(scene, whole, dpr, DEPTH.room + 1);
  room.paint(ctx => paintRoom(ctx, layout, model));
  const front = new Sheet(scene, whole, dpr, DEPTH.front + 1);
  paintTable(front, layout, model, picture);
  return [room, front];
}

/** What lies before the people: the table with its map, its places and the instruments. */
export function paintTable(
  front: Sheet,
  layout: StageLayout,
  model: StageModel,
  picture: CanvasImageSource | undefined,
): void {
  front.paint(ctx => paintFront(ctx, layout, model, reliefOf(model.map.relief), picture));
}

function seatFigures(
  { scene, dpr, paint }: Easel,
  layout: StageLayout,
  posedAs: StageModel,
): Cast['figures'] {
  const before = stageLayout(posedAs, layout.size);
  return layout.seats.flatMap((now, seat) =>
    now.figures.map((slot, place) => {
      const pose = poseOf(posedAs, before, before.seats[seat] ?? now, slot);
      const depth = DEPTH.people + 9 - 3 * place + seat;
      const figure = new Figure(scene, slot, dpr, depth, pose, posedAs.light);
      paint(() => figure.appear());
      return { figure, seat, place };
    }),
  );
}

/** Repaints what the new model changes, and renews what moves over it. */
export function renewCast(cast: Cast, easel: Easel, before: StageModel, model: StageModel): Cast {
  const { scene, dpr, picture } = easel;
  const layout = stageLayout(model, cast.layout.size);
  if (before.tension.value !== model.tension.value) cast.room.paint(ctx => paintRoom(ctx, layout, model));
  if (!same(standing(before), standing(model))) paintTable(cast.front, layout, model, picture);
  return {
    ...cast,
    layout,
    pulses: same(before.map.incidents, model.map.incidents)
      ? cast.pulses
      : replaced(cast.pulses, () => new Pulses(scene, layout, dpr, DEPTH.pulses, model.motion)),
    convoys: same(before.map.places, model.map.places)
      ? cast.convoys
      : replaced(cast.convoys, () => new Convoys(scene, layout, dpr, DEPTH.pulses)),
  };
}

function replaced<Part extends { destroy(): void }>(old: Part, make: () => Part): Part {
  old.destroy();
  return make();
}

export function clearCast(cast: Cast): void {
  for (const { figure } of cast.figures) figure.destroy();
  const { ballot, signatures, instruments, pulses, convoys, front, room } = cast;
  for (const part of [ballot, signatures, instruments, pulses, convoys, front, room]) part?.destroy();
}

/** Whether one model can follow another with the same people on the same stage. */
export function sameCast(a: StageModel, b: StageModel): boolean {
  const key = ({
    setting,
    light,
    outlook,
    daylight,
    map,
    reveal,
    closing,
    homes,
    gauges,
    delegations,
  }: StageModel) => [
    [setting, light, outlook, daylight, map.relief, Boolean(reveal), closing, homes],
    gauges.map(({ id }) => id),
    delegations.map(({ seat, side, members }) => [seat, side, members]),
  ];
  return same(key(a), key(b));
}

/** What the standing picture depends on; hands and faces move by themselves. */
function standing({ map, gauges, tension, reveal, delegations, draft, dispatch }: StageModel): unknown {
  const names = delegations.map(({ name, you, present }) => [name, you, present]);
  return [
    map,
    gauges,
    tension.before,
    tension.value,
    reveal ?? null,
    names,
    draft ?? null,
    dispatch?.id ?? null,
  ];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
