import { type Box, boxOf, grow } from './box.ts';
import { type HomeLayout, homesIn } from './homes-layout.ts';
import { anchorBox } from './label-spots.ts';
import { type MapLayout, mapLayout, marksOn } from './map-layout.ts';
import type { Side, StageModel } from './model.ts';
import { type PapersLayout, papersOn } from './papers-layout.ts';
import { type RailLayout, railLayout } from './rail-layout.ts';
import type { Point } from './relief.ts';
import { type Room, roomFor, type Size } from './room.ts';
import { besideLamps, type SeatLayout, seatLayouts } from './seat-layout.ts';

/** Where everything on the stage stands, in CSS pixels of the region: the canvas draws there, the overlay writes there. */
export interface StageLayout extends Room, PapersLayout, MapLayout {
  readonly lamps: readonly LampLayout[];
  readonly seats: readonly SeatLayout[];
  /** The streets of those who are asked: over the whole picture, or on the wall of the room. */
  readonly homes?: readonly HomeLayout[];
  readonly rail?: RailLayout;
}

export interface LampLayout extends Point {
  readonly scale: number;
  readonly lit: boolean;
}

/** Lays the stage out in a region of the given size. Pure: the same model and size give the same places. */
export function stageLayout(model: StageModel, size: Size): StageLayout {
  const room = roomFor(model, size);
  const marks = marksOn(model, room.table);
  const base = { ...room, lamps: lampsIn(model, room), seats: seatsIn(model, room, marks) };
  const papers = papersOn(model, room, base.seats);
  const homes = model.homes && homesIn(model.homes, wallFor(model, base), !room.narrow);
  const rail = railUnder(model, room);
  return {
    ...base,
    ...papers,
    ...(homes ? { homes, lamps: base.lamps.filter(lamp => !isBefore(lamp, homes)) } : {}),
    ...mapLayout(model, base, marks, rail, boxesOf(papers)),
    ...(rail ? { rail } : {}),
  };
}

function railUnder(model: StageModel, { size, scene, narrow }: Room): RailLayout | undefined {
  const height = size.height - scene.height;
  return height > 0 ? railLayout(model, boxOf(0, scene.height, size.width, height), narrow) : undefined;
}

function lampsIn(model: StageModel, { frame, scale, origin }: Room): readonly LampLayout[] {
  return frame.lamps.map((lamp, at) => ({
    x: origin.x + lamp.x * scale,
    y: origin.y + lamp.y * scale,
    scale: lamp.scale * scale,
    lit: isLit(model, at === 0 ? 'west' : 'east'),
  }));
}

/** Name cards stand clear of the crossings on the map, where the picture is wide enough. */
function seatsIn(model: StageModel, room: Room, marks: MapLayout['places']): readonly SeatLayout[] {
  const crossings = marks.flatMap(({ place: { kind }, anchor }) =>
    kind === 'crossing' ? [anchorBox({ kind, anchor })] : [],
  );
  return besideLamps(seatLayouts(model, room), room.narrow ? [] : crossings, room.size.width);
}

/** The papers that hide what is under them. */
function boxesOf({ papers, dispatch, draft }: PapersLayout): readonly Box[] {
  return [...papers, ...(dispatch ? [dispatch] : []), ...(draft ? [draft] : [])];
}

/** Whether a lamp would stand before the names of a street. */
function isBefore({ x }: LampLayout, homes: readonly HomeLayout[]): boolean {
  return homes.some(({ box }) => x > box.x && x < box.x + box.width);
}

const BESIDE_CAPTION = 12;
/** How far the bench stands over the table’s edge. */
const BENCH = 10;

/** A vote fills the picture; a home that is consulted is seen over the table, beside whoever asks it. */
function wallFor(
  { setting }: StageModel,
  { scene, edgeY, seats, scale }: Pick<StageLayout, 'scene' | 'edgeY' | 'seats' | 'scale'>,
): Box {
  if (setting === 'capitals') return scene;
  const wall = boxOf(scene.x, scene.y, scene.width, edgeY - BENCH * scale - scene.y);
  const own = seats.filter(({ delegation }) => delegation.you);
  const taken = own.flatMap(({ figures, caption }) => [
    ...figures.map(f => f.box),
    ...(caption ? [grow(caption, BESIDE_CAPTION)] : []),
  ]);
  const [from, to] = [Math.min(...taken.map(b => b.x)), Math.max(...taken.map(b => b.x + b.width))];
  const left = own.some(({ delegation }) => delegation.side === 'west') ? to : 0;
  const right = own.some(({ delegation }) => delegation.side === 'east') ? from : wall.width;
  return boxOf(left, wall.y, Math.max(0, right - left), wall.height);
}

function isLit({ closing, delegations }: StageModel, side: Side): boolean {
  const there = delegations.filter(each => each.side === side);
  return there.length === 0 || !there.every(({ seat }) => closing?.dark.includes(seat));
}
