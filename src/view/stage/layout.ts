import { type Box, boxOf, grow } from './box.ts';
import { furnished, type LampLayout } from './furnished.ts';
import { type HomeLayout, homesIn } from './homes-layout.ts';
import { type MapLayout, mapLayout } from './map-layout.ts';
import type { StageModel } from './model.ts';
import { boxesOf, type PapersLayout, papersOn } from './papers-layout.ts';
import type { RailLayout } from './rail-layout.ts';
import type { Room, Size } from './room.ts';
import { type SeatLayout, SILENT } from './seat-layout.ts';
import { usualSpotsIn } from './usual-spots.ts';

/** Where everything on the stage stands, in CSS pixels of the region: the canvas draws there, the overlay writes there. */
export interface StageLayout extends Room, PapersLayout, MapLayout {
  readonly lamps: readonly LampLayout[];
  readonly seats: readonly SeatLayout[];
  /** The streets of those who are asked: over the whole picture, or on the wall of the room. */
  readonly homes?: readonly HomeLayout[];
  readonly rail?: RailLayout;
}

/** Lays the stage out in a region of the given size. Pure: the same model and size give the same places. */
export function stageLayout(model: StageModel, size: Size): StageLayout {
  const { base, marks, rail } = furnished(model, size);
  const usual = SILENT.has(model.setting) ? new Map() : usualSpotsIn(model, size);
  const papers = papersOn(model, base, base.seats);
  const homes = model.homes && homesIn(model.homes, wallFor(model, base), !base.narrow);
  return {
    ...base,
    ...papers,
    ...(homes ? { homes, lamps: base.lamps.filter(lamp => !isBefore(lamp, homes)) } : {}),
    ...mapLayout(model, base, marks, rail, boxesOf(papers), usual),
    ...(rail ? { rail } : {}),
  };
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
