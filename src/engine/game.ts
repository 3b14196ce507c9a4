import type { Preferences } from './preferences.ts';
import { remembered } from './remembered.ts';

/**
 * A compiled scenario: ids, numbers and conditions, no prose. Seats, issues, metrics and constituencies are
 * addressed by index inside the engine and by id at its border. Points, metrics, approvals and supports are
 * integer tenths.
 */
export interface Game {
  readonly id: string;
  /** Hash of the scenario text it was compiled from. */
  readonly hash: string;
  /** The shorter form of the scenario that is played, where it is not the whole. */
  readonly cut: string | undefined;
  readonly parties: readonly Party[];
  readonly mediator: Mediator | undefined;
  readonly metrics: readonly Metric[];
  /** Signed share a metric, summing to 1 in absolute value; a negative share counts what the metric lacks. */
  readonly tension: ReadonlyArray<{ readonly metric: number; readonly share: number }>;
  readonly issues: readonly Issue[];
  readonly constituencies: readonly Constituency[];
  readonly actions: readonly Action[];
  readonly events: readonly GameEvent[];
  readonly rounds: readonly Round[];
  readonly places: ReadonlyArray<{ readonly id: string; readonly state: PlaceState | undefined }>;
  readonly ratification: {
    readonly leastClauses: number;
    /** By party index. */
    readonly thresholds: readonly number[];
    readonly brokenCommitment: number;
  };
  readonly aftermath: {
    readonly months: number;
    readonly hazard: number;
    readonly factors: readonly HazardFactor[];
  };
  readonly endings: readonly Ending[];
  readonly hints: readonly Hint[];
}

export type SeatId = string;
export type PlaceState = 'trade' | 'limited' | 'closed';
export type PhaseName = 'statements' | 'session' | 'corridors';
export type EndingKind = 'ratified' | 'interim' | 'refused' | 'suspension' | 'collapse' | 'war';

/** What a condition may look at. Metrics and supports in points 0..100, as scenario authors write them. */
export interface Facts {
  readonly metric: Readonly<Record<string, number>>;
  /** One metric of them, without putting all together; undefined where there is none of the name. */
  gauge(id: string): number | undefined;
  readonly round: number;
  readonly rounds: number;
  readonly said: readonly string[];
  readonly did: readonly string[];
  readonly happened: readonly string[];
  /** Of what was said, done or happened: since the last earlier round with statements began. */
  readonly lately: readonly string[];
  /** Issue id → agreed option id, or `open`. */
  readonly deal: Readonly<Record<string, string>>;
  readonly agreed: number;
  readonly initialled: boolean;
  readonly ratified: boolean;
  readonly refused: readonly string[];
  readonly walked: readonly string[];
  readonly over: boolean;
  readonly support: Readonly<Record<string, number>>;
}

export type Condition = (facts: Facts) => boolean;
export type Quantity = (facts: Facts) => number;

export interface Party {
  readonly id: SeatId;
  readonly side: 'west' | 'head' | 'east';
  readonly capital: number;
  readonly preferences: Preferences;
  readonly redLines: readonly RedLine[];
  readonly reservationTerms: ReadonlyArray<{
    readonly metric: number;
    readonly reference: number;
    readonly cost: number;
  }>;
  readonly homeSupport: number;
  readonly credibility: number;
}

export interface RedLine {
  readonly issue: number;
  readonly options: readonly number[];
  readonly liftedWhen: Condition | undefined;
}

export interface Mediator {
  readonly id: SeatId;
  readonly leverage: number;
  readonly formats: readonly Format[];
  readonly mandate: readonly Aim[];
}

/** What a mediator is sent to bring home. */
export interface Aim {
  readonly id: string;
  readonly when: Condition;
  readonly points: number;
  /** The metric its condition looks at, where it is one alone. */
  readonly metric: number | undefined;
}

export interface Format {
  readonly id: string;
  readonly kind: 'plenary' | 'shuttle' | 'text';
  readonly exchanges: number;
  /** Chance that an offer reaches the press, in thousandths. */
  readonly leak: number;
  /** Multiplies what happenings at the table do to metrics. */
  readonly tone: number;
}

