import type { Guarantee, PlaceState, SeatId } from './game.ts';
import { remembered } from './remembered.ts';

/** The whole state of a negotiation but for the phase, which the chart keeps. Plain readonly data. */
export interface Table {
  /** 0-based. */
  readonly round: number;
  /** Sitting of the current session, 0-based. */
  readonly exchange: number;
  /** Everybody who has had the floor in this exchange let the turn pass. */
  readonly quiet: boolean;
  /** Seats still to move in this phase or exchange, in order. */
  readonly floor: readonly SeatId[];
  /** Index of the format chosen for this session; −1 before the mediator convenes. */
  readonly format: number;
  /** By metric index, tenths. */
  readonly metrics: readonly number[];
  /** Metric values at the end of each past round. */
  readonly history: ReadonlyArray<readonly number[]>;
  /** By constituency index, tenths. */
  readonly approvals: readonly number[];
  /** By place index. */
  readonly places: ReadonlyArray<PlaceState | undefined>;
  /** By issue index. */
  readonly clauses: readonly Clause[];
  /** Every offer so far, oldest first. */
  readonly offers: readonly Offer[];
  readonly commitments: readonly Commitment[];
  readonly guarantees: readonly Guarantee[];
  /** Cards played, with the round of each playing. */
  readonly played: readonly Played[];
  readonly happened: ReadonlyArray<{ readonly event: number; readonly round: number }>;
  /** Events that wait for a seat's decision. */
  readonly decisions: readonly number[];
  /** By party index. */
  readonly capital: readonly number[];
  readonly leverage: number;
  readonly absent: readonly SeatId[];
  readonly initialled: readonly SeatId[];
  /** By seat, known to that seat alone. */
  readonly secrets: Readonly<Record<SeatId, Secrets>>;
  readonly vote: Vote | undefined;
  readonly over: boolean;
  readonly ending: Outcome | undefined;
  readonly seed: string;
  /** Draws taken so far from each named random stream. */
  readonly draws: Readonly<Record<string, number>>;
  /** What the last move or step brought about. */
  readonly latest: readonly Occurrence[];
}

export interface Clause {
  /** By party index: the option each party now stands on, −1 where it has said nothing. */
  readonly brackets: readonly number[];
  readonly parked: boolean;
}

export type ClauseStatus = 'open' | 'bracketed' | 'agreed' | 'parked';

/** Agreed when every party stands on the same option. */
export function agreedOption(clause: Clause): number {
  const { brackets } = clause;
  const first = brackets[0]!;
  for (let party = 1; party < brackets.length; party++) if (brackets[party] !== first) return -1;
  return first;
}

/** The agreed option of each clause, −1 where it is open. */
export const agreedOptions = remembered<Table['clauses'], void, readonly number[]>(clauses => {
  const agreed: number[] = [];
  for (const clause of clauses) agreed.push(agreedOption(clause));
  return agreed;
});

export function agreedCount({ clauses }: Pick<Table, 'clauses'>): number {
  let count = 0;
  for (const option of agreedOptions(clauses)) if (option >= 0) count++;
  return count;
}

export function isAllAgreed(table: Pick<Table, 'clauses'>): boolean {
  return agreedCount(table) === table.clauses.length;
}

export function clauseStatus(clause: Clause): ClauseStatus {
  if (agreedOption(clause) >= 0) return 'agreed';
  if (clause.parked) return 'parked';
  return clause.brackets.some(option => option >= 0) ? 'bracketed' : 'open';
}

export type OfferKind = 'offer' | 'package' | 'draft' | 'carried';
/** How the mediator presents what it carries. */
export const FRAMINGS = ['verbatim', 'softened', 'own'] as const;
export type Framing = (typeof FRAMINGS)[number];

/** Issue index → option index. */
export type Terms = Readonly<Record<number, number>>;

/** The issues that terms name, in order; keys that are not issue indices come out as NaN and are refused. */
export function issuesOf(terms: Terms): readonly number[] {
  const issues: number[] = [];
  for (const key in terms) issues.push(Number(key));
  return issues;
}

export interface Offer {
  /** A package stands or falls whole; the clauses of the other kinds may be answered one by one. */
  readonly kind: OfferKind;
  readonly by: SeatId;
  readonly round: number;
  readonly exchange: number;
  readonly terms: Terms;
  /** For a carried clause: whose position it is, how it is told, and to whom. */
  readonly carried?: { readonly from: SeatId; readonly to: SeatId; readonly framing: Framing };
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly seat: SeatId;
  /** The option the seat takes on each clause of the offer; the offer's own where it accepts. −1 keeps its bracket. */
  readonly terms: Terms;
  readonly accepted: boolean;
}

export interface Commitment {
  readonly seat: SeatId;
  readonly issue: number;
  readonly options: readonly number[];
  readonly action: number;
  readonly freed: boolean;
}

export interface Played {
  readonly action: number;
  readonly seat: SeatId;
  readonly round: number;
}

export const CLAIMS = ['vital', 'flexible', 'impossible'] as const;
export type ClaimKind = (typeof CLAIMS)[number];

