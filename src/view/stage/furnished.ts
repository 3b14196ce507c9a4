import { boxOf } from './box.ts';
import { anchorBox } from './label-spots.ts';
import { type MapLayout, marksOn } from './map-layout.ts';
import type { Side, StageModel } from './model.ts';
import { type RailLayout, railLayout } from './rail-layout.ts';
import type { Point } from './relief.ts';
import { type Room, roomFor, type Size } from './room.ts';
import { besideLamps, type SeatLayout, seatLayouts } from './seat-layout.ts';

export interface LampLayout extends Point {
  readonly scale: number;
  readonly lit: boolean;
}

/** The room with everybody in it. */
export function furnished(model: StageModel, size: Size) {
  const room = roomFor(model, size);
  const marks = marksOn(model, room.table);
  const base = { ...room, lamps: lampsIn(model, room), seats: seatsIn(model, room, marks) };
  return { base, marks, rail: railUnder(model, room) };
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

function isLit({ closing, delegations }: StageModel, side: Side): boolean {
  const there = delegations.filter(each => each.side === side);
  return there.length === 0 || !there.every(({ seat }) => closing?.dark.includes(seat));
}
