import { boxOf } from './box.ts';
import type { Frame, SeatFrame, Slot } from './frames.ts';
import type { Side, StageDelegation } from './model.ts';

const ORDER: Readonly<Record<Side, number>> = { west: 0, head: 1, east: 2 };
/** A column this wide has room for a second member. */
const ROOM_FOR_TWO = 210;
/** No higher than leaves room over the heads for a sentence, and under it for the moods. */
const LEAD = { share: 0.8, most: 126, overEdge: 0.96 } as const;
const SPEECH = { width: 330, height: 40 } as const;
const MOOD_HEIGHT = 18;

/** Where each delegation sits: in the frame's own places, or shoulder to shoulder where a side has more than one. */
export function seatFrames(delegations: readonly StageDelegation[], frame: Frame): readonly SeatFrame[] {
  const sides = new Set(delegations.map(({ side }) => side));
  if (sides.size === delegations.length) return delegations.map(({ side }) => frame.seats[side]);
  const row = delegations.toSorted((a, b) => ORDER[a.side] - ORDER[b.side]);
  const column = frame.width / row.length;
  return delegations.map(each => inColumn(row.indexOf(each), column, frame));
}

function inColumn(at: number, column: number, { edgeY, width }: Frame): SeatFrame {
  const centre = (at + 0.5) * column;
  const size = Math.min(LEAD.most, LEAD.share * column);
  const top = (each: number) => edgeY - LEAD.overEdge * each;
  const lead: Slot = [centre, top(size), size];
  const second = size * 0.74;
  const pair: readonly Slot[] = [
    [centre - column * 0.14, top(size), size],
    [centre + column * 0.25, top(second), second],
  ];
  const row = column < ROOM_FOR_TWO ? [lead] : pair;
  const from = Math.max(4, Math.min(width - 4 - SPEECH.width, centre - SPEECH.width / 2));
  return {
    slots: [[lead], row, row],
    cardX: centre,
    centred: true,
    caption: boxOf(at * column + 4, Math.max(42, top(size) - MOOD_HEIGHT), column - 8, MOOD_HEIGHT),
    speech: boxOf(from, 2, SPEECH.width, SPEECH.height),
  };
}
