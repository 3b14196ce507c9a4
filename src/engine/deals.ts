import { factsOf } from './facts.ts';
import type { Game, Guarantee, Party, RedLine } from './game.ts';
import type { Deal, Preferences } from './preferences.ts';
import { remembered } from './remembered.ts';
import { nearest } from './rounding.ts';
import { agreedOptions, type Table } from './table.ts';

/** The deal on the table: agreed clauses, and the status quo for the rest. A partial deal is a deal. */
export function dealOf(game: Game, table: Pick<Table, 'clauses'>): Deal {
  const deal: number[] = [];
  for (const option of agreedOptions(table.clauses))
    deal.push(option >= 0 ? option : game.issues[deal.length]!.statusQuo);
  return deal;
}

/** What the conflict adds to or takes from a party's no-deal value, metric by metric. Tenths of a point. */
export function reservationParts(
  game: Game,
  table: Pick<Table, 'metrics'>,
  party: number,
): ReadonlyArray<{ readonly metric: number; readonly by: number }> {
  return game.parties[party]!.reservationTerms.map(term => ({
    metric: term.metric,
    by: reservationPart(term, table),
  }));
}

function reservationPart(
  { metric, reference, cost }: Party['reservationTerms'][number],
  { metrics }: Pick<Table, 'metrics'>,
): number {
  return -nearest(cost * (metrics[metric]! - reference)) || 0;
}

/** What no deal is worth to a party now: base − Σ cost × (metric − reference). Tenths of a point. */
export function reservationOf(game: Game, table: Pick<Table, 'metrics'>, party: number): number {
  const { preferences, reservationTerms } = game.parties[party]!;
  let value = preferences.reservation;
  for (const term of reservationTerms) value += reservationPart(term, table);
  return value;
}

/** A party's preferences as they stand: guarantees added, lifted red lines gone, reservation value moved. */
export function preferencesOf(game: Game, table: Table, party: number): Preferences {
  const base = game.parties[party]!.preferences;
  return {
    points: sweetenedPoints(table.guarantees, game)[party]!,
    linkages: base.linkages,
    redLines: redLinesOf(game, table, party),
    reservation: reservationOf(game, table, party),
  };
}

/** Each party's points with the guarantees given to it. */
const sweetenedPoints = remembered((guarantees: Table['guarantees'], game: Game) =>
  game.parties.map(({ preferences }, party) => {
    const given = guarantees.filter(guarantee => guarantee.party === party);
    return given.reduce((points, each) => sweetenedBy(points, each, preferences.points), preferences.points);
  }),
);

type Points = Preferences['points'];

/** What points become with each guarantee. */
const known = new WeakMap<Points, Map<Guarantee, Points>>();

function sweetenedBy(points: Points, guarantee: Guarantee, base: Points): Points {
  const after = known.get(points) ?? new Map<Guarantee, Points>();
  const sweetened = after.get(guarantee) ?? alikeRows(base, sweeten(points, guarantee));
  known.set(points, after.set(guarantee, sweetened));
  return sweetened;
}

/** The points that were made of a party's own, by their content: the same rows in whatever order guarantees were given. */
const alike = new WeakMap<Points, Map<string, Points>>();

function alikeRows(base: Points, rows: Points): Points {
  const byContent = alike.get(base) ?? new Map<string, Points>();
  const content = JSON.stringify(rows);
  const same = byContent.get(content) ?? rows;
  alike.set(base, byContent.set(content, same));
  return same;
}

function sweeten(points: Points, guarantee: Guarantee): Points {
  const row = [...points[guarantee.issue]!];
  row[guarantee.option]! += guarantee.points;
  return points.with(guarantee.issue, row);
}

function redLinesOf(game: Game, table: Table, party: number): Preferences['redLines'] {
  const { preferences, redLines } = game.parties[party]!;
  const lifted = liftedOf(game, table, redLines);
  return lifted === 0 ? preferences.redLines : redLinesWithout(game.parties[party]!, lifted);
}

/** The red lines that the capital has moved, as bits. */
function liftedOf(game: Game, table: Table, redLines: readonly RedLine[]): number {
  let lifted = 0;
  for (let line = 0; line < redLines.length; line++) {
    if (redLines[line]!.liftedWhen?.(factsOf(game, table))) lifted |= 1 << line;
  }
  return lifted;
}

/** What is left of a party's red lines, by those lifted: the same rows whenever the same ones are. */
const left = new WeakMap<Party, Map<number, Preferences['redLines']>>();

function redLinesWithout(party: Party, lifted: number): Preferences['redLines'] {
  const byLifted = left.get(party) ?? new Map<number, Preferences['redLines']>();
  if (byLifted.size === 0) left.set(party, byLifted);
  const lines = byLifted.get(lifted) ?? without(party, lifted);
  byLifted.set(lifted, lines);
  return lines;
}

function without({ preferences, redLines }: Party, lifted: number): Preferences['redLines'] {
  const gone = redLines.filter((_, line) => lifted & (1 << line));
  return preferences.redLines.map((row, issue) =>
    row?.map(
      (forbidden, option) => forbidden && !gone.some(l => l.issue === issue && l.options.includes(option)),
    ),
  );
}
