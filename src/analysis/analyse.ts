import type { Deal } from '../engine/preferences.ts';
import { frontierOf, tableFrontier } from './frontier.ts';
import {
  type BargainingSet,
  bargainingSet,
  bargainingSetAt,
  type SolutionName,
  type Solutions,
  solve,
} from './solutions.ts';
import type { Point, Valuation } from './valuation.ts';
import { type ZoneOfAgreement, zoneOfAgreement, zoneOfTable } from './zone.ts';

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
export function analyse(parties: readonly Valuation[]): Analysis {
  const set = bargainingSet(parties, frontierOf(parties));
  return assembled(set, zoneOfAgreement(parties, set));
}

/** Unit of the integers a table of utilities is turned into. */
const UNIT = 1e12;

/**
 * The same for preferences of any kind, every outcome evaluated: columns[party][row] in utilities.
 *
 * @param disagreement the reservation values
 * @param dealOf the deal at a row
 */
export function analyseTable(
  columns: readonly Float64Array[],
  disagreement: readonly number[],
  dealOf: (row: number) => Deal,
): Analysis {
  const whole = columns.map(column => column.map(utility => Math.round(utility * UNIT)));
  const set = bargainingSetAt(tableFrontier(whole, UNIT, dealOf), disagreement);
  return assembled(set, zoneOfTable(columns, set));
}

function assembled(set: BargainingSet, zone: ZoneOfAgreement): Analysis {
  const { why, ...solutions } = solve(set);
  return {
    outcomes: zone.outcomes,
    rational: zone.rational,
    pareto: { points: set.frontier.points, count: set.frontier.points.length },
    solutions,
    zoneOfAgreement: zone,
    ...(why === undefined ? {} : { why }),
  };
}
