import { dealOf, preferencesOf } from '../../engine/deals.ts';
import type { Game } from '../../engine/game.ts';
import { type Preferences, worthOf } from '../../engine/preferences.ts';
import { homeVote } from '../../engine/ratification.ts';
import { agreedCount, agreedOption, type Table } from '../../engine/table.ts';
import type { Point } from '../valuation.ts';
import { withChanges } from './homes.ts';
import { type ClauseChange, changesOf, missedTrades } from './missed-trades.ts';

/** The nearest path not taken: a few clauses from where the talks ended to a text that all could have kept. */
export interface NearestPath {
  readonly changes: readonly ClauseChange[];
  /** What the text would have been worth to each party, and what that is above no deal, tenths. */
  readonly worth: Point;
  readonly gains: Point;
  readonly support: Point;
}

/**
 * From the text that stands, one clause at a time, the step that does most for whoever lacks most, until every
 * party gains over no deal and every home would ratify. Where the text already holds, the best trade still missed.
 * Undefined where no such path is found.
 */
export function nearestPath(game: Game, table: Table): NearestPath | undefined {
  const parties = game.parties.map((_, party) => preferencesOf(game, table, party));
  if (table.vote?.results.every(result => result.passed)) return improvement(game, table, parties);
  let now = table;
  const changes: ClauseChange[] = [];
  for (let step = 0; step < game.issues.length; step++) {
    const best = bestStep(game, now, parties, changes);
    if (!best) return undefined;
    changes.push(best);
    now = withChanges(now, [best]);
    if (shortfall(game, now, parties) === 0) return pathTo(game, table, now, parties);
  }
  return undefined;
}

function improvement(game: Game, table: Table, parties: readonly Preferences[]): NearestPath | undefined {
  const trades = missedTrades(parties, dealOf(game, table), 20);
  const kept = trades.find(({ changes }) => {
    const other = withChanges(table, changes);
    return parties.every((_, party) => homeVote(game, other, party).passed);
  });
  return kept && pathTo(game, table, withChanges(table, kept.changes), parties);
}

function pathTo(game: Game, from: Table, to: Table, parties: readonly Preferences[]): NearestPath {
  const worth = parties.map(party => worthOf(party, dealOf(game, to)));
  return {
    changes: to.clauses.flatMap((clause, issue) => {
      const before = agreedOption(from.clauses[issue]!);
      const after = agreedOption(clause);
      return before === after ? [] : [{ issue, from: before, to: after }];
    }),
    worth,
    gains: worth.map((value, party) => value - parties[party]!.reservation),
    support: parties.map((_, party) => homeVote(game, to, party).support),
  };
}

function bestStep(
  game: Game,
  table: Table,
  parties: readonly Preferences[],
  taken: readonly ClauseChange[],
): ClauseChange | undefined {
  const open = [...changesOf(parties, dealOf(game, table)), ...unsettled(game, table, parties)];
  let best: ClauseChange | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const change of open) {
    if (taken.some(each => each.issue === change.issue)) continue;
    const lack = shortfall(game, withChanges(table, [change]), parties);
    if (lack >= least) continue;
    least = lack;
    best = change;
  }
  return best;
}

/** Clauses still open may be agreed at the status quo. */
function unsettled(game: Game, table: Table, parties: readonly Preferences[]): readonly ClauseChange[] {
  return game.issues.flatMap(({ statusQuo }, issue) =>
    agreedOption(table.clauses[issue]!) < 0 && parties.every(party => !party.redLines[issue]?.[statusQuo])
      ? [{ issue, from: -1, to: statusQuo }]
      : [],
  );
}

/** A clause missing weighs like this many tenths of a point. */
const CLAUSE = 100;

/** What is still lacking: points under no deal, support under the thresholds, clauses under the least number. */
function shortfall(game: Game, table: Table, parties: readonly Preferences[]): number {
  const deal = dealOf(game, table);
  const points = parties.map(party => Math.max(0, party.reservation - worthOf(party, deal)));
  const support = parties.map((_, party) => {
    const vote = homeVote(game, table, party);
    return Math.max(0, game.ratification.thresholds[party]! - vote.support);
  });
  const clauses = Math.max(0, game.ratification.leastClauses - agreedCount(table)) * CLAUSE;
  return [...points, ...support].reduce((sum, lack) => sum + lack, clauses);
}
