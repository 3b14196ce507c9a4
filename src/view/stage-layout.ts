import { type Accord, accordIn } from './accord.ts';
import { type Box, boxOf, grow, overlaps, scaled } from './box.ts';
import { type HomeLayout, homesIn } from './homes-layout.ts';
import { labelWishes, type PlacedLabel, placeLabels } from './place-labels.ts';
import { type RailLayout, railLayout } from './rail-layout.ts';
import { type Point, project, type Relief, reliefOf } from './relief.ts';
import { seatFrames } from './seat-frames.ts';
import { type Frame, type SeatFrame, type Slot, START, START_STRIP, STRIP, WIDE } from './stage-frames.ts';
import type {
  Dispatch,
  Incident,
  Setting,
  Side,
  StageDelegation,
  StageModel,
  StagePlace,
} from './stage-model.ts';
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
  readonly dispatch?: Box;
  /** The running text on the table. */
  readonly draft?: Box;
  readonly rail?: RailLayout;
}

export interface LampLayout extends Point {
  readonly scale: number;
  readonly lit: boolean;
}

export interface SeatLayout {
  readonly delegation: StageDelegation;
  /** Portrait frames, the speaker's first; draw them from the last to the first. */
  readonly figures: readonly FigureLayout[];
  readonly card: Box;
  /** Whether the card says the mood in the name's place. */
  readonly moodOnCard: boolean;
  /** Room for mood and sentence; absent where the card carries the mood instead. */
  readonly caption?: Box;
  /** Whether the caption runs on over the heads instead of standing beside them. */
  readonly centred: boolean;
  /** Whether the sentence is written there: whoever speaks, and the others where it fits whole. */
  readonly says: boolean;
  /** Whether the mood before is written there too. */
  readonly recalls: boolean;
}

export interface FigureLayout {
  readonly look: string;
  readonly box: Box;
  readonly mirrored: boolean;
  readonly depth: number;
}

export const RAIL_HEIGHT = { wide: 98, reveal: 140, narrow: 66 } as const;
const NARROW_BELOW = 560;
const START_WIDE_FROM = 900;
const CAPTION_SCALE = 0.9;
const MEMBER_LIMIT = 3;
/** A figure's height to its width: longer than a portrait, so that the table hides the end of it. */
const FIGURE_RATIO = 1.3;
const FRONTIER_STEP = 6;