/** What one seat told another in confidence. True or not: nobody but the teller knows. */
export interface Confidence {
  readonly from: SeatId;
  readonly to: SeatId;
  readonly issue: number;
  readonly claim: ClaimKind;
  /** The option the teller stood on when it spoke, −1 for none. */
  readonly stance: number;
  readonly round: number;
  readonly exchange: number;
}

export interface Secrets {
  /** Told and heard. */
  readonly confidences: readonly Confidence[];
  /** Constituency indices whose points this seat has asked for. */
  readonly consulted: readonly number[];
  /** The corridor choice that waits for the reveal: an action index, −1 for none, undefined when not chosen. */
  readonly corridor: number | undefined;
  /** Mediator's question that waits for an answer. */
  readonly asked: { readonly by: SeatId; readonly issue: number } | undefined;
}

export interface Vote {
  /** By party index: support in tenths of a hundred, and whether the deal passed. */
  readonly results: ReadonlyArray<{
    readonly support: number;
    readonly passed: boolean;
    readonly constituencies: readonly ConstituencyVote[];
  }>;
}

export interface ConstituencyVote {
  readonly constituency: number;
  readonly approval: number;
  readonly fromDeal: number;
  readonly fromCommitments: number;
}

export interface Outcome {
  readonly ending: string;
  /** Chance in thousandths that the truce still stands after each month. */
  readonly survival: readonly number[];
  readonly factors: readonly string[];
  /** Aims of the mediator's mandate that hold at the end. */
  readonly mandate: readonly string[];
}

/** One signed, named part of a change; the parts of a change sum to it exactly. */
export interface Contribution {
  readonly target: 'metric' | 'approval';
  readonly index: number;
  readonly by: number;
  readonly cause: Cause;
}

export type Cause =
  | { readonly kind: 'action'; readonly action: number; readonly seat: SeatId; readonly effect: number }
  | {
      readonly kind: 'reaction';
      readonly action: number;
      readonly seat: SeatId;
      readonly reaction: number;
      readonly effect: number;
    }
  | { readonly kind: 'event'; readonly event: number; readonly option: number; readonly effect: number }
  | {
      readonly kind: 'event-reaction';
      readonly event: number;
      readonly option: number;
      readonly reaction: number;
      readonly effect: number;
    }
  | { readonly kind: 'round'; readonly round: number; readonly effect: number }
  | { readonly kind: 'table'; readonly happening: string; readonly seat: SeatId }
  | { readonly kind: 'home'; readonly constituency: number; readonly of: Cause }
  | { readonly kind: 'leak'; readonly constituency: number }
  | { readonly kind: 'drift' }
  | { readonly kind: 'coupling'; readonly coupling: number }
  | { readonly kind: 'limit' };

/** What a move or a step of the referee brought about, in order. Feeds the log, the page, the stage and the debrief. */
export type Occurrence =
  | { readonly type: 'round.opened'; readonly round: number }
  | { readonly type: 'statement.made'; readonly seat: SeatId; readonly action: number }
  | { readonly type: 'session.convened'; readonly format: number }
  | { readonly type: 'offer.made'; readonly offer: number }
  | {
      readonly type: 'offer.answered';
      readonly offer: number;
      readonly seat: SeatId;
      readonly accepted: boolean;
    }
  | { readonly type: 'clause.agreed'; readonly issue: number; readonly option: number }
  | { readonly type: 'clause.reopened'; readonly issue: number; readonly seat: SeatId }
  | { readonly type: 'clause.parked'; readonly issue: number }
  | { readonly type: 'offer.leaked'; readonly offer: number; readonly seat: SeatId }
  | {
      readonly type: 'confided';
      readonly from: SeatId;
      readonly to: SeatId;
      readonly issue: number;
      readonly claim: ClaimKind;
    }
  | { readonly type: 'probed'; readonly by: SeatId; readonly to: SeatId; readonly issue: number }
  | { readonly type: 'lie.exposed'; readonly seat: SeatId; readonly issue: number }
  | { readonly type: 'action.played'; readonly seat: SeatId; readonly action: number }
  | { readonly type: 'reacted'; readonly who: string; readonly action: number; readonly reaction: number }
  | {
      readonly type: 'event.reacted';
      readonly who: string;
      readonly event: number;
      readonly option: number;
      readonly reaction: number;
    }
  | { readonly type: 'passed'; readonly seat: SeatId }
  /** Before its time, as nobody had a word to add to an agreed text. */
  | { readonly type: 'sitting.closed' }
  | { readonly type: 'walked.out'; readonly seat: SeatId }
  | { readonly type: 'returned'; readonly seat: SeatId }
  | { readonly type: 'initialled'; readonly seat: SeatId; readonly complete: boolean }
  | { readonly type: 'event.happened'; readonly event: number }
  | { readonly type: 'event.decided'; readonly event: number; readonly option: number; readonly seat: SeatId }
  | { readonly type: 'consulted'; readonly seat: SeatId; readonly constituency: number }
  | { readonly type: 'place.set'; readonly place: number; readonly state: PlaceState }
  | { readonly type: 'changed'; readonly contribution: Contribution }
  | { readonly type: 'commitment.broken'; readonly seat: SeatId; readonly issue: number }
  | {
      readonly type: 'home.voted';
      readonly party: number;
      readonly support: number;
      readonly passed: boolean;
    }
  | { readonly type: 'talks.ended'; readonly ending: string };
