import type { Vote } from '../engine/table.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { signedTenths, tenths } from './numbers.ts';
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
  readonly deal: string;
  readonly commitments: string;
}

/** How each home voted, constituency by constituency. */
export function presentVote({ file, game }: Scenario, vote: Vote, t: Translator): readonly VoteParty[] {
  return vote.results.flatMap((result, index) => {
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
        rows: result.constituencies.map(each => ({
          ...whoVoted(file, each.constituency),
          ...weightOf(game.constituencies[each.constituency]?.influence ?? 0, t),
          approval: each.approval / 10,
          approvalText: tenths(t, each.approval),
          deal: signedTenths(t, each.fromDeal),
          commitments: signedTenths(t, each.fromCommitments),
        })),
      },
    ];
  });
}

function whoVoted({ constituencies }: Scenario['file'], index: number): Pick<VoteRow, 'id' | 'name'> {
  const { id = '', name = '' } = constituencies[index] ?? {};
  return { id, name };
}

function weightOf(influence: number, t: Translator): Pick<VoteRow, 'influence' | 'weight'> {
  const weight = influence / 100;
  return { weight, influence: t.percent(weight) };
}