/** Lays the stage out in a region of the given size. Pure: the same model and size give the same places. */
export function stageLayout(model: StageModel, size: Size): StageLayout {
  const narrow = size.width < NARROW_BELOW;
  const frame = frameFor(model, size, narrow);
  const pictureAlone = model.setting === 'start' || model.gauges.length === 0;
  const railHeight = pictureAlone ? 0 : railHeightFor(model, size, narrow);
  const scene = boxOf(0, 0, size.width, size.height - railHeight);
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
  const slip = dispatch && !narrow && scale >= CAPTION_SCALE ? dispatchBox(dispatch, scene) : undefined;
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

const SLIP = { width: 272, inner: 246, margin: 14 } as const;

/** The slip lies at the table's near corner, as high as its words need. */
function dispatchBox({ text, from }: Dispatch, scene: Box): Box {
  const lines = (words: string, font: number) => Math.ceil((textWidth(words, font) * 1.12) / SLIP.inner);
  const height = 40 + 18 * Math.min(3, lines(text, 15)) + 16 * Math.min(2, lines(from, 14));
  const { width, margin } = SLIP;
  return boxOf(scene.width - width - margin, scene.height - height - margin, width, height);
}

/** A vote fills the picture; a home that is consulted is seen over the table, beside whoever asks it. */
function wallFor({ setting }: StageModel, { scene, edgeY, seats }: Base): Box {
  if (setting === 'capitals') return scene;
  const wall = boxOf(scene.x, scene.y, scene.width, edgeY - scene.y);
  const own = seats.filter(({ delegation }) => delegation.you);
  const taken = own.flatMap(({ figures, caption }) => [
    ...figures.map(f => f.box),
    ...(caption ? [caption] : []),
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
/** Where the picture has no words of its own but the names of the delegations. */
const SILENT: ReadonlySet<Setting> = new Set(['start', 'signing', 'parting', 'capitals']);
/** Where there is no table to be seen. */
const TABLELESS: ReadonlySet<Setting> = new Set(['start', 'capitals']);

function isLit({ closing, delegations }: StageModel, side: Side): boolean {
  const there = delegations.filter(each => each.side === side);
  return there.length === 0 || !there.every(({ seat }) => closing?.dark.includes(seat));
}

function frameFor(model: StageModel, size: Size, narrow: boolean): Frame {
  if (model.setting === 'start') return size.width < START_WIDE_FROM ? START_STRIP : START;
  return narrow ? STRIP : WIDE;
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

function seatLayouts(
  model: StageModel,
  frame: Frame,
  scale: number,
  origin: Point,
  narrow: boolean,
): readonly SeatLayout[] {
  const frames = seatFrames(model.delegations, frame);
  const seats = model.delegations.flatMap((delegation, at) => {
    const seat = frames[at];
    return seat ? [seatLayout(model, delegation, seat, frame, scale, origin, narrow)] : [];
  });
  return withoutOverlaps(seats);
}

/** Name cards for which there is no room beside each other stand in rows. */
function withoutOverlaps(seats: readonly SeatLayout[]): readonly SeatLayout[] {
  const standing = new Map<SeatLayout, Box>();
  for (const seat of seats.toSorted((a, b) => a.card.x - b.card.x))
    standing.set(seat, freeRow(seat.card, [...standing.values()]));
  return seats.map(seat => ({ ...seat, card: standing.get(seat) ?? seat.card }));
}

function freeRow(card: Box, taken: readonly Box[]): Box {
  const isTaken = taken.some(other => overlaps(grow(other, 2), card));
  return isTaken ? freeRow({ ...card, y: card.y + card.height + 3 }, taken) : card;
}

function seatLayout(
  model: StageModel,
  delegation: StageDelegation,
  seat: SeatFrame,
  frame: Frame,
  scale: number,
  origin: Point,
  narrow: boolean,
): SeatLayout {
  const figures = figuresOf(model, delegation, seat, narrow).map(figure => ({
    ...figure,
    box: scaled(figure.box, scale, origin.x, origin.y),
  }));
  const captioned = !narrow && scale >= CAPTION_SCALE && !SILENT.has(model.setting);
  const heard = model.setting !== 'home' || delegation.you;
  const words = captioned && heard ? wordsOf(delegation, seat, model, frame, scale) : undefined;
  const moodOnCard = isMoodOnCard(model, narrow, captioned);
  const at = { x: seat.cardX * scale + origin.x, y: (frame.edgeY - 2) * scale + origin.y };
  const card = cardBox(cardText(delegation, moodOnCard), at, narrow, 2 * origin.x + frame.width * scale);
  return {
    ...{ delegation, figures, card, moodOnCard, centred: seat.centred === true },
    ...{ says: words?.says ?? false, recalls: words?.recalls ?? false },
    ...(words ? { caption: scaled(words.box, 1, origin.x, origin.y) } : {}),
  };
}

/** What stands over a delegation, and where, from the frame's own corner. */
interface Words {
  readonly box: Box;
  readonly says: boolean;
  readonly recalls: boolean;
}

function wordsOf(
  delegation: StageDelegation,
  seat: SeatFrame,
  model: StageModel,
  frame: Frame,
  scale: number,
): Words | undefined {
  if (!seat.caption) return undefined;
  const box = scaled(seat.caption, scale, 0, 0);
  const { speaking, line, side, wasMoodWord } = delegation;
  if (speaking && line && seat.speech && !fits(line, box, seat, 0))
    return { box: scaled(seat.speech, scale, 0, 0), says: true, recalls: false };
  const silent = {
    box: moodBox(box, seat, side, scale),
    says: false,
    recalls: wasMoodWord !== undefined && box.height >= 2 * CAPTION_LINE,
  };
  if (!line || isOutspoken(model, frame, scale)) return silent;
  const recalls = wasMoodWord !== undefined && fits(line, box, seat, 1);
  return speaking || recalls || fits(line, box, seat, 0) ? { box, says: true, recalls } : silent;
}

/** Whether somebody's sentence takes the room of the others'. */
function isOutspoken({ delegations }: StageModel, frame: Frame, scale: number): boolean {
  const frames = seatFrames(delegations, frame);
  return delegations.some(({ speaking, line }, at) => {
    const seat = frames[at];
    return (
      speaking &&
      line &&
      seat?.caption &&
      seat.speech &&
      !fits(line, scaled(seat.caption, scale, 0, 0), seat, 0)
    );
  });
}

/** Without a caption the card carries the mood; in a wide room at the close it keeps the name. */
function isMoodOnCard({ closing, homes }: StageModel, narrow: boolean, captioned: boolean): boolean {
  return narrow || (!captioned && !closing && !homes);
}

const MOOD_WIDTH = 92;
const CAPTION_LINE = 19;
const CAPTION_FONT = 14.4;
/** What the breaks of lines leave empty. */
const RAGGED = 1.15;

/** Room for the mood alone, and for the mood before under it. */
function moodBox(box: Box, { centred }: SeatFrame, side: Side, scale: number): Box {
  const height = Math.min(box.height, 2 * CAPTION_LINE);
  const width = centred ? box.width : Math.min(box.width, MOOD_WIDTH * scale);
  return boxOf(side === 'east' ? box.x + box.width - width : box.x, box.y, width, height);
}

/** Whether a sentence stands in a caption without being cut, with so many lines taken beside the mood's. */
function fits(line: string, box: Box, { centred }: SeatFrame, taken: number): boolean {
  const lines = Math.floor(box.height / CAPTION_LINE) - taken - (centred ? 0.4 : 1);
  return textWidth(line, CAPTION_FONT) * RAGGED <= lines * box.width;
}

/** On a strip the leads alone stand for their parties; between two rooms one envoy goes. */
function membersShown({ setting }: StageModel, { side, you }: StageDelegation, narrow: boolean): number {
  if (setting === 'home' && !you) return 0;
  if (setting === 'shuttle' && side === 'head') return 1;
  if (narrow && setting !== 'start') return side === 'head' ? 2 : 1;
  return MEMBER_LIMIT;
}

function figuresOf(
  model: StageModel,
  delegation: StageDelegation,
  seat: SeatFrame,
  narrow: boolean,
): FigureLayout[] {
  const members = delegation.members.slice(0, membersShown(model, delegation, narrow));
  const row = seat.slots[members.length - 1] ?? [];
  return members.flatMap((member, i) => {
    const slot = row[i];
    // At the head of the table the one on the right turns back to the middle.
    const turned =
      delegation.side === 'east' || (delegation.side === 'head' && i > 0 && i === members.length - 1);
    return slot ? [figureOf(member.look, slot, turned, i)] : [];
  });
}

function figureOf(look: string, [centre, top, width]: Slot, mirrored: boolean, depth: number): FigureLayout {
  return { look, box: boxOf(centre - width / 2, top, width, width * FIGURE_RATIO), depth, mirrored };
}

/** What the name card says: the name, or the mood where no caption fits. */
export function cardText(delegation: StageDelegation, moodOnCard: boolean): string {
  if (moodOnCard) return delegation.moodWord;
  return delegation.you && delegation.youWord
    ? `${delegation.name} (${delegation.youWord})`
    : delegation.name;
}

function cardBox(text: string, at: Point, narrow: boolean, regionWidth: number): Box {
  const width = textWidth(text, 14.5) + (narrow ? 30 : 44);
  const x = Math.max(6, Math.min(regionWidth - 6 - width, at.x - width / 2));
  return boxOf(x, at.y, width, narrow ? 24 : 28);
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
  const wishes = SILENT.has(model.setting) ? [] : labelWishes(places, incidents, base.narrow);
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
