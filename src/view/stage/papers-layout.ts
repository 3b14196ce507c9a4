import { type Accord, accordIn } from './accord.ts';
import { type Box, boxOf, overlaps } from './box.ts';
import type { Frame } from './frames.ts';
import type { Dispatch, Setting, StageModel } from './model.ts';
import { inRoom, type Room } from './room.ts';
import { CAPTION_SCALE, type SeatLayout } from './seat-layout.ts';
import { textWidth } from './text-measure.ts';

/** What lies on the table. */
export interface PapersLayout {
  /** Sheets lying before the seats when the sides exchange texts, and when they are left. */
  readonly papers: readonly Box[];
  /** The text that is signed, before the head of the table. */
  readonly accord?: Accord;
  /** The slip with the news; absent where the picture is too small to read it. */
  readonly dispatch?: Slip;
  /** The running text on the table. */
  readonly draft?: Box;
}

/** The papers that hide what is under them. */
export function boxesOf({ papers, dispatch, draft }: PapersLayout): readonly Box[] {
  return [...papers, ...(dispatch ? [dispatch] : []), ...(draft ? [draft] : [])];
}

export interface Slip extends Box {
  /** Lines that its text may take. */
  readonly words: number;
}

/** Where sheets lie before the seats. */
const PAPERED: ReadonlySet<Setting> = new Set(['text', 'parting']);

export function papersOn(model: StageModel, room: Room, seats: readonly SeatLayout[]): PapersLayout {
  const { frame, scene, narrow, scale } = room;
  const { setting, dispatch, draft } = model;
  const isLegible = !narrow && scale >= CAPTION_SCALE;
  return {
    papers: PAPERED.has(setting) ? frame.papers.map(paper => inRoom(paper, room)) : [],
    ...(setting === 'signing'
      ? { accord: accordIn(model, shortened(inRoom(widened(frame, model), room), seats)) }
      : {}),
    ...(dispatch && isLegible ? { dispatch: slipIn(dispatch, scene) } : {}),
    ...(draft?.length ? { draft: lowered(inRoom(frame.draft, room), seats) } : {}),
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

/** The text is wide enough for everybody's initials, and for a paper a side where there are several. */
function widened({ accord, width }: Frame, { delegations, closing }: StageModel): Box {
  const more = Math.max(0, delegations.length - 3) * 0.25;
  const by = accord.width * (closing?.papers === 'each' ? 0.5 + 2 * more : more);
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
