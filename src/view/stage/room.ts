import { type Box, boxOf, scaled } from './box.ts';
import { type Frame, LOW_STRIP, START, START_STRIP, STRIP, WIDE } from './frames.ts';
import type { StageModel } from './model.ts';
import type { Point } from './relief.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the relief picture has its top left corner, and its scale. */
export interface TablePlace extends Point {
  readonly scale: number;
}

/** The picture before anybody sits in it, in CSS pixels of the region. */
export interface Room {
  readonly size: Size;
  readonly narrow: boolean;
  readonly frame: Frame;
  readonly scale: number;
  readonly origin: Point;
  readonly scene: Box;
  readonly window: Box;
  readonly edgeY: number;
  readonly table: TablePlace;
}

export const RAIL_HEIGHT = { wide: 98, reveal: 140, narrow: 66 } as const;
const NARROW_BELOW = 560;
const START_WIDE_FROM = 900;

/** The room over its rail, if it has one. */
export function roomFor(model: StageModel, size: Size): Room {
  const narrow = size.width < NARROW_BELOW;
  const scene = boxOf(0, 0, size.width, size.height - railHeightFor(model, size, narrow));
  const frame = frameFor(model, scene, narrow);
  const scale = Math.min(scene.width / frame.width, scene.height / frame.height);
  const origin = originFor(model, frame, scene, scale);
  const at = { x: origin.x + frame.table.x * scale, y: origin.y + frame.table.y * scale };
  return {
    ...{ size, narrow, frame, scale, origin, scene },
    table: { ...at, scale: frame.table.scale * scale },
    window: inRoom(frame.window, { scale, origin }),
    edgeY: origin.y + frame.edgeY * scale,
  };
}

/** A box of the frame where it stands in the room. */
export function inRoom(box: Box, { scale, origin }: Pick<Room, 'scale' | 'origin'>): Box {
  return scaled(box, scale, origin.x, origin.y);
}

/** A strip lower than this, by its width, shows no map. */
const LOW_BELOW = 0.5;

function frameFor({ setting }: StageModel, { width, height }: Size, narrow: boolean): Frame {
  if (setting === 'start') return width < START_WIDE_FROM ? START_STRIP : START;
  if (!narrow) return WIDE;
  return height < LOW_BELOW * width ? LOW_STRIP : STRIP;
}

function railHeightFor(model: StageModel, size: Size, narrow: boolean): number {
  if (model.setting === 'start' || model.gauges.length === 0) return 0;
  if (narrow) return RAIL_HEIGHT.narrow;
  if (!model.reveal) return RAIL_HEIGHT.wide;
  return Math.max(RAIL_HEIGHT.wide, Math.min(RAIL_HEIGHT.reveal, size.height - WIDE.height));
}

function originFor(model: StageModel, frame: Frame, scene: Box, scale: number): Point {
  const spareX = scene.width - frame.width * scale;
  if (model.setting === 'start' && frame === START) return { x: spareX, y: 0 };
  return { x: spareX / 2, y: scene.height - frame.height * scale };
}
