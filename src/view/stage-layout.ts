import { type Accord, accordIn } from './accord.ts';
import { type Box, boxOf, contains, grow, overlaps, scaled } from './box.ts';
import { type HomeLayout, homesIn } from './homes-layout.ts';
import { labelWishes, type PlacedLabel, placeLabels } from './place-labels.ts';
import { type RailLayout, railLayout } from './rail-layout.ts';
import { type Point, project, type Relief, reliefOf } from './relief.ts';
import { CAPTION_SCALE, type SeatLayout, SILENT, seatLayouts } from './seat-layout.ts';
import { type Frame, LOW_STRIP, START, START_STRIP, STRIP, WIDE } from './stage-frames.ts';
import type { Dispatch, Incident, Setting, Side, StageModel, StagePlace } from './stage-model.ts';
import { textWidth } from './text-measure.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where everything on the stage stands, in CSS pixels of the region: the canvas draws there, the overlay writes there. */
export interface StageLayout {
  readonly size: Size;
  readonly narrow: boolean;
  readonly frame: Frame;
  readonly scale: number;
  readonly origin: Point;
  readonly scene: Box;
  readonly window: Box;
  readonly edgeY: number;
  readonly table: { readonly x: number; readonly y: number; readonly scale: number };
  readonly lamps: readonly LampLayout[];
  readonly seats: readonly SeatLayout[];
  readonly places: readonly { readonly place: StagePlace; readonly anchor: Point }[];
  readonly incidents: readonly { readonly incident: Incident; readonly anchor: Point }[];
  readonly labels: readonly PlacedLabel[];
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
const FRONTIER_STEP = 6;

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
    seats: seatLayouts(model, frame, scale, origin, narrow),
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
    ...(homes ? { homes } : {}),
    ...(slip ? { dispatch: slip } : {}),
    ...(draft ? { draft } : {}),
    ...mapLayout(model, base, rail, laid),
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

const BESIDE_CAPTION = 12;

/** A vote fills the picture; a home that is consulted is seen over the table, beside whoever asks it. */
function wallFor({ setting }: StageModel, { scene, edgeY, seats }: Base): Box {
  if (setting === 'capitals') return scene;
  const wall = boxOf(scene.x, scene.y, scene.width, edgeY - scene.y);
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
/** Where there is no table to be seen. */
const TABLELESS: ReadonlySet<Setting> = new Set(['start', 'capitals']);

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

type MapParts = Pick<StageLayout, 'places' | 'incidents' | 'labels'>;
type Base = Omit<StageLayout, keyof MapParts | 'papers' | 'accord' | 'homes' | 'dispatch' | 'draft' | 'rail'>;

function mapLayout(
  model: StageModel,
  base: Base,
  rail: RailLayout | undefined,
  laid: readonly Box[],
): MapParts {
  const relief = TABLELESS.has(model.setting) ? undefined : reliefOf(model.map.relief);
  if (!relief) return { places: [], incidents: [], labels: [] };
  const onTable = (lonLat: readonly [number, number]) => toPage(relief, base.table, lonLat);
  const visible = ({ anchor }: { anchor: Point }) =>
    anchor.y < base.scene.height - 4 && anchor.y > base.edgeY - 20;
  const places = model.map.places.map(place => ({ place, anchor: onTable(place.at) })).filter(visible);
  const incidents = model.map.incidents
    .map(incident => ({ incident, anchor: onTable(incident.at) }))
    .filter(visible);
  const named = places.filter(({ place, anchor }) => place.kind === 'crossing' || !isUnder(laid, anchor));
  const wishes = SILENT.has(model.setting) ? [] : labelWishes(named, incidents, base.narrow);
  const top = Math.max(...base.seats.map(seat => seat.card.y + seat.card.height), base.edgeY);
  const within = boxOf(6, top - 30, base.size.width - 12, base.scene.height - top + 24);
  return {
    places,
    incidents,
    labels: placeLabels(
      wishes,
      within,
      [...laid, ...obstaclesOf(base, rail)],
      frontierBoxes(relief, base.table),
    ),
  };
}

/** A dot that a paper covers: a name would stand there alone. */
function isUnder(laid: readonly Box[], { x, y }: Point): boolean {
  return laid.some(paper => contains(paper, boxOf(x - 2, y - 6, 4, 4)));
}

function toPage(relief: Relief, table: StageLayout['table'], [lon, lat]: readonly [number, number]): Point {
  const p = project(relief, lon, lat);
  return { x: table.x + p.x * table.scale, y: table.y + p.y * table.scale };
}

function frontierBoxes(relief: Relief, table: StageLayout['table']): Box[] {
  return relief.frontier.flatMap(flat => {
    const boxes: Box[] = [];
    for (let i = 0; i + 1 < flat.length; i += 2 * FRONTIER_STEP) {
      const { x, y } = toPage(relief, table, [flat[i] ?? 0, flat[i + 1] ?? 0]);
      boxes.push(boxOf(x - 3, y - 3, 6, 6));
    }
    return boxes;
  });
}

function obstaclesOf(base: Base, rail: RailLayout | undefined): Box[] {
  const lamps = base.lamps.map(l =>
    boxOf(l.x - 24 * l.scale, l.y - 80 * l.scale, 48 * l.scale, 86 * l.scale),
  );
  const dial = rail && !base.narrow ? [boxOf(rail.dial.x - 58, rail.dial.y - 58, 116, 116)] : [];
  return [...base.seats.map(seat => seat.card), ...lamps, ...dial];
}