/** Things that happen at the table and that metrics may respond to. */
export const HAPPENINGS = [
  'clause-agreed',
  'clause-reopened',
  'offer-made',
  'offer-accepted',
  'offer-refused',
  'draft-tabled',
  'draft-accepted',
  'draft-refused',
  'confided',
  'lie-exposed',
  'leaked',
  'passed',
  'initialled',
  'walked-out',
  'returned',
  'commitment-broken',
] as const;
export type Happening = (typeof HAPPENINGS)[number];

/** What a shared gauge may be declared to tell, so that nobody has to go by its name. */
export const GAUGE_ROLES = ['trust', 'violence'] as const;
export type GaugeRole = (typeof GAUGE_ROLES)[number];

export interface Metric {
  readonly id: string;
  readonly start: number;
  readonly seat: SeatId | undefined;
  readonly good: 'high' | 'low';
  readonly standsFor: GaugeRole | undefined;
  readonly drift: { readonly toward: number; readonly rate: number } | undefined;
  readonly couplings: ReadonlyArray<{
    readonly metric: number;
    readonly reference: number;
    readonly rate: number;
  }>;
  readonly responds: Readonly<Partial<Record<Happening, number>>>;
}

export interface Issue {
  readonly id: string;
  readonly options: readonly string[];
  readonly statusQuo: number;
}

export interface Constituency {
  readonly id: string;
  readonly party: number;
  /** Share of the party's support, in hundredths. */
  readonly influence: number;
  readonly approval: number;
  /** points[issue][option]; undefined where it does not care. */
  readonly points: ReadonlyArray<readonly number[] | undefined>;
}

/** A change a card or an event makes: to a metric or to a constituency's approval. */
export type Effect =
  | { readonly metric: number; readonly by: number; readonly why: string }
  | { readonly constituency: number; readonly by: number; readonly why: string };

export interface Reaction {
  readonly who: string;
  readonly when: Condition | undefined;
  readonly effects: readonly Effect[];
}

export interface Consequence {
  readonly effects: readonly Effect[];
  readonly reactions: readonly Reaction[];
  readonly sets: ReadonlyArray<{ readonly place: number; readonly state: PlaceState }>;
}

export type Verb = 'state' | 'act' | 'consult' | 'offer' | 'press' | 'announce';

export interface Action extends Consequence {
  readonly id: string;
  readonly verb: Verb;
  readonly seats: readonly SeatId[];
  readonly when: Condition | undefined;
  readonly once: boolean;
  readonly capital: number;
  readonly leverage: number;
  /** Goldstein value of its CAMEO code, −10..10. */
  readonly goldstein: number;
  readonly commits: { readonly issue: number; readonly options: readonly number[] } | undefined;
  /** Party indices whose public commitments may lapse with honour. */
  readonly frees: readonly number[];
  readonly sweetens: readonly Guarantee[];
  readonly consults: number | undefined;
}

export interface Guarantee {
  readonly party: number;
  readonly issue: number;
  readonly option: number;
  readonly points: number;
}

export interface GameEvent extends Consequence {
  readonly id: string;
  readonly when: Condition | undefined;
  readonly hazard: Quantity;
  readonly once: boolean;
  readonly choice: { readonly seat: SeatId; readonly options: readonly EventOption[] } | undefined;
}

export interface EventOption extends Consequence {
  readonly id: string;
}

export interface Round {
  readonly id: string;
  readonly phases: readonly PhaseName[];
  readonly effects: readonly Effect[];
}

export interface HazardFactor {
  readonly id: string;
  readonly when: Condition;
  readonly times: number;
}

export interface Ending {
  readonly id: string;
  readonly kind: EndingKind;
  readonly when: Condition;
  readonly early: boolean;
}

/** A word of advice: whom it is for, when in a round, and under which condition it is worth saying. */
export interface Hint {
  /** Everybody, where undefined. */
  readonly seats: readonly SeatId[] | undefined;
  readonly phases: readonly string[] | undefined;
  readonly when: Condition | undefined;
}

/** Every seat in the order the scenario lists them: the parties, then the mediator. */
export const seatsOf = remembered<Game, void, readonly SeatId[]>(game => {
  const parties = game.parties.map(party => party.id);
  return game.mediator ? [...parties, game.mediator.id] : parties;
});

/** Index of a party, or −1 for the mediator and for strangers. */
export function partyIndex({ parties }: Game, seat: SeatId): number {
  for (let index = 0; index < parties.length; index++) if (parties[index]!.id === seat) return index;
  return -1;
}

export function isMediator(game: Game, seat: SeatId): boolean {
  return game.mediator?.id === seat;
}
