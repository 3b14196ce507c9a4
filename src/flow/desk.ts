import type { Utterance } from '../agents/speech/lines.ts';
import type { SeatId } from '../engine/game.ts';
import type { Juncture } from '../engine/legal.ts';
import type { MandateStanding } from '../engine/mandate.ts';
import type { Move, Opening } from '../engine/move.ts';
import type { Preferences } from '../engine/preferences.ts';
import type { Forecast, Guess, Occupant } from '../engine/record.ts';
import type { Occurrence } from '../engine/table.ts';
import type { View } from '../engine/view.ts';

/** Where the negotiation stands in the chart. */
export type Stage = Juncture;

/** One move in the log with what the viewer may know of it. */
export interface Entry {
  readonly index: number;
  readonly round: number;
  readonly stage: Stage;
  readonly move: Move;
  readonly occurrences: readonly Occurrence[];
  readonly metricsBefore: readonly number[];
  readonly metricsAfter: readonly number[];
  /** What a counterpart said with it. */
  readonly said?: Utterance;
}

/** What the screen shows while a game is on. Everything in it is the viewer's to know. */
export interface Desk {
  /**
   * `handover`: cover everything until the next person takes the screen. `reveal`: what the last moves brought.
   * `closing`: how the talks left the room.
   */
  readonly screen:
    | 'brief'
    | 'handover'
    | 'briefing'
    | 'turn'
    | 'waiting'
    | 'reveal'
    | 'closing'
    | 'guess'
    | 'vote'
    | 'ended';
  readonly viewer: SeatId;
  readonly occupants: Readonly<Record<SeatId, Occupant>>;
  readonly stage: Stage;
  readonly view: View;
  /** What the viewer may do now; empty while others move. */
  readonly openings: readonly Opening[];
  /** The advice of the scenario that fits now, by its index in the file. */
  readonly hint: number | undefined;
  /** What the mediator would bring home if the talks ended now; undefined for a party. */
  readonly mandate: MandateStanding | undefined;
  /** The same as the screen before showed it last. */
  readonly mandateSeen: MandateStanding | undefined;
  /** A party’s red lines as its turn before showed them; at first as the talks opened; undefined for a mediator. */
  readonly redLinesSeen: Preferences['redLines'] | undefined;
  readonly waitingFor: readonly SeatId[];
  /** All that happened, oldest first. */
  readonly entries: readonly Entry[];
  /** The entries the reveal shows; empty on other screens. */
  readonly revealed: readonly Entry[];
  /** What came after the screen before, told beside one's own turn; empty on other screens. */
  readonly untold: readonly Entry[];
  readonly seed: string;
  /** Why the last move was refused, if it was. */
  readonly refusal: string | undefined;
}

/** What the page asks for. */
export type Intent =
  | {
      readonly type: 'game.start';
      readonly scenario: string;
      /** A shorter form of it; the whole, where left out. */
      readonly cut?: string | undefined;
      readonly occupants: Readonly<Record<SeatId, Occupant>>;
      readonly seed: string | undefined;
    }
  | { readonly type: 'game.resume'; readonly game: string }
  | { readonly type: 'game.leave' }
  | {
      readonly type: 'move.make';
      readonly move: Move;
      readonly reason?: string;
      readonly forecast?: Forecast;
    }
  /** What the person at the screen thinks the others care about. */
  | { readonly type: 'guesses.make'; readonly guesses: ReadonlyArray<Pick<Guess, 'about' | 'ranking'>> }
  /** An answer written in the debrief. */
  | { readonly type: 'reflection.write'; readonly question: string; readonly text: string }
  /** Whose eyes the ended game is read with, where several persons played. */
  | { readonly type: 'reader.choose'; readonly seat: SeatId }
  | { readonly type: 'screen.continue' };

export type { Forecast, Occupant };
