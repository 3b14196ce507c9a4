import { dealOf, preferencesOf } from '../../engine/deals.ts';
import type { Game } from '../../engine/game.ts';
import { type Preferences, worthOf } from '../../engine/preferences.ts';
import { homeVote } from '../../engine/ratification.ts';
import { agreedCount, agreedOption, type Table } from '../../engine/table.ts';
import type { Point } from '../valuation.ts';
import { withChanges } from './homes.ts';
import { type ClauseChange, changed, changesOf, tradesFor } from './missed-trades.ts';

/** The nearest path not taken: the fewest clauses from where the talks ended to another text all could have kept. */
export interface NearestPath {
  /** `kept`: it would have come into force; `better`: more for all than what did; `beside`: some more, some less. */
  readonly kind: 'kept' | 'better' | 'beside';
  readonly changes: readonly ClauseChange[];
  /** What the text would have been worth to each party, what that is above no deal, and above what stood, tenths. */
  readonly worth: Point;
  readonly gains: Point;
  readonly shifts: Point;
  readonly support: Point;
}

/** Up to so many changed clauses every combination is tried; beyond, the few most promising are followed. */
const TRIED = 3;
const FOLLOWED = 12;

interface Case {
  readonly game: Game;
  readonly table: Table;
  readonly parties: readonly Preferences[];
  /** What could be agreed instead, clause by clause, in the order of the clauses. */
  readonly open: ReadonlyArray<readonly ClauseChange[]>;
}

type Changes = readonly ClauseChange[];

/**
 * The fewest clauses whose change makes a text that every party gains from and every home ratifies; of several, the
 * one that takes least from anybody. Where the text came into force: the best trade still missed, else the nearest
 * other text that all would have kept and that gives somebody more. Undefined where none is found.
 */
export function nearestPath(
  game: Game,
  table: Table,
  parties: readonly Preferences[] = game.parties.map((_, party) => preferencesOf(game, table, party)),
): NearestPath | undefined {
  const open = game.issues.map((_, issue) => [
    ...changesOf(parties, dealOf(game, table)).filter(change => change.issue === issue),
    ...unsettled(game, table, parties, issue),
  ]);
  const given = { game, table, parties, open };
  if (!table.vote?.results.every(result => result.passed))
    return pathOf(given, 'kept', fewest(given) ?? furthest(given));
  return pathOf(given, 'better', stillMissed(given)) ?? pathOf(given, 'beside', fewest(given, givesMore));
}

/** A clause still open may be agreed at the status quo. */
function unsettled(game: Game, table: Table, parties: readonly Preferences[], issue: number): Changes {
  const { statusQuo } = game.issues[issue]!;
  const isOpen = agreedOption(table.clauses[issue]!) < 0;
  const isForbidden = parties.some(party => party.redLines[issue]?.[statusQuo]);
  return isOpen && !isForbidden ? [{ issue, from: -1, to: statusQuo }] : [];
}

function stillMissed({ game, table, parties }: Case): Changes | undefined {
  const trades = tradesFor(parties, dealOf(game, table));
  return trades.find(({ changes }) => homesKeep(game, withChanges(table, changes)))?.changes;
}

type Fits = (given: Case, changes: Changes) => boolean;

const any: Fits = () => true;

const givesMore: Fits = (given, changes) => shiftsOf(given, changes).some(shift => shift > 0);

function fewest(given: Case, fits = any): Changes | undefined {
  for (let count = 1; count <= TRIED; count++) {
    const kept = [...combinations(given.open, count)].filter(
      changes => fits(given, changes) && allKeep(given, changes),
    );
    if (kept.length > 0) return leastTaken(given, kept);
  }
  return undefined;
}

/** Every way to change so many clauses. */
function* combinations(open: Case['open'], count: number, from = 0): Generator<Changes> {
  if (count === 0) yield [];
  else
    for (let issue = from; issue + count <= open.length; issue++)
      for (const change of open[issue]!)
        for (const rest of combinations(open, count - 1, issue + 1)) yield [change, ...rest];
}

