import { type Box, boxOf, grow, overlaps, scaled } from './box.ts';
import { excerptOf } from './excerpt.ts';
import type { Frame, SeatFrame, Slot } from './frames.ts';
import type { Setting, Side, StageDelegation, StageModel } from './model.ts';
import type { Point } from './relief.ts';
import { inRoom, type Room } from './room.ts';
import { seatFrames } from './seat-frames.ts';
import { textWidth } from './text-measure.ts';

export interface SeatLayout {
  readonly delegation: StageDelegation;
  /** Portrait frames, the speaker's first; draw them from the last to the first. */
  readonly figures: readonly FigureLayout[];
  readonly card: Box;
  /** What the card says: whose it is, and the mood under it where no caption says it. */
  readonly words: readonly string[];
  /** Room for mood and sentence; absent where the card carries the mood instead. */
  readonly caption?: Box;
  /** Whether the caption runs on over the heads instead of standing beside them. */
  readonly centred: boolean;
  /** Whether the sentence is written there: whoever speaks, and the others where it fits whole. */
  readonly says: boolean;
  /** The sentences of it that there is room for. */
  readonly line?: string;
  /** Whether the mood before is written there too. */
  readonly recalls: boolean;
}

export interface FigureLayout {
  readonly look: string;
  readonly box: Box;
  readonly mirrored: boolean;
  readonly depth: number;
}

/** Below this scale nothing is written over the heads. */
export const CAPTION_SCALE = 0.9;
const MEMBER_LIMIT = 3;
/** A figure's height to its width: longer than a portrait, so that the table hides the end of it. */
const FIGURE_RATIO = 1.24;

/** Where the picture has no words of its own but the names of the delegations. */
export const SILENT: ReadonlySet<Setting> = new Set(['start', 'signing', 'parting', 'capitals']);

/** Where each delegation sits, with its name card and what stands over it. */
export function seatLayouts(model: StageModel, room: Room): readonly SeatLayout[] {
  const frames = seatFrames(model.delegations, room.frame);
  const seated = (named: boolean) =>
    model.delegations.flatMap((delegation, at) => {
      const seat = frames[at];
      return seat ? [seatLayout({ ...room, model, named }, delegation, seat)] : [];
    });
  const seats = seated(true);
  return sideBySide(seats, widthOf(room)) ?? inRows(room.narrow ? seated(false) : seats);
}

/** Where a delegation is laid out. */
interface SeatedRoom extends Room {
  readonly model: StageModel;
  /** Whether there is room for a name on a card that says a mood. */
  readonly named: boolean;
}

function widthOf({ origin, frame, scale }: Room): number {
  return 2 * origin.x + frame.width * scale;
}

/** Name cards that would touch are moved aside, where that does not take them from their heads. */
function sideBySide(seats: readonly SeatLayout[], width: number): readonly SeatLayout[] | undefined {
  const row = seats.toSorted((a, b) => a.card.x - b.card.x);
  const aside = movedAside(
    row.map(({ card }) => card),
    width,
  );
  if (aside.some(({ x }, at) => x < MARGIN || Math.abs(x - row[at]!.card.x) > ASIDE)) return undefined;
  return seats.map(seat => ({ ...seat, card: aside[row.indexOf(seat)]! }));
}

const ASIDE = 48;
const BETWEEN_CARDS = 3;
const MARGIN = 6;

/** Cards from left to right, each clear of the one before; pushed back from the right edge where they would leave. */
function movedAside(cards: readonly Box[], width: number): readonly Box[] {
  let from = MARGIN;
  const pushed = cards.map(card => {
    const x = Math.max(card.x, from);
    from = x + card.width + BETWEEN_CARDS;
    return { ...card, x };
  });
  let to = width - MARGIN;
  return pushed
    .toReversed()
    .map(card => {
      const x = Math.min(card.x, to - card.width);
      to = x - BETWEEN_CARDS;
      return { ...card, x };
    })
    .toReversed();
}

/** Name cards for which there is no room beside each other stand in rows. */
function inRows(seats: readonly SeatLayout[]): readonly SeatLayout[] {
  const standing = new Map<SeatLayout, Box>();
  for (const seat of seats.toSorted((a, b) => a.card.x - b.card.x))
    standing.set(seat, freeRow(seat.card, [...standing.values()]));
  return seats.map(seat => ({ ...seat, card: standing.get(seat) ?? seat.card }));
}

