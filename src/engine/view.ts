import type { PlaceState, SeatId } from './game.ts';
import type { Preferences } from './preferences.ts';
import type { Clause, Commitment, Confidence, Offer, Outcome, Played, Vote } from './table.ts';

/**
 * What one seat may know of the table: public facts, its own brief and secrets, and the offers it saw.
 * The only road from the table to people, counterparts and the network.
 */
export interface View {
  readonly seat: SeatId;
  readonly round: number;
  readonly exchange: number;
  readonly exchanges: number;
  /** Share of the bargaining time used up, 0..1. */
  readonly time: number;
  readonly floor: readonly SeatId[];
  readonly format: number;
  readonly metrics: readonly number[];
  readonly history: ReadonlyArray<readonly number[]>;
  readonly tension: number;
  readonly places: ReadonlyArray<PlaceState | undefined>;
  readonly clauses: readonly Clause[];
  readonly offers: readonly Offer[];
  readonly commitments: readonly Commitment[];
  readonly played: readonly Played[];
  readonly happened: ReadonlyArray<{ readonly event: number; readonly round: number }>;
  readonly decisions: readonly number[];
  readonly leverage: number;
  readonly absent: readonly SeatId[];
  readonly initialled: readonly SeatId[];
  readonly vote: Vote | undefined;
  readonly over: boolean;
  readonly ending: Outcome | undefined;
  /** Undefined for the mediator. */
  readonly own: OwnView | undefined;
  readonly confidences: readonly Confidence[];
  readonly asked: { readonly by: SeatId; readonly issue: number } | undefined;
  readonly corridor: number | undefined;
}

/** A party's private side of the table. */
export interface OwnView {
  readonly party: number;
  /** Points with the guarantees given so far; red lines as they stand now; the reservation value as it is now. */
  readonly preferences: Preferences;
  readonly reservationParts: ReadonlyArray<{ readonly metric: number; readonly by: number }>;
  readonly capital: number;
  readonly constituencies: readonly ConstituencyView[];
  readonly threshold: number;
  /** Support at home for the clauses agreed so far, as far as the seat can know it. */
  readonly expectedSupport: number;
}

export interface ConstituencyView {
  readonly constituency: number;
  readonly influence: number;
  readonly approval: number;
  /** Known after a consultation. */
  readonly points: ReadonlyArray<readonly number[] | undefined> | undefined;
}
