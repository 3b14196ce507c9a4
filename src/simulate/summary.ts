import { type Game, isMediator, type SeatId, seatsOf } from '../engine/game.ts';
import { hashText } from '../engine/hash.ts';
import { type Score, scoreOf } from '../engine/score.ts';
import { hashTable } from '../engine/state-hash.ts';
import { mean } from '../engine/sums.ts';
import { agreedOption, type Table } from '../engine/table.ts';
import type { PlayedGame } from './play.ts';

/** What one headless game leaves behind: plain data that can cross from a worker. */
export interface GameSummary {
  readonly index: number;
  readonly ending: string;
  readonly hash: string;
  readonly moves: number;
  readonly scores: readonly Score[];
  readonly metrics: readonly number[];
  readonly actions: readonly number[];
  readonly events: readonly number[];
  /** Metrics at the end of each round. */
  readonly history: ReadonlyArray<readonly number[]>;
  /** The party that made the first offer. */
  readonly opener: string | undefined;
  /** Moves made, by seat. */
  readonly turns: readonly number[];
  /** Agreed option by issue, −1 where the clause stayed open. */
  readonly agreed: readonly number[];
}

/** What is counted by seat comes in the order of the seats given. */
export function summarise(
  game: Game,
  index: number,
  { referee, moves }: PlayedGame,
  seats: readonly SeatId[] = seatsOf(game),
): GameSummary {
  const { table } = referee;
  return {
    index,
    ending: table.ending?.ending ?? '',
    hash: hashTable(table),
    moves: moves.length,
    scores: seats.map(seat => scoreOf(game, table, seat)),
    metrics: table.metrics,
    actions: [...new Set(table.played.map(played => played.action))],
    events: [...new Set(table.happened.map(each => each.event))],
    history: readingsByRound(table),
    opener: table.offers.find(({ by }) => !isMediator(game, by))?.by,
    turns: turnsOf(seats, moves),
    agreed: table.clauses.map(agreedOption),
  };
}

function turnsOf(seats: readonly SeatId[], moves: PlayedGame['moves']): readonly number[] {
  const turns = seats.map(() => 0);
  for (const move of moves) {
    const at = 'seat' in move ? seats.indexOf(move.seat) : -1;
    if (at >= 0) turns[at]!++;
  }
  return turns;
}

/** The history begins with the start, and leaves out a round that was not closed. */
function readingsByRound({ history, metrics, round }: Table): GameSummary['history'] {
  const closed = history.slice(1);
  return closed.length > round ? closed : [...closed, metrics];
}

/** The result of `npm run simulate -- --json`. Shares 0..1; scores and metrics in points. */
export interface BalanceReport {
  readonly scenario: string;
  readonly games: number;
  readonly seconds: number;
  readonly gamesPerSecond: number;
  readonly endings: Readonly<Record<string, number>>;
  readonly seats: Readonly<Record<string, SeatReport>>;
  readonly metrics: Readonly<Record<string, MetricReport>>;
  readonly unusedActions: readonly string[];
  readonly unusedEvents: readonly string[];
  readonly neverAgreedOptions: readonly string[];
  readonly hash: string;
}

export interface SeatReport {
  readonly meanScore: number;
  readonly meanSurplus: number;
  readonly ratified: number;
}

export interface MetricReport {
  readonly start: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Puts the summaries of a batch together; their order does not matter. */
export function reportOn(game: Game, unordered: readonly GameSummary[], seconds: number): BalanceReport {
  const summaries = [...unordered].sort((a, b) => a.index - b.index);
  const games = summaries.length;
  const actions = new Set(summaries.flatMap(summary => summary.actions));
  const events = new Set(summaries.flatMap(summary => summary.events));
  return {
    scenario: game.id,
    games,
    seconds: round(seconds, 3),
    gamesPerSecond: round(games / seconds, 1),
    endings: endingShares(game, summaries),
    seats: Object.fromEntries(
      seatsOf(game).map((seat, at) => [seat, seatReport(summaries.map(s => s.scores[at]!))]),
    ),
    metrics: Object.fromEntries(
      game.metrics.map((metric, at) => [metric.id, metricReport(metric.start, at, summaries)]),
    ),
    unusedActions: game.actions.filter((_, at) => !actions.has(at)).map(action => action.id),
    unusedEvents: game.events.filter((_, at) => !events.has(at)).map(event => event.id),
    neverAgreedOptions: neverAgreed(game, summaries),
    hash: hashText(summaries.map(summary => summary.hash).join('\n')),
  };
}

function endingShares(game: Game, summaries: readonly GameSummary[]): Record<string, number> {
  return Object.fromEntries(
    game.endings.map(({ id }) => {
      const count = summaries.filter(summary => summary.ending === id).length;
      return [id, round(count / summaries.length, 4)];
    }),
  );
}

function seatReport(scores: readonly Score[]): SeatReport {
  return {
    meanScore: round(mean(scores.map(score => score.value)) / 10, 2),
    meanSurplus: round(mean(scores.map(score => score.surplus)) / 10, 2),
    ratified: round(mean(scores.map(score => (score.ratified ? 1 : 0))), 4),
  };
}

function metricReport(start: number, at: number, summaries: readonly GameSummary[]): MetricReport {
  const values = summaries.map(summary => summary.metrics[at]!).sort((a, b) => a - b);
  const quantile = (share: number) => values[Math.floor(share * (values.length - 1))]! / 10;
  return { start: start / 10, p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) };
}

/** Options that stood at the end of no game. A clause left open stands at the status quo. */
function neverAgreed(game: Game, summaries: readonly GameSummary[]): readonly string[] {
  const seen = new Set(
    summaries.flatMap(summary =>
      summary.agreed.map((option, at) => `${at}/${option < 0 ? game.issues[at]!.statusQuo : option}`),
    ),
  );
  return game.issues.flatMap((issue, at) =>
    issue.options.filter((_, option) => !seen.has(`${at}/${option}`)).map(option => `${issue.id}/${option}`),
  );
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