function freeRow(card: Box, taken: readonly Box[]): Box {
  const isTaken = taken.some(other => overlaps(grow(other, 2), card));
  return isTaken ? freeRow({ ...card, y: card.y + card.height + 3 }, taken) : card;
}

const FARTHEST_ASIDE = 90;
const STEP_ASIDE = 3;

/** Name cards stand aside from the lamps of the map, as little as they can. */
export function besideLamps(
  seats: readonly SeatLayout[],
  lamps: readonly Box[],
  regionWidth: number,
): readonly SeatLayout[] {
  return seats.map(seat => {
    const others = seats.filter(other => other !== seat).map(({ card }) => grow(card, 2));
    const isFree = (card: Box) => ![...lamps, ...others].some(other => overlaps(other, card));
    if (isFree(seat.card)) return seat;
    for (let by = STEP_ASIDE; by <= FARTHEST_ASIDE; by += STEP_ASIDE)
      for (const x of [seat.card.x + by, seat.card.x - by]) {
        const card = { ...seat.card, x };
        if (x >= 6 && x + card.width <= regionWidth - 6 && isFree(card)) return { ...seat, card };
      }
    return seat;
  });
}

function seatLayout(room: SeatedRoom, delegation: StageDelegation, seat: SeatFrame): SeatLayout {
  const { model, frame, scale, origin, narrow, named } = room;
  const figures = figuresOf(model, delegation, seat, narrow).map(figure => ({
    ...figure,
    box: inRoom(figure.box, room),
  }));
  const captioned = !narrow && scale >= CAPTION_SCALE && !SILENT.has(model.setting);
  const words = captioned ? wordsOf(delegation, seat, model, frame, scale) : undefined;
  const written = cardWords(delegation, isMoodOnCard(model, narrow, captioned), named);
  const at = { x: seat.cardX * scale + origin.x, y: (frame.edgeY - 2) * scale + origin.y };
  const card = cardBox(written, at, narrow, widthOf(room));
  return {
    ...{ delegation, figures, card, words: written, centred: seat.centred === true },
    ...{ says: words?.says ?? false, recalls: words?.recalls ?? false },
    ...(words?.line === undefined ? {} : { line: words.line }),
    ...(words ? { caption: scaled(words.box, 1, origin.x, origin.y) } : {}),
  };
}

/** What stands over a delegation, and where, from the frame's own corner. */
interface Words {
  readonly box: Box;
  readonly says: boolean;
  readonly line?: string;
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
    return { ...spoken(line, scaled(seat.speech, scale, 0, 0), seat), recalls: false };
  const silent = {
    box: moodBox(box, seat, side, scale),
    says: false,
    recalls: wasMoodWord !== undefined && box.height >= 2 * CAPTION_LINE,
  };
  if (!line || isOutspoken(model, frame, scale)) return silent;
  const recalls = wasMoodWord !== undefined && fits(line, box, seat, 1);
  return speaking || recalls || fits(line, box, seat, 0) ? { ...spoken(line, box, seat), recalls } : silent;
}

function spoken(line: string, box: Box, seat: SeatFrame): Pick<Words, 'box' | 'says' | 'line'> {
  return { box, says: true, line: excerptOf(line, text => fits(text, box, seat, 0)) };
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
/** Pixels from line to line over the heads. */
export const CAPTION_LINE = 19;
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
function membersShown({ setting }: StageModel, { side }: StageDelegation, narrow: boolean): number {
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

/** Where a card says the mood one’s own says “you”, and how one feels needs no telling. */
function cardWords(
  { name, you, youWord, moodWord }: StageDelegation,
  moodOnCard: boolean,
  named: boolean,
): readonly string[] {
  if (moodOnCard && !named) return [moodWord];
  if (moodOnCard) return you && youWord ? [youWord] : [name, moodWord];
  return [you && youWord ? `${name} (${youWord})` : name];
}

const CARD_LINE = 16;
/** A second line takes more of the coats than of the map. */
const LIFT = 12;

function cardBox(words: readonly string[], at: Point, narrow: boolean, regionWidth: number): Box {
  const width = Math.max(...words.map(text => textWidth(text, 14.5))) + (narrow ? 26 : 44);
  const x = Math.max(MARGIN, Math.min(regionWidth - MARGIN - width, at.x - width / 2));
  const lift = narrow ? LIFT * (words.length - 1) : 0;
  return boxOf(x, at.y - lift, width, (narrow ? 8 : 12) + CARD_LINE * words.length);
}
