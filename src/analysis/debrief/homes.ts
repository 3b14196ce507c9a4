import { dealOf, preferencesOf } from '../../engine/deals.ts';
import { type Game, partyIndex } from '../../engine/game.ts';
import { worthOf } from '../../engine/preferences.ts';
import { brokenCommitments, homeVote } from '../../engine/ratification.ts';
import { agreedOption, type Commitment, type ConstituencyVote, type Table } from '../../engine/table.ts';
import type { Point } from '../valuation.ts';
import { type ClauseChange, changesOf } from './missed-trades.ts';

/** How one home stood to the text at the end, voted on or not. Approvals and support in tenths. */
export interface HomeFinding {
  readonly party: number;
  readonly support: number;
  readonly threshold: number;
  readonly passed: boolean;
  readonly rows: readonly HomeRow[];
  /** Who carried the verdict: of influence × (approval − threshold), which sums to the margin, the largest part. */
  readonly hinge: HomeRow | undefined;
  /** The smallest change of the text that would have turned this home's vote, if one clause could. */
  readonly remedy: Remedy | undefined;
  readonly words: readonly KeptWord[];
}

/** standing + fromDeal + fromCommitments + fromLimit = approval, exactly. */
export interface HomeRow {
  readonly constituency: number;
  readonly influence: number;
  readonly standing: number;
  readonly fromDeal: number;
  readonly fromCommitments: number;
  readonly fromLimit: number;
  readonly approval: number;
}

export interface Remedy {
  readonly changes: readonly ClauseChange[];
  /** Support that each home would have given, by party. */
  readonly support: Point;
  /** What it costs (−) or brings each party at the table, tenths. */
  readonly gains: Point;
}

export interface KeptWord extends Pick<Commitment, 'issue' | 'options' | 'action' | 'freed'> {
  /** Agreed option, −1 where the clause stayed open. */
  readonly signed: number;
  readonly broken: boolean;
}

export function homesOf(game: Game, table: Table): readonly HomeFinding[] {
  return game.parties.map((_, party) => homeOf(game, table, party));
}

function homeOf(game: Game, table: Table, party: number): HomeFinding {
  const result = table.vote?.results[party] ?? homeVote(game, table, party);
  const threshold = game.ratification.thresholds[party]!;
  const rows = result.constituencies.map(vote => rowOf(game, table, vote));
  return {
    party,
    support: result.support,
    threshold,
    passed: result.passed,
    rows,
    hinge: hingeOf(rows, threshold, result.passed),
    remedy: result.passed ? undefined : remedyFor(game, table, party),
    words: wordsOf(game, table, party),
  };
}

function rowOf(game: Game, table: Table, vote: ConstituencyVote): HomeRow {
  const standing = table.approvals[vote.constituency]!;
  return {
    constituency: vote.constituency,
    influence: game.constituencies[vote.constituency]!.influence,
    standing,
    fromDeal: vote.fromDeal,
    fromCommitments: vote.fromCommitments,
    fromLimit: vote.approval - standing - vote.fromDeal - vote.fromCommitments,
    approval: vote.approval,
  };
}

function hingeOf(rows: readonly HomeRow[], threshold: number, passed: boolean): HomeRow | undefined {
  const pull = ({ influence, approval }: HomeRow) => influence * (approval - threshold) * (passed ? 1 : -1);
  return [...rows].sort((a, b) => pull(b) - pull(a))[0];
}

function wordsOf(game: Game, table: Table, party: number): readonly KeptWord[] {
  const broken = brokenCommitments(table);
  return table.commitments
    .filter(word => partyIndex(game, word.seat) === party)
    .map(word => ({
      issue: word.issue,
      options: word.options,
      action: word.action,
      freed: word.freed,
      signed: agreedOption(table.clauses[word.issue]!),
      broken: broken.includes(word),
    }));
}

/**
 * One clause, else two, that would have carried this home without losing another or pushing a party below no
 * deal: the change that costs the others least.
 */
function remedyFor(game: Game, table: Table, party: number): Remedy | undefined {
  const parties = game.parties.map((_, at) => preferencesOf(game, table, at));
  const singles = changesOf(parties, dealOf(game, table)).map(change => [change]);
  const carried = (changes: ReadonlyArray<readonly ClauseChange[]>) =>
    changes.flatMap(each => remedyOf(game, table, party, each) ?? []).sort(byOthersCost(party))[0];
  return carried(singles) ?? carried(pairs(singles.flat()));
}

function pairs(changes: readonly ClauseChange[]): ReadonlyArray<readonly ClauseChange[]> {
  return changes.flatMap((first, at) =>
    changes.slice(at + 1).flatMap(second => (second.issue === first.issue ? [] : [[first, second]])),
  );
}

function byOthersCost(party: number) {
  const cost = ({ gains }: Remedy) => gains.reduce((sum, gain, at) => (at === party ? sum : sum - gain), 0);
  return (a: Remedy, b: Remedy) => cost(a) - cost(b) || b.gains[party]! - a.gains[party]!;
}

function remedyOf(
  game: Game,
  table: Table,
  party: number,
  changes: readonly ClauseChange[],
): Remedy | undefined {
  const other = withChanges(table, changes);
  const votes = game.parties.map((_, at) => homeVote(game, other, at));
  const before = table.vote?.results ?? game.parties.map((_, at) => homeVote(game, table, at));
  const holds = votes.every((vote, at) => vote.passed || (at !== party && !before[at]!.passed));
  const parties = game.parties.map((_, at) => preferencesOf(game, other, at));
  if (!holds || parties.some(each => worthOf(each, dealOf(game, other)) < each.reservation)) return undefined;
  return {
    changes,
    support: votes.map(vote => vote.support),
    gains: parties.map(
      (preferences, at) =>
        worthOf(preferences, dealOf(game, other)) -
        worthOf(preferencesOf(game, table, at), dealOf(game, table)),
    ),
  };
}

/**
 * Support in each home, by party, had what would have won one home and what would have won another been agreed together;
 * nothing where fewer than two homes had such a change, or where two would have the same clause otherwise.
 */
export function remediesTogether(game: Game, table: Table, homes: readonly HomeFinding[]): Point | undefined {
  const remedies = homes.flatMap(({ remedy }) => (remedy ? [remedy.changes] : []));
  const changes = remedies.flat();
  const isTorn = changes.some(({ issue, to }) =>
    changes.some(other => other.issue === issue && other.to !== to),
  );
  if (remedies.length < 2 || isTorn) return undefined;
  const other = withChanges(table, changes);
  return game.parties.map((_, party) => homeVote(game, other, party).support);
}

/** A table on which these clauses are agreed as changed. */
export function withChanges(table: Table, changes: readonly ClauseChange[]): Table {
  const clauses = table.clauses.map((clause, issue) => {
    const change = changes.find(each => each.issue === issue);
    return change ? { brackets: clause.brackets.map(() => change.to), parked: false } : clause;
  });
  return { ...table, clauses };
}
