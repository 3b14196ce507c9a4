import { type Frontier, frontierOf } from './frontier.ts';
import { optionCounts, outcomeCount } from './outcome-space.ts';
import { bargainingSet, type SolutionName, type Solutions, solve } from './solutions.ts';
import type { Point, Valuation } from './valuation.ts';
import { type ZoneOfAgreement, zoneOfAgreement } from './zone.ts';

/** Everything the command prints about a bargaining problem, as plain data. */
export interface Analysis {
  readonly outcomes: number;
  /** Signable deals rational for all; null where there are too many to count. */
  readonly rational: number | null;
  readonly pareto: { readonly points: readonly Point[]; readonly count: number };
  readonly solutions: Readonly<Pick<Solutions, SolutionName>>;
  readonly zoneOfAgreement: ZoneOfAgreement;
  /** Why there are no solutions, where there are none. */
  readonly why?: string;
}

/**
 * Frontier, solutions and zone of agreement of two or more parties over one outcome space. Throws a
 * RangeError when their spaces differ.
 */
export function analyse(parties: readonly Valuation[], frontier: Frontier = frontierOf(parties)): Analysis {
  const set = bargainingSet(parties, frontier);
  const { why, ...solutions } = solve(set);
  const zone = zoneOfAgreement(parties, set);
  return {
    outcomes: outcomeCount(optionCounts(parties[0]!)),
    rational: zone.rational,
    pareto: { points: frontier.points, count: frontier.points.length },
    solutions,
    zoneOfAgreement: zone,
    ...(why === undefined ? {} : { why }),
  };
}
