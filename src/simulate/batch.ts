import { type Game, type SeatId, seatsOf } from '../engine/game.ts';
import type { Counterpart } from '../flow/conduct.ts';
import { type PlayedGame, playGame } from './play.ts';
import { type GameSummary, summarise } from './summary.ts';

export interface Batch {
  readonly seed: string;
  /** First game of the batch, counted from 0. */
  readonly from: number;
  readonly to: number;
}

/** The seed of one game of a run. */
export function gameSeed(seed: string, index: number): string {
  return `${seed}-${index}`;
}

/** Who plays one game, and on what: the game of the run, or one that differs in the order of the parties alone. */
export interface Team {
  readonly game: Game;
  readonly counterparts: Readonly<Record<SeatId, Counterpart>>;
}

/** Plays a batch; what a game is depends on the run's seed and its index alone, not on which worker plays it. */
export function playBatch(
  game: Game,
  batch: Batch,
  teamAt: (seed: string, index: number) => Team,
  onGame?: (index: number, played: PlayedGame) => void,
): readonly GameSummary[] {
  const seats = seatsOf(game);
  const summaries: GameSummary[] = [];
  for (let index = batch.from; index < batch.to; index++) {
    const seed = gameSeed(batch.seed, index);
    const team = teamAt(seed, index);
    const played = playGame(team.game, seed, team.counterparts);
    summaries.push(summarise(team.game, index, played, seats));
    onGame?.(index, played);
  }
  return summaries;
}
