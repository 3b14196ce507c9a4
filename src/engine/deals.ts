import { factsOf } from './facts.ts';
import type { Game } from './game.ts';
import type { Deal, Preferences } from './preferences.ts';
import { nearest } from './rounding.ts';
import { agreedOption, type Table } from './table.ts';

/** The deal on the table: agreed clauses, and the status quo for the rest. A partial deal is a deal. */
export function dealOf(game: Game, table: Pick<Table, 'clauses'>): Deal {
  return table.clauses.map((clause, issue) => {
    const option = agreedOption(clause);
    return option >= 0 ? option : game.issues[issue]!.statusQuo;
  });
}

export function agreedCount(table: Pick<Table, 'clauses'>): number {
  let count = 0;
  for (const clause of table.clauses) if (agreedOption(clause) >= 0) count++;
  return count;
}

/** What the conflict adds to or takes from a party's no-deal value, metric by metric. Tenths of a point. */
export function reservationParts(
  game: Game,
  table: Pick<Table, 'metrics'>,
  party: number,
): ReadonlyArray<{ readonly metric: number; readonly by: number }> {
  return game.parties[party]!.reservationTerms.map(({ metric, reference, cost }) => ({
    metric,
    by: -nearest(cost * (table.metrics[metric]! - reference)) || 0,
  }));
}

/** What no deal is worth to a party now: base − Σ cost × (metric − reference). Tenths of a point. */
export function reservationOf(game: Game, table: Pick<Table, 'metrics'>, party: number): number {
  const parts = reservationParts(game, table, party);
  return parts.reduce((sum, part) => sum + part.by, game.parties[party]!.preferences.reservation);
}

/** A party's preferences as they stand: guarantees added, lifted red lines gone, reservation value moved. */
export function preferencesOf(game: Game, table: Table, party: number): Preferences {
  const base = game.parties[party]!.preferences;
  return {
    points: withGuarantees(base.points, table, party),
    linkages: base.linkages,
    redLines: redLinesOf(game, table, party),
    reservation: reservationOf(game, table, party),
  };
}

function withGuarantees(points: Preferences['points'], table: Table, party: number): Preferences['points'] {
  const { guarantees } = table;
  if (!guarantees.some(guarantee => guarantee.party === party)) return points;
  const bySet = sweetened.get(points) ?? new WeakMap<Table['guarantees'], Preferences['points']>();
  sweetened.set(points, bySet);
  const known = bySet.get(guarantees) ?? sweeten(points, guarantees, party);
  bySet.set(guarantees, known);
  return known;
}

/** By a party's own points and the guarantees given: the same from one change of them to the next. */
const sweetened = new WeakMap<Preferences['points'], WeakMap<Table['guarantees'], Preferences['points']>>();

function sweeten(
  points: Preferences['points'],
  guarantees: Table['guarantees'],
  party: number,
): Preferences['points'] {
  const given = guarantees.filter(guarantee => guarantee.party === party);
  return points.map((row, issue) =>
    row.map((value, option) =>
      given.reduce((sum, g) => (g.issue === issue && g.option === option ? sum + g.points : sum), value),
    ),
  );
}

function redLinesOf(game: Game, table: Table, party: number): Preferences['redLines'] {
  const { preferences, redLines } = game.parties[party]!;
  if (redLines.every(line => line.liftedWhen === undefined)) return preferences.redLines;
  const facts = factsOf(game, table);
  const lifted = redLines.filter(line => line.liftedWhen?.(facts));
  if (lifted.length === 0) return preferences.redLines;
  return preferences.redLines.map((row, issue) =>
    row?.map(
      (forbidden, option) => forbidden && !lifted.some(l => l.issue === issue && l.options.includes(option)),
    ),
  );
}
