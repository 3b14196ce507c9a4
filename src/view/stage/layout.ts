import { type Accord, accordIn } from './accord.ts';
import { type Box, boxOf, grow, overlaps, scaled } from './box.ts';
import { type Frame, LOW_STRIP, START, START_STRIP, STRIP, WIDE } from './frames.ts';
import { type HomeLayout, homesIn } from './homes-layout.ts';
import { anchorBox } from './label-spots.ts';
import { type MapLayout, mapLayout, marksOn, type TablePlace } from './map-layout.ts';
import type { Dispatch, Setting, Side, StageModel } from './model.ts';
import { type RailLayout, railLayout } from './rail-layout.ts';
import type { Point } from './relief.ts';
import { besideLamps, CAPTION_SCALE, type SeatLayout, seatLayouts } from './seat-layout.ts';
import { textWidth } from './text-measure.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where everything on the stage stands, in CSS pixels of the region: the canvas draws there, the overlay writes there. */
export interface StageLayout extends MapLayout {
  readonly size: Size;
  readonly narrow: boolean;
  readonly frame: Frame;
  readonly scale: number;
  readonly origin: Point;
  readonly scene: Box;
  readonly window: Box;
  readonly edgeY: number;
  readonly table: TablePlace;
  readonly lamps: readonly LampLayout[];
  readonly seats: readonly SeatLayout[];
  /** Sheets lying before the seats when the sides exchange texts, and when they are left. */
  readonly papers: readonly Box[];
  /** The text that is signed, before the head of the table. */
  readonly accord?: Accord;
  /** The streets of those who are asked: over the whole picture, or on the wall of the room. */
  readonly homes?: readonly HomeLayout[];
  /** The slip with the news; absent where the picture is too small to read it. */
  readonly dispatch?: Slip;
  /** The running text on the table. */
  readonly draft?: Box;
  readonly rail?: RailLayout;
}

export interface Slip extends Box {
  /** Lines that its text may take. */
  readonly words: number;
}

export interface LampLayout extends Point {
  readonly scale: number;
  readonly lit: boolean;
}

export const RAIL_HEIGHT = { wide: 98, reveal: 140, narrow: 66 } as const;
const NARROW_BELOW = 560;
const START_WIDE_FROM = 900;

/** Lays the stage out in a region of the given size. Pure: the same model and size give the same places. */
export function stageLayout(model: StageModel, size: Size): StageLayout {
  const narrow = size.width < NARROW_BELOW;
  const pictureAlone = model.setting === 'start' || model.gauges.length === 0;
  const railHeight = pictureAlone ? 0 : railHeightFor(model, size, narrow);
  const scene = boxOf(0, 0, size.width, size.height - railHeight);
  const frame = frameFor(model, scene, narrow);
  const scale = Math.min(scene.width / frame.width, scene.height / frame.height);
  const origin = originFor(model, frame, scene, scale);
  const at = { x: origin.x + frame.table.x * scale, y: origin.y + frame.table.y * scale };
  const table = { ...at, scale: frame.table.scale * scale };
  const rail =
    railHeight > 0 ? railLayout(model, boxOf(0, scene.height, size.width, railHeight), narrow) : undefined;
  const marks = marksOn(model, table);
  const lamps = marks.flatMap(({ place, anchor }) =>
    place.kind === 'crossing' ? [anchorBox({ kind: place.kind, anchor })] : [],
  );
  const base = {
    size,
    narrow,
    frame,
    scale,
    origin,
    scene,
    table,
    window: scaled(frame.window, scale, origin.x, origin.y),
    edgeY: origin.y + frame.edgeY * scale,
    lamps: frame.lamps.map((l, at) => ({
      x: origin.x + l.x * scale,
      y: origin.y + l.y * scale,
      scale: l.scale * scale,
      lit: isLit(model, at === 0 ? 'west' : 'east'),
    })),
    seats: besideLamps(seatLayouts(model, frame, scale, origin, narrow), narrow ? [] : lamps, size.width),
  };
  const papers = PAPERED.has(model.setting)
    ? frame.papers.map(p => scaled(p, scale, origin.x, origin.y))
    : [];
  const accord =
    model.setting === 'signing'
      ? accordIn(model, shortened(scaled(widened(frame, model), scale, origin.x, origin.y), base.seats))
      : undefined;
  const { dispatch } = model;
  const slip = dispatch && !narrow && scale >= CAPTION_SCALE ? slipIn(dispatch, scene) : undefined;
  const draft = model.draft?.length
    ? lowered(scaled(frame.draft, scale, origin.x, origin.y), base.seats)
    : undefined;
  const laid = [...papers, ...(slip ? [slip] : []), ...(draft ? [draft] : [])];
  const homes = model.homes && homesIn(model.homes, wallFor(model, base), !narrow);
  return {
    ...base,
    papers,
    ...(homes ? { homes, lamps: base.lamps.filter(lamp => !isBefore(lamp, homes)) } : {}),
    ...(slip ? { dispatch: slip } : {}),
    ...(draft ? { draft } : {}),
    ...mapLayout(model, base, marks, rail, laid),
    ...(accord ? { accord } : {}),
    ...(rail ? { rail } : {}),
  };
}

