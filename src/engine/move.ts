import type { SeatId } from './game.ts';
import type { ClaimKind, Framing, Terms } from './table.ts';

/** Everything that changes a game is a move: people's and counterparts' choices, the clock, the instructor. */
export type Move =
  | { readonly type: 'event.decide'; readonly seat: SeatId; readonly event: string; readonly option: string }
  | { readonly type: 'statement.make'; readonly seat: SeatId; readonly action: string }
  | { readonly type: 'statement.skip'; readonly seat: SeatId }
  | { readonly type: 'session.convene'; readonly seat: SeatId; readonly format: string }
  | { readonly type: 'text.propose'; readonly seat: SeatId; readonly terms: Terms; readonly whole: boolean }
  | { readonly type: 'text.answer'; readonly seat: SeatId; readonly offer: number; readonly terms: Terms }
  | { readonly type: 'text.draft'; readonly seat: SeatId; readonly terms: Terms }
  | { readonly type: 'text.park'; readonly seat: SeatId; readonly issue: number }
  | { readonly type: 'text.initial'; readonly seat: SeatId }
  | {
      readonly type: 'seat.confide';
      readonly seat: SeatId;
      readonly to: SeatId;
      readonly issue: number;
      readonly claim: ClaimKind;
    }
  | { readonly type: 'seat.probe'; readonly seat: SeatId; readonly to: SeatId; readonly issue: number }
  | {
      readonly type: 'seat.carry';
      readonly seat: SeatId;
      readonly from: SeatId;
      readonly to: SeatId;
      readonly issue: number;
      readonly framing: Framing;
    }
  | { readonly type: 'card.play'; readonly seat: SeatId; readonly action: string }
  | { readonly type: 'turn.pass'; readonly seat: SeatId }
  | { readonly type: 'party.walk-out'; readonly seat: SeatId }
  | { readonly type: 'party.return'; readonly seat: SeatId }
  | { readonly type: 'corridor.choose'; readonly seat: SeatId; readonly action: string }
  | { readonly type: 'corridor.rest'; readonly seat: SeatId }
  | { readonly type: 'round.open' }
  | { readonly type: 'round.close' }
  | { readonly type: 'capitals.vote' }
  | { readonly type: 'event.inject'; readonly event: string };

/**
 * What a seat may do now. Where a move has parts that are the player's to write (the terms of an offer),
 * those parts are named instead of listed.
 */
export type Opening =
  | Exclude<
      Move,
      {
        readonly type:
          | 'text.propose'
          | 'text.answer'
          | 'text.draft'
          | 'seat.confide'
          | 'seat.probe'
          | 'seat.carry';
      }
    >
  | { readonly type: 'text.propose'; readonly seat: SeatId }
  | { readonly type: 'text.draft'; readonly seat: SeatId }
  | { readonly type: 'text.answer'; readonly seat: SeatId; readonly offer: number }
  | { readonly type: 'seat.confide'; readonly seat: SeatId; readonly to: readonly SeatId[] }
  | { readonly type: 'seat.probe'; readonly seat: SeatId; readonly to: readonly SeatId[] }
  | {
      readonly type: 'seat.carry';
      readonly seat: SeatId;
      readonly from: SeatId;
      readonly to: SeatId;
      readonly issues: readonly number[];
    };

/** An opening whose parts are the player's to write. */
export type WrittenOpening = Extract<
  Opening,
  {
    readonly type:
      | 'text.propose'
      | 'text.draft'
      | 'text.answer'
      | 'seat.confide'
      | 'seat.probe'
      | 'seat.carry';
  }
>;

/** Whether an opening is a move already, with nothing left to write. */
export function isMove(opening: Opening): opening is Exclude<Opening, WrittenOpening> {
  switch (opening.type) {
    case 'text.propose':
    case 'text.draft':
    case 'text.answer':
    case 'seat.confide':
    case 'seat.probe':
    case 'seat.carry':
      return false;
    default:
      return true;
  }
}

export const REJECTIONS = [
  'not-your-turn',
  'unknown-seat',
  'unknown-action',
  'unknown-option',
  'unknown-issue',
  'unknown-format',
  'unknown-event',
  'not-offered',
  'already-played',
  'condition-unmet',
  'too-dear',
  'red-line',
  'empty-terms',
  'no-change',
  'nothing-to-answer',
  'too-few-clauses',
  'already-initialled',
  'not-asked',
  'out-of-order',
  'talks-over',
] as const;
export type Rejection = (typeof REJECTIONS)[number];
