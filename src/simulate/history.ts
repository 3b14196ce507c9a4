import { type Chronicle, type TensionOfDay, tensionThrough, turnsAsSaid } from '../analysis/chronicle.ts';
import { frontierOf } from '../analysis/frontier.ts';
import { preferencesOf } from '../engine/deals.ts';
import type { Game } from '../engine/game.ts';
import { worthOf } from '../engine/preferences.ts';
import { setTable } from '../engine/setup.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import type { GameSummary } from './summary.ts';

type History = NonNullable<ScenarioFile['history']>;
type HistoryRun = History['runs'][number];

/** What the historic deal is worth under the scenario's points, as the talks open. */
export interface HistoricDeal {
  readonly parties: Readonly<Record<string, { readonly points: number; readonly noDeal: number }>>;
  /** Worth more than no deal to every party. */
  readonly rational: boolean;
  /** How far it lies on the way from no deal to the frontier, 0..1. */
  readonly frontierShare: number;
}

export function historicDeal(game: Game, file: ScenarioFile): HistoricDeal | null {
  const agreed = file.debrief['historic-deal'];
  if (Object.keys(agreed).length === 0) return null;
  const deal = game.issues.map(({ id, options, statusQuo }) => {
    const option = agreed[id];
    return option === undefined ? statusQuo : options.indexOf(option);
  });
  const table = setTable(game, '');
  const preferences = game.parties.map((_, party) => preferencesOf(game, table, party));
  const worth = preferences.map(each => worthOf(each, deal));
  const noDeal = preferences.map(({ reservation }) => reservation);
  return {
    parties: Object.fromEntries(
      game.parties.map(({ id }, at) => [id, { points: worth[at]! / 10, noDeal: noDeal[at]! / 10 }]),
    ),
    rational: worth.every((each, at) => each > noDeal[at]!),
    frontierShare: shareOfFrontier(worth, noDeal, frontierOf(preferences).points),
  };
}

/** The frontier is this much further from no deal, in the direction of the deal; the share is its inverse. */
function shareOfFrontier(
  worth: readonly number[],
  noDeal: readonly number[],
  frontier: ReadonlyArray<readonly number[]>,
): number {
  const gains = worth.map((each, at) => each - noDeal[at]!);
  if (gains.some(gain => gain <= 0)) return 0;
  const further = frontier.map(point =>
    Math.min(...gains.map((gain, at) => (point[at]! - noDeal[at]!) / gain)),
  );
  return Number((1 / Math.max(1, ...further)).toFixed(3));
}

export interface RunReport {
  readonly id: string;
  readonly name: string;
  readonly games: number;
  /** Share of games that ended in a text ratified by every home. */
  readonly ratified: number;
  /** Share of the historic options found in ratified texts, where there was a historic deal. */
  readonly matched: number | null;
  readonly expected: string;
  readonly asExpected: boolean;
}

/** Holds a run's games against what the scenario's author expects of it. */
export function runReport(
  file: ScenarioFile,
  game: Game,
  run: HistoryRun,
  summaries: readonly GameSummary[],
): RunReport {
  const settled = summaries.filter(({ scores }) => scores[0]?.ratified);
  const ratified = Number((settled.length / summaries.length).toFixed(4));
  const { 'settled-at-least': least = 0, 'settled-at-most': most = 1 } = run;
  return {
    id: run.id,
    name: run.name,
    games: summaries.length,
    ratified,
    matched: matched(file, game, settled),
    expected: `${Math.round(least * 100)} to ${Math.round(most * 100)} %`,
    asExpected: ratified >= least && ratified <= most,
  };
}

function matched(file: ScenarioFile, game: Game, settled: readonly GameSummary[]): number | null {
  const historic = Object.entries(file.debrief['historic-deal']);
  if (historic.length === 0 || settled.length === 0) return null;
  const shares = settled.map(({ agreed }) => {
    const same = game.issues.filter(({ id, options, statusQuo }, at) => {
      const option = options[agreed[at]! < 0 ? statusQuo : agreed[at]!];
      return file.debrief['historic-deal'][id] === option;
    });
    return same.length / historic.length;
  });
  return Number((shares.reduce((sum, share) => sum + share, 0) / shares.length).toFixed(3));
}

export interface TurnReport {
  readonly is: 'peak' | 'low';
  readonly from: string;
  readonly to: string;
  /** The index on its highest or lowest day of the stretch, 0..100. */
  readonly tension: number;
  readonly asSaid: boolean;
}

/** Whether the tension index, fed the dated events, turns when the scenario's author says that it did. */
export function chronicleTurns(
  game: Game,
  file: ScenarioFile,
  chronicle: NonNullable<History['chronicle']>,
): readonly TurnReport[] {
  const series = tensionThrough(game, compiledChronicle(file, chronicle));
  const turns = chronicle.turns.map(({ is, from, to }) => ({ is, from: dayOf(from), to: dayOf(to) }));
  const asSaid = turnsAsSaid(series, turns);
  return chronicle.turns.map(({ is, from, to }, at) => ({
    is,
    from,
    to,
    tension: extreme(series, turns[at]!),
    asSaid: asSaid[at]!,
  }));
}

function compiledChronicle(file: ScenarioFile, chronicle: NonNullable<History['chronicle']>): Chronicle {
  return {
    daysARound: chronicle['days-a-round'],
    responses: chronicle.responses.map(({ roots, metric, by }) => ({
      roots,
      metric: file.metrics.findIndex(({ id }) => id === metric),
      by: by * 10,
    })),
    events: chronicle.days.map(({ day, cameo, goldstein }) => ({ day: dayOf(day), cameo, goldstein })),
  };
}

function extreme(
  series: readonly TensionOfDay[],
  { is, from, to }: { readonly is: 'peak' | 'low'; readonly from: number; readonly to: number },
): number {
  const inside = series.filter(({ day }) => day >= from && day <= to).map(({ tension }) => tension);
  return (is === 'peak' ? Math.max(...inside) : Math.min(...inside)) / 10;
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
