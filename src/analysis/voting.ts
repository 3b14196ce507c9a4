import type { Deal } from '../engine/preferences.ts';
import { dealAtRow } from './enumerate.ts';
import { atLeast } from './grid.ts';
import { allowedOptions, outcomeCount } from './outcome-space.ts';
import { type Point, reservationsOf, utilitiesOf, type Valuation } from './valuation.ts';

/** Voting with vetoes, as in scorable games with many parties (Susskind's Harborco). */
export interface VotingRule {
  /** Parties without whose yes nothing passes. */
  readonly vetoes: readonly number[];
  /** How many parties, veto players included, must say yes. */
  readonly quorum: number;
}

/** Whether a deal passes when each party says yes from its minimum (reservation value) on. */
export function passes(rule: VotingRule, utilities: Point, minima: readonly number[]): boolean {
  const yes = utilities.map((utility, k) => atLeast(utility, minima[k]!));
  return rule.vetoes.every(party => yes[party] === true) && yes.filter(Boolean).length >= rule.quorum;
}

/** The signable deals that pass, and how many of them have everybody's yes. */
export interface VotingOutcome {
  readonly feasible: readonly Deal[];
  readonly unanimous: number;
}

/** Every signable deal put to the vote. Enumerates: for spaces up to a few million deals. */
export function vote(parties: readonly Valuation[], rule: VotingRule): VotingOutcome {
  const allowed = allowedOptions(parties);
  const minima = reservationsOf(parties);
  const everybody = { vetoes: [], quorum: parties.length };
  const feasible: Deal[] = [];
  let unanimous = 0;
  for (let row = 0; row < outcomeCount(allowed.map(options => options.length)); row++) {
    const deal = dealAtRow(allowed, row);
    const utilities = utilitiesOf(parties, deal);
    if (passes(everybody, utilities, minima)) unanimous += 1;
    if (passes(rule, utilities, minima)) feasible.push(deal);
  }
  return { feasible, unanimous };
}
