import type { Game, SeatId } from './game.ts';
import type { Move } from './move.ts';

/** Changes whenever the same moves would lead to another table. */
export const ENGINE_VERSION = 6;

/** Who sits in a seat: a person at this screen, or a counterpart by persona id and how well it plays. */
export type Occupant =
  | { readonly kind: 'person' }
  | { readonly kind: 'counterpart'; readonly persona: string; readonly level?: string | undefined };

/** What a player expects of one gauge before the reveal. */
export interface Forecast {
  readonly metric: string;
  readonly direction: 'up' | 'down' | 'flat';
}

export interface LoggedMove {
  readonly move: Move;
  readonly reason?: string | undefined;
  readonly forecast?: Forecast | undefined;
}

/** Which scenario a game was played on, and in which shorter form, if in one. */
export interface ScenarioMark {
  readonly id: string;
  readonly hash: string;
  readonly cut?: string | undefined;
}

export function markOf({ id, hash, cut }: Game): ScenarioMark {
  return cut === undefined ? { id, hash } : { id, hash, cut };
}

/** The scenario's own text comes along where the reader may not have it. */
export interface RecordedScenario extends ScenarioMark {
  readonly text?: string | undefined;
}

/** What a person thought, at some point of a game, that a party cares about. */
export interface Guess {
  /** Length of the log when it was made. */
  readonly at: number;
  readonly by: SeatId;
  readonly about: SeatId;
  /** Issue indices, the dearest first; those left out are thought to matter less. */
  readonly ranking: readonly number[];
}

/** What a person wrote in the debrief; older records do not tell who. */
export interface Reflection {
  readonly by?: SeatId | undefined;
  readonly question: string;
  readonly text: string;
}

export function isReflectionOf({ by }: Reflection, seat: SeatId | undefined): boolean {
  return by === undefined || by === seat;
}

/** What stands beside the moves of a record. The game does not depend on it. */
export interface Margin {
  readonly guesses?: readonly Guess[] | undefined;
  readonly reflections?: readonly Reflection[] | undefined;
}

/** A game as it is saved, replayed and debriefed: what was given and what was moved. */
export interface GameRecord extends Margin {
  readonly format: 'communique-record/2';
  readonly engine: number;
  readonly scenario: RecordedScenario;
  readonly seed: string;
  readonly occupants: Readonly<Record<SeatId, Occupant>>;
  readonly log: readonly LoggedMove[];
  /** Hash of the table after each round's close, so that a divergence tells its round. */
  readonly rounds: readonly string[];
  /** Hash of the table after the last move. */
  readonly hash: string;
}
