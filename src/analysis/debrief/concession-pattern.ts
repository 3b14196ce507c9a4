import { sum } from '../../engine/sums.ts';
import type { Position } from './positions.ts';

/**
 * How a party gave way over time: after the families of Faratin, Sierra and Jennings (1998) and the dance of
 * concessions in Raiffa (1982).
 */
export const PATTERNS = ['silent', 'firm', 'seesaw', 'late', 'early', 'even', 'tapering'] as const;
export type PatternName = (typeof PATTERNS)[number];

export interface ConcessionPattern {
  readonly name: PatternName;
  /** Own utility of the first and of the most generous position, tenths. */
  readonly opening: number;
  readonly lowest: number;
  /** Sizes of the steps down, in order; steps up are negative. */
  readonly steps: readonly number[];
  /** Share of all that was given in the first half of the moves, in thousandths. */
  readonly firstHalf: number;
}

/** Steps smaller than this, in tenths of a point, are no concession; who gave less than five such held firm. */
const STILL = 10;
const FIRM = 5 * STILL;

export function concessionPattern(
  party: number,
  positions: readonly Position[],
  moves: number,
): ConcessionPattern {
  const own = positions.filter(position => position.party === party);
  const values = own.map(position => position.utilities[party]!);
  const steps = values.slice(1).map((value, at) => values[at]! - value);
  const down = own.slice(1).map(({ at }, step) => ({ at, by: Math.max(0, steps[step]!) }));
  const given = sum(down.map(step => step.by));
  const early = sum(down.filter(step => step.at * 2 < moves).map(step => step.by));
  const firstHalf = given === 0 ? 0 : Math.round((1000 * early) / given);
  return {
    name: nameOf(values, steps, given, firstHalf),
    opening: values[0] ?? 0,
    lowest: values.length === 0 ? 0 : Math.min(...values),
    steps,
    firstHalf,
  };
}

function nameOf(
  values: readonly number[],
  steps: readonly number[],
  given: number,
  firstHalf: number,
): PatternName {
  if (values.length === 0) return 'silent';
  if (given < FIRM) return 'firm';
  const takenBack = sum(steps.map(step => Math.max(0, -step)));
  if (takenBack * 2 >= given) return 'seesaw';
  if (isTapering(steps.filter(step => step >= STILL))) return 'tapering';
  if (firstHalf <= 350) return 'late';
  return firstHalf >= 650 ? 'early' : 'even';
}

/** Each step smaller than the one before: the sign that a limit is near. */
function isTapering(steps: readonly number[]): boolean {
  return steps.length >= 3 && steps.every((step, at) => at === 0 || step < steps[at - 1]!);
}
