import { type Linkage, stands } from '../engine/preferences.ts';
import { eliminationSteps, type Step } from './elimination.ts';
import { type Front, mergeFronts, originFront, type Shifted } from './front.ts';
import type { Valuation } from './valuation.ts';

/** A source of a front: a state of the layer before, and the option that led from it. */
interface Move extends Shifted {
  readonly state: State;
  readonly option: number;
}

/** The front of all partial deals that agree on the options still asked for (`fixed`, sparse by issue). */
interface State {
  readonly fixed: readonly number[];
  readonly front: Front;
  readonly moves: readonly Move[];
}

/** The result of a merge, with the trail that leads each row back to its deals. */
export interface Merge {
  readonly columns: readonly Float64Array[];
  readonly size: number;
  readonly steps: readonly Step[];
  readonly last: State | undefined;
}

/**
 * Exact nondominated sums of all deals nobody's red line forbids, issue by issue, dominated partial sums
 * dropped on the way: sound because dominance is invariant under adding the same vector to both sides.
 * The number of outcomes does not matter, only the size of the fronts. Units: points × `unit`, rounded.
 */
export function mergeIssues(parties: readonly Valuation[], unit: number): Merge {
  const steps = eliminationSteps(parties);
  let layer: State[] = [{ fixed: [], front: originFront(parties.length), moves: [] }];
  for (const step of steps) layer = nextLayer(parties, unit, layer, step);
  const last = layer[0];
  return { columns: last?.front.columns ?? [], size: last?.front.size ?? 0, steps, last };
}

function nextLayer(
  parties: readonly Valuation[],
  unit: number,
  layer: readonly State[],
  step: Step,
): State[] {
  const groups = new Map<string, { fixed: number[]; moves: Move[] }>();
  for (const state of layer) {
    for (const option of step.options) {
      const deal = withOption(state.fixed, step.issue, option);
      const fixed = keepOpen(deal, step.open);
      const key = fixed.join();
      const group = groups.get(key) ?? { fixed, moves: [] };
      groups.set(key, group);
      group.moves.push({
        state,
        option,
        front: state.front,
        shift: shiftOf(parties, unit, step, deal, option),
      });
    }
  }
  return Array.from(groups.values(), ({ fixed, moves }) => ({ fixed, moves, front: mergeFronts(moves) }));
}

const UNFIXED = -1;

function withOption(fixed: readonly number[], issue: number, option: number): number[] {
  const deal = [...fixed];
  while (deal.length <= issue) deal.push(UNFIXED);
  deal[issue] = option;
  return deal;
}

function keepOpen(deal: readonly number[], open: readonly number[]): number[] {
  return deal.map((option, issue) => (open.includes(issue) ? option : UNFIXED));
}

function shiftOf(
  parties: readonly Valuation[],
  unit: number,
  step: Step,
  deal: readonly number[],
  option: number,
): number[] {
  return parties.map((party, k) => {
    const own = Math.round(party.points[step.issue]![option]! * unit);
    return step.closing[k]!.reduce((sum, linkage) => sum + bonus(linkage, deal, unit), own);
  });
}

function bonus(linkage: Linkage, deal: readonly number[], unit: number): number {
  return stands(linkage, deal) ? Math.round(linkage.points * unit) : 0;
}

/**
 * Every deal whose total lies within `tolerance` units of `target`, at most `limit`. Every prefix of a
 * frontier deal is itself nondominated, so walking the kept fronts backwards misses none.
 */
export function dealsReaching(
  merge: Merge,
  target: readonly number[],
  tolerance: number,
  limit: number,
): number[][] {
  const found: number[][] = [];
  const deal = merge.steps.map(() => 0);
  const walk = (state: State, level: number, rest: readonly number[]): void => {
    if (level < 0) found.push([...deal]);
    for (const move of state.moves) {
      if (found.length >= limit) return;
      if (!holds(move, rest, tolerance)) continue;
      deal[merge.steps[level]!.issue] = move.option;
      walk(
        move.state,
        level - 1,
        rest.map((value, k) => value - move.shift[k]!),
      );
    }
  };
  if (merge.last !== undefined) walk(merge.last, merge.steps.length - 1, target);
  return found;
}

/** Whether some row of the front before, moved by the option, comes to `point`. */
function holds({ front, shift }: Move, point: readonly number[], tolerance: number): boolean {
  for (let row = 0; row < front.size; row++) {
    let k = 0;
    while (k < shift.length && Math.abs(front.columns[k]![row]! + shift[k]! - point[k]!) <= tolerance) k++;
    if (k === shift.length) return true;
  }
  return false;
}
