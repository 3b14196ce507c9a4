import type { Linkage } from '../engine/preferences.ts';
import { allowedOptions } from './outcome-space.ts';
import type { Valuation } from './valuation.ts';

/** One issue taken up by the merge, and what must be remembered once it is. */
export interface Step {
  readonly issue: number;
  /** The options nobody's red line forbids. */
  readonly options: readonly number[];
  /** closing[party]: linkages whose last issue this is. */
  readonly closing: ReadonlyArray<readonly Linkage[]>;
  /** Issues taken up so far whose option a later linkage still asks for. */
  readonly open: readonly number[];
}

/**
 * The order in which issues are merged: bucket elimination (Dechter 1999) over the graph of linkages.
 * Unlinked issues stay independent; linked ones act as one block, held open only as long as they must be.
 */
export function eliminationSteps(parties: readonly Valuation[]): Step[] {
  const allowed = allowedOptions(parties);
  const linkages = parties.flatMap(party => party.linkages);
  if (linkages.length === 0) return allowed.map((options, issue) => unlinked(parties, options, issue));
  const taken: number[] = [];
  return allowed.map(() => {
    const issue = nextIssue(taken, allowed, linkages);
    taken.push(issue);
    return {
      issue,
      options: allowed[issue]!,
      closing: parties.map(party => closingAt(party.linkages, issue, taken)),
      open: openAfter(taken, linkages),
    };
  });
}

function unlinked(parties: readonly Valuation[], options: readonly number[], issue: number): Step {
  return { issue, options, closing: parties.map(() => []), open: [] };
}

function nextIssue(
  taken: readonly number[],
  allowed: readonly number[][],
  linkages: readonly Linkage[],
): number {
  let best = -1;
  let bestWidth = Number.POSITIVE_INFINITY;
  for (let issue = 0; issue < allowed.length; issue++) {
    if (taken.includes(issue)) continue;
    const width = openAfter([...taken, issue], linkages).reduce((n, open) => n * allowed[open]!.length, 1);
    if (width < bestWidth) [best, bestWidth] = [issue, width];
  }
  return best;
}

function openAfter(taken: readonly number[], linkages: readonly Linkage[]): number[] {
  const pending = linkages.filter(({ when }) => when.some(([issue]) => !taken.includes(issue)));
  return taken.filter(issue => pending.some(({ when }) => when.some(([asked]) => asked === issue)));
}

function closingAt(linkages: readonly Linkage[], issue: number, taken: readonly number[]): Linkage[] {
  return linkages.filter(
    ({ when }) => when.some(([asked]) => asked === issue) && when.every(([asked]) => taken.includes(asked)),
  );
}