/** One clause at a time, the steps that leave least lacking, a few paths side by side. */
function furthest(given: Case): Changes | undefined {
  let paths: readonly Changes[] = [[]];
  for (let step = 0; step < given.open.length && paths.length > 0; step++) {
    const next = new Map<string, { readonly changes: Changes; readonly lack: number }>();
    for (const changes of paths.flatMap(path => stepsFrom(given, path)))
      next.set(nameOf(changes), { changes, lack: lackOf(given, changes) });
    const nearer = [...next.values()].sort((a, b) => a.lack - b.lack).slice(0, FOLLOWED);
    const kept = nearer.filter(({ lack }) => lack === 0).map(({ changes }) => changes);
    if (kept.length > 0) return leastTaken(given, kept);
    paths = nearer.map(({ changes }) => changes);
  }
  return undefined;
}

function stepsFrom({ open }: Case, path: Changes): readonly Changes[] {
  return open
    .flat()
    .filter(change => !path.some(taken => taken.issue === change.issue))
    .map(change => [...path, change].sort((a, b) => a.issue - b.issue));
}

function nameOf(changes: Changes): string {
  return changes.map(({ issue, to }) => `${issue}/${to}`).join();
}

/** Of these, the one after which the worst served party has most compared with what stood. */
function leastTaken(given: Case, found: readonly Changes[]): Changes | undefined {
  const rated = found.map(changes => {
    const shifts = shiftsOf(given, changes);
    return { changes, least: Math.min(...shifts), sum: shifts.reduce((total, shift) => total + shift, 0) };
  });
  return rated.sort((a, b) => b.least - a.least || b.sum - a.sum)[0]?.changes;
}

function shiftsOf({ game, table, parties }: Case, changes: Changes): Point {
  const deal = dealOf(game, table);
  return parties.map(party => worthOf(party, changed(deal, changes)) - worthOf(party, deal));
}

/** Whether every party would rather have the text so changed than none, and every home would ratify it. */
function allKeep({ game, table, parties }: Case, changes: Changes): boolean {
  const deal = changed(dealOf(game, table), changes);
  if (!parties.every(party => worthOf(party, deal) >= party.reservation)) return false;
  const other = withChanges(table, changes);
  return agreedCount(other) >= game.ratification.leastClauses && homesKeep(game, other);
}

function homesKeep(game: Game, table: Table): boolean {
  return game.parties.every((_, party) => homeVote(game, table, party).passed);
}

/** A clause missing weighs like this many tenths of a point. */
const CLAUSE = 100;

/** What is still lacking: points under no deal, support under the thresholds, clauses under the least number. */
function lackOf({ game, table, parties }: Case, changes: Changes): number {
  const other = withChanges(table, changes);
  const deal = dealOf(game, other);
  const points = parties.map(party => Math.max(0, party.reservation - worthOf(party, deal)));
  const support = parties.map((_, party) => {
    const vote = homeVote(game, other, party);
    return Math.max(0, game.ratification.thresholds[party]! - vote.support);
  });
  const clauses = Math.max(0, game.ratification.leastClauses - agreedCount(other)) * CLAUSE;
  return [...points, ...support].reduce((sum, lack) => sum + lack, clauses);
}

function pathOf(
  given: Case,
  kind: NearestPath['kind'],
  changes: Changes | undefined,
): NearestPath | undefined {
  if (!changes) return undefined;
  const { game, table, parties } = given;
  const to = withChanges(table, changes);
  const worth = parties.map(party => worthOf(party, dealOf(game, to)));
  return {
    kind,
    changes: changes.map(change => ({ ...change, from: agreedOption(table.clauses[change.issue]!) })),
    worth,
    gains: worth.map((value, party) => value - parties[party]!.reservation),
    shifts: shiftsOf(given, changes),
    support: parties.map((_, party) => homeVote(game, to, party).support),
  };
}
