import { stands } from '../engine/preferences.ts';
import { eliminationSteps, type Step } from './elimination.ts';
import { GRID } from './grid.ts';
import type { Valuation } from './valuation.ts';

/** Branches looked at before counting gives up. */
const BUDGET = 5_000_000;

interface Bounds {
  /** What the issues from a step on add at most and at least: best[step][party]. */
  readonly best: readonly Float64Array[];
  readonly worst: readonly Float64Array[];
  /** How many deals the steps from here on complete. */
  readonly completions: readonly number[];
}

/**
 * How many signable deals give every party at least its threshold: the size of the zone of agreement, or with
 * one party of its win-set (Putnam 1988). Branch and bound, whole subtrees at once; undefined when the
 * space is so large and so undecided that it would take more than 5 million branches.
 *
 * @param thresholds one a party, in the parties' unit
 */
export function countDeals(parties: readonly Valuation[], thresholds: readonly number[]): number | undefined {
  if (parties.some((party, k) => (party.ceiling ?? thresholds[k]!) < thresholds[k]! - GRID)) return 0;
  const steps = eliminationSteps(parties);
  const bounds = boundsOf(parties, steps);
  const needed = thresholds.map(threshold => threshold - GRID);
  const totals = Array.from({ length: steps.length + 1 }, () => new Float64Array(parties.length));
  const deal = new Array<number>(steps.length).fill(-1);
  let branches = 0;
  const visit = (level: number): number => {
    const fate = decided(totals[level]!, bounds.best[level]!, bounds.worst[level]!, needed);
    if (fate !== undefined) return fate ? bounds.completions[level]! : 0;
    if (++branches > BUDGET) return 0;
    const { issue, options, closing } = steps[level]!;
    let count = 0;
    for (const option of options) {
      deal[issue] = option;
      for (let k = 0; k < parties.length; k++)
        totals[level + 1]![k] = totals[level]![k]! + gainOf(parties[k]!, issue, option, closing[k]!, deal);
      count += visit(level + 1);
    }
    return count;
  };
  const count = visit(0);
  return branches > BUDGET ? undefined : count;
}

/** Whether all completions of these totals meet every need (true), none does (false), or it is open. */
function decided(
  totals: Float64Array,
  best: Float64Array,
  worst: Float64Array,
  needed: readonly number[],
): boolean | undefined {
  let all = true;
  for (let k = 0; k < needed.length; k++) {
    if (totals[k]! + best[k]! < needed[k]!) return false;
    if (totals[k]! + worst[k]! < needed[k]!) all = false;
  }
  return all ? true : undefined;
}

function gainOf(
  party: Valuation,
  issue: number,
  option: number,
  closing: Step['closing'][number],
  deal: readonly number[],
): number {
  let gain = party.points[issue]![option]!;
  for (const linkage of closing) if (stands(linkage, deal)) gain += linkage.points;
  return gain;
}

function boundsOf(parties: readonly Valuation[], steps: readonly Step[]): Bounds {
  const best = [new Float64Array(parties.length)];
  const worst = [new Float64Array(parties.length)];
  const completions = [1];
  for (const step of [...steps].reverse()) {
    best.unshift(best[0]!.map((sum, k) => sum + extreme(parties[k]!, step, k, Math.max)));
    worst.unshift(worst[0]!.map((sum, k) => sum + extreme(parties[k]!, step, k, Math.min)));
    completions.unshift(completions[0]! * step.options.length);
  }
  return { best, worst, completions };
}

function extreme(party: Valuation, step: Step, k: number, pick: (...values: number[]) => number): number {
  const points = pick(...step.options.map(option => party.points[step.issue]![option]!));
  return step.closing[k]!.reduce((sum, linkage) => sum + pick(0, linkage.points), points);
}
