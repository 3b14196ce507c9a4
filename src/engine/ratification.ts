import { type Draft, happen } from './change.ts';
import { dealOf } from './deals.ts';
import type { Game } from './game.ts';
import { lookupsOf } from './lookups.ts';
import type { Deal } from './preferences.ts';
import { clamp, nearest } from './rounding.ts';
import { agreedOption, type Commitment, type ConstituencyVote, type Table, type Vote } from './table.ts';

/**
 * Each capital weighs the initialled text: support = Σ influence × approval of this deal, against a threshold
 * (two-level game, Putnam 1988). Public commitments signed away cost approval with every constituency.
 */
export function voteAtHome(game: Game, draft: Draft): void {
  for (const { seat, issue } of brokenCommitments(draft)) {
    draft.latest.push({ type: 'commitment.broken', seat, issue });
    happen(game, draft, 'commitment-broken', seat);
  }
  draft.vote = { results: game.parties.map((_, party) => homeVote(game, draft, party)) };
  draft.vote.results.forEach(({ support, passed }, party) => {
    draft.latest.push({ type: 'home.voted', party, support, passed });
  });
}

/** How a party's home would vote on the deal now on the table. Support in tenths of 0..100. */
export function homeVote(game: Game, table: Table, party: number): Vote['results'][number] {
  const deal = dealOf(game, table);
  const broken = brokenCommitments(table).filter(each => each.seat === game.parties[party]!.id).length;
  const constituencies = constituenciesOf(game, party).map(index =>
    constituencyVote(game, table, index, deal, broken),
  );
  const support = supportOf(game, constituencies);
  return { support, passed: support >= game.ratification.thresholds[party]!, constituencies };
}

export function supportOf(
  game: Game,
  votes: ReadonlyArray<Pick<ConstituencyVote, 'constituency' | 'approval'>>,
): number {
  let weighted = 0;
  for (const vote of votes) weighted += game.constituencies[vote.constituency]!.influence * vote.approval;
  return nearest(weighted / 100);
}

export function constituenciesOf(game: Game, party: number): readonly number[] {
  return lookupsOf(game).homes[party]!;
}

/** Commitments that the agreed clauses break: made in public, not freed, and the option signed is not among them. */
export function brokenCommitments(table: Pick<Table, 'clauses' | 'commitments'>): readonly Commitment[] {
  return table.commitments.filter(({ issue, options, freed }) => {
    const option = agreedOption(table.clauses[issue]!);
    return !freed && option >= 0 && !options.includes(option);
  });
}

function constituencyVote(
  game: Game,
  table: Table,
  index: number,
  deal: Deal,
  broken: number,
): ConstituencyVote {
  const { points } = game.constituencies[index]!;
  const fromDeal = deal.reduce((sum, option, issue) => sum + pointsFor(points, table, issue, option), 0);
  const fromCommitments = broken > 0 ? broken * game.ratification.brokenCommitment : 0;
  const approval = clamp(table.approvals[index]! + fromDeal + fromCommitments, 0, 1000);
  return { constituency: index, approval, fromDeal, fromCommitments };
}

/** Clauses left open move nobody. */
function pointsFor(
  points: ReadonlyArray<readonly number[] | undefined>,
  table: Table,
  issue: number,
  option: number,
): number {
  return agreedOption(table.clauses[issue]!) >= 0 ? (points[issue]?.[option] ?? 0) : 0;
}
