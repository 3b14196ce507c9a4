import type { Game } from '../engine/game.ts';
import { agreedOption, type ConstituencyVote } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { clauseName } from './clause-names.ts';
import { alike, signedTenths, tenths } from './numbers.ts';
import { labelOf, type SeatLabel, seatName } from './seats.ts';

export interface VoteParty {
  readonly seat: SeatLabel;
  readonly passed: boolean;
  readonly verdict: string;
  readonly caption: string;
  readonly support: number;
  readonly supportText: string;
  readonly threshold: number;
  readonly thresholdText: string;
  readonly rows: readonly VoteRow[];
  /** Whether a public word was broken here: only then is there a column of it. */
  readonly broke: boolean;
}

export interface VoteRow {
  readonly id: string;
  readonly name: string;
  readonly influence: string;
  /** 0..1. */
  readonly weight: number;
  /** 0..100. */
  readonly approval: number;
  readonly approvalText: string;
  /** Approval when the talks ended; what the deal and broken words added leads to the vote. */
  readonly before: string;
  readonly deal: string;
  /** The clauses that weighed most with it, for the text and against it: “+4 Airspace”, “−6 Action on the TTP”. */
  readonly clauses: readonly string[];
  readonly commitments: string;
}

/** What the votes of all homes come to. */
export function voteOutcome({ vote }: View, t: Translator): string {
  return t(vote?.results.every(({ passed }) => passed) ? 'vote.in-force' : 'vote.not-in-force');
}

/** How each home voted, constituency by constituency; nothing before they have. */
export function presentVote(scenario: Scenario, view: View, t: Translator): readonly VoteParty[] {
  const { file, game } = scenario;
  return (view.vote?.results ?? []).flatMap((result, index) => {
    const party = file.parties[index];
    if (!party) return [];
    const threshold = game.ratification.thresholds[index] ?? 0;
    const values = {
      party: seatName(file, party.id),
      support: tenths(t, result.support),
      threshold: tenths(t, threshold),
    };
    return [
      {
        seat: labelOf(file, party.id),
        passed: result.passed,
        verdict: t(result.passed ? 'vote.passed' : 'vote.failed', values),
        caption: t('vote.caption', values),
        support: result.support / 10,
        supportText: values.support,
        threshold: threshold / 10,
        thresholdText: t('vote.threshold', values),
        rows: rowsOf(scenario, view, result.constituencies, t),
        broke: result.constituencies.some(({ fromCommitments }) => fromCommitments !== 0),
      },
    ];
  });
}

function rowsOf(
  { file, game }: Scenario,
  view: View,
  votes: readonly ConstituencyVote[],
  t: Translator,
): readonly VoteRow[] {
  const figure = alike(
    t,
    votes.flatMap(({ approval, fromDeal, fromCommitments }) => [
      approval,
      approval - fromDeal - fromCommitments,
    ]),
  );
  return votes.map(({ constituency, approval, fromDeal, fromCommitments }) => ({
    ...whoVoted(file, constituency),
    ...weightOf(game.constituencies[constituency]?.influence ?? 0, t),
    approval: approval / 10,
    approvalText: figure(approval),
    before: isAtAnEnd(approval) ? t('vote.before.unknown') : figure(approval - fromDeal - fromCommitments),
    deal: signedTenths(t, fromDeal),
    clauses: weightiest(game, view, constituency).map(({ issue, points }) =>
      t('vote.clause', {
        issue: clauseName(file, issue),
        points: signedTenths(t, points),
      }),
    ),
    commitments: signedTenths(t, fromCommitments),
  }));
}

/** There the gauge of approval may have been cut. */
function isAtAnEnd(approval: number): boolean {
  return approval === 0 || approval === 1000;
}

/** Of the agreed clauses the one that speaks most for the text with a constituency, and the one that speaks most against it. */
function weightiest(game: Game, { clauses }: View, constituency: number) {
  const weighed = clauses
    .map((clause, issue) => {
      const option = agreedOption(clause);
      return { issue, points: game.constituencies[constituency]?.points[issue]?.[option] ?? 0 };
    })
    .toSorted((a, b) => b.points - a.points);
  const [best, worst] = [weighed[0], weighed.at(-1)];
  return [...(best && best.points > 0 ? [best] : []), ...(worst && worst.points < 0 ? [worst] : [])];
}

function whoVoted({ constituencies }: Scenario['file'], index: number): Pick<VoteRow, 'id' | 'name'> {
  const { id = '', name = '' } = constituencies[index] ?? {};
  return { id, name };
}

function weightOf(influence: number, t: Translator): Pick<VoteRow, 'influence' | 'weight'> {
  const weight = influence / 100;
  return { weight, influence: t.percent(weight) };
}