/** Flat, so that it leaves the names of the crossings their places. */
const SLIP = { width: 258, inner: 232, margin: 8 } as const;
const ROOMY_FROM = 420;

/** The slip lies at the table's near corner, as high as its words need. */
function slipIn({ text, from, hour }: Dispatch, scene: Box): Slip {
  const lines = (words: string, font: number) => Math.ceil((textWidth(words, font) * 1.06) / SLIP.inner);
  const source = Math.min(2, lines(`${hour ?? ''} ${from}`, 14));
  const room = scene.height < ROOMY_FROM ? 5 : 6;
  const words = Math.min(room - source, lines(text, 15));
  const height = 19 + 18 * words + 17 * source;
  const { width, margin } = SLIP;
  return { ...boxOf(scene.width - width - margin, scene.height - height - margin, width, height), words };
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

/** The text is wide enough for everybody's initials. */
function widened({ accord, width }: Frame, { delegations }: StageModel): Box {
  const by = Math.max(0, delegations.length - 3) * accord.width * 0.25;
  const wide = Math.min(width * 0.8, accord.width + by);
  return boxOf(accord.x - (wide - accord.width) / 2, accord.y, wide, accord.height);
}

const BEHIND_PAPER = 6;

/** A paper that a name card of the second row would cover lies nearer. */
function lowered(paper: Box, seats: readonly SeatLayout[]): Box {
  const covering = seats.map(({ card }) => card).filter(card => overlaps(card, paper));
  if (covering.length === 0) return paper;
  const y = Math.max(...covering.map(card => card.y + card.height));
  return lowered({ ...paper, y: y + BEHIND_PAPER }, seats);
}

/** The same of a paper that would leave the table: it is shorter instead. */
function shortened(paper: Box, seats: readonly SeatLayout[]): Box {
  const { y } = lowered(paper, seats);
  return { ...paper, y, height: paper.height - (y - paper.y) };
}

/** Where sheets lie before the seats. */
const PAPERED: ReadonlySet<Setting> = new Set(['text', 'parting']);

function isLit({ closing, delegations }: StageModel, side: Side): boolean {
  const there = delegations.filter(each => each.side === side);
  return there.length === 0 || !there.every(({ seat }) => closing?.dark.includes(seat));
}

/** A strip lower than this, by its width, shows no map. */
const LOW_BELOW = 0.5;

function frameFor({ setting }: StageModel, { width, height }: Size, narrow: boolean): Frame {
  if (setting === 'start') return width < START_WIDE_FROM ? START_STRIP : START;
  if (!narrow) return WIDE;
  return height < LOW_BELOW * width ? LOW_STRIP : STRIP;
}

function railHeightFor(model: StageModel, size: Size, narrow: boolean): number {
  if (narrow) return RAIL_HEIGHT.narrow;
  if (!model.reveal) return RAIL_HEIGHT.wide;
  return Math.max(RAIL_HEIGHT.wide, Math.min(RAIL_HEIGHT.reveal, size.height - WIDE.height));
}

function originFor(model: StageModel, frame: Frame, scene: Box, scale: number): Point {
  const spareX = scene.width - frame.width * scale;
  if (model.setting === 'start' && frame === START) return { x: spareX, y: 0 };
  return { x: spareX / 2, y: scene.height - frame.height * scale };
}
