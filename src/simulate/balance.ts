import type { Game } from '../engine/game.ts';
import { mean } from '../engine/sums.ts';
import { checkOptions } from '../scenario/check/check-options.ts';
import { minutesFor } from '../scenario/check/playing-time.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import type { Castings, Pairing } from './pairings.ts';
import { differenceOf, type Estimate, quantile, rounded, shareOf } from './statistics.ts';
import { type BalanceReport, type GameSummary, type MetricReport, reportOn } from './summary.ts';

/** The balance report: what {@link BalanceReport} says, and where it comes from. Shares 0..1; scores and metrics in points. */
export interface Balance extends BalanceReport {
  /** One entry for each pairing of personas that was played. */
  readonly pairs: readonly PairReport[];
  /** By metric, at the end of each round that was played by at least one game in ten. */
  readonly metricsByRound: Readonly<Record<string, readonly RoundReport[]>>;
  /** Share of games that agreed on each option, as `ISSUE/OPTION`. */
  readonly agreedShares: Readonly<Record<string, number>>;
  /** Options to which another is at least as good for everybody. */
  readonly dominatedOptions: readonly string[];
  /** By party: what making the first offer did to its score. */
  readonly firstMover: Readonly<Record<string, FirstMover>>;
  /** Minutes one person would need, by what there is to read and the choices made. */
  readonly minutes: { readonly p10: number; readonly p50: number; readonly p90: number };
}

export interface PairReport {
  readonly personas: Castings;
  readonly games: number;
  readonly endings: Readonly<Record<string, Estimate>>;
  readonly ratified: Estimate;
  readonly scores: Readonly<Record<string, number>>;
}

export type RoundReport = Omit<MetricReport, 'start'> & { readonly round: number; readonly games: number };

export interface FirstMover {
  readonly opened: number;
  readonly whenOpening: number;
  readonly otherwise: number;
  /** Undefined where it always opened, or never. */
  readonly difference?: Estimate;
}

export function balanceOf(
  file: ScenarioFile,
  game: Game,
  summaries: readonly GameSummary[],
  seconds: number,
  pairings: readonly Pairing[],
): Balance {
  return {
    ...reportOn(game, summaries, seconds),
    pairs: pairReports(game, summaries, pairings),
    metricsByRound: Object.fromEntries(game.metrics.map(({ id }, at) => [id, roundsOf(game, at, summaries)])),
    agreedShares: agreedShares(game, summaries),
    dominatedOptions: checkOptions(file, game).map(({ params }) => String(params?.['id'])),
    firstMover: Object.fromEntries(game.parties.map(({ id }, at) => [id, firstMover(id, at, summaries)])),
    minutes: minutesOf(file, game, summaries),
  };
}

/** Either order of speaking counts toward the same pair. */
function pairReports(
  game: Game,
  summaries: readonly GameSummary[],
  pairings: readonly Pairing[],
): readonly PairReport[] {
  const played = pairings.filter(({ reversed }) => !reversed);
  return played.map(({ castings }) =>
    pairReport(
      game,
      castings,
      summaries.filter(({ index }) => pairings[index % pairings.length]?.castings === castings),
    ),
  );
}

function pairReport(game: Game, personas: Castings, summaries: readonly GameSummary[]): PairReport {
  const count = (holds: (summary: GameSummary) => boolean) =>
    shareOf(summaries.filter(holds).length, summaries.length);
  return {
    personas,
    games: summaries.length,
    endings: Object.fromEntries(game.endings.map(({ id }) => [id, count(({ ending }) => ending === id)])),
    ratified: count(({ scores }) => scores[0]?.ratified === true),
    scores: Object.fromEntries(
      game.parties.map(({ id }, at) => [
        id,
        rounded(mean(summaries.map(({ scores }) => scores[at]!.value)) / 10, 2),
      ]),
    ),
  };
}

/** Games that end early leave the later rounds to the others. */
function roundsOf(game: Game, metric: number, summaries: readonly GameSummary[]): readonly RoundReport[] {
  return game.rounds.flatMap((_, round) => {
    const values = summaries.flatMap(({ history }) => history[round]?.[metric] ?? []);
    if (values.length < summaries.length / 10) return [];
    const at = (share: number) => quantile(values, share) / 10;
    return [{ round: round + 1, games: values.length, p10: at(0.1), p50: at(0.5), p90: at(0.9) }];
  });
}

function agreedShares(game: Game, summaries: readonly GameSummary[]): Record<string, number> {
  return Object.fromEntries(
    game.issues.flatMap((issue, at) =>
      issue.options.map((option, which) => {
        const agreed = summaries.filter(summary => summary.agreed[at] === which).length;
        return [`${issue.id}/${option}`, rounded(agreed / Math.max(1, summaries.length), 4)] as const;
      }),
    ),
  );
}

function firstMover(party: string, at: number, summaries: readonly GameSummary[]): FirstMover {
  const score = ({ scores }: GameSummary) => scores[at]!.value / 10;
  const begun = summaries.filter(({ opener }) => opener !== undefined);
  const opening = begun.filter(({ opener }) => opener === party).map(score);
  const otherwise = begun.filter(({ opener }) => opener !== party).map(score);
  const difference = differenceOf(opening, otherwise);
  return {
    opened: rounded(opening.length / Math.max(1, begun.length), 4),
    whenOpening: rounded(mean(opening), 2),
    otherwise: rounded(mean(otherwise), 2),
    ...(difference ? { difference } : {}),
  };
}

function minutesOf(file: ScenarioFile, game: Game, summaries: readonly GameSummary[]): Balance['minutes'] {
  const minutes = summaries.flatMap(({ turns }) =>
    game.parties.map((_, at) => minutesFor(file, turns[at] ?? 0)),
  );
  const at = (share: number) => Math.round(quantile(minutes, share));
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
