import type { Move } from '../../engine/move.ts';
import type { Split } from './luck-and-choice.ts';
import type { Outcome } from './outcome.ts';

/** One changed decision, finished by personas under the same luck. */
export interface Future {
  readonly outcome: Outcome;
  readonly moves: readonly Move[];
  readonly hash: string;
}

/** Both choices under many lucks. Values in tenths. */
export interface ManyFutures {
  readonly pairs: number;
  /** By choice: how often each ending came. */
  readonly endings: readonly [Readonly<Record<string, number>>, Readonly<Record<string, number>>];
  readonly ratified: readonly [number, number];
  /** By choice and seat: mean value. */
  readonly means: readonly [readonly number[], readonly number[]];
  /** Of the value to the seat that decided; undefined where nothing varies. */
  readonly split: Split | undefined;
  /** In how many of the pairs the new choice was worth more to that seat, and less. */
  readonly better: number;
  readonly worse: number;
}

/** How games between the same counterparts end under some assumptions. Values in tenths. */
export interface Distribution {
  readonly games: number;
  readonly endings: Readonly<Record<string, number>>;
  readonly ratified: number;
  /** By seat. */
  readonly means: readonly number[];
  /** Mean chance in thousandths that the truce stands at the end of the aftermath. */
  readonly survival: number;
}

/** The assumptions that can be contested: factors in per cent of the scenario's own, shifts in points. */
export const ASSUMPTIONS = [
  'cards',
  'events',
  'hazards',
  'drift',
  'war-cost',
  'truce-hazard',
  'thresholds',
] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];
export type Contest = Readonly<Record<Assumption, number>>;

export const UNCONTESTED: Contest = {
  cards: 100,
  events: 100,
  hazards: 100,
  drift: 100,
  'war-cost': 100,
  'truce-hazard': 100,
  thresholds: 0,
};
