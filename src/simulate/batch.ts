import type { Game, SeatId } from '../engine/game.ts';
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

/** Plays a batch; what a game is depends on the run's seed and its index alone, not on who plays it. */
export function playBatch(
  game: Game,
  batch: Batch,
  castOf: (seed: string) => Readonly<Record<SeatId, Counterpart>>,
  onGame?: (index: number, played: PlayedGame) => void,
): readonly GameSummary[] {
  const summaries: GameSummary[] = [];
  for (let index = batch.from; index < batch.to; index++) {
    const seed = gameSeed(batch.seed, index);
    const played = playGame(game, seed, castOf(seed));
    summaries.push(summarise(game, index, played));
    onGame?.(index, played);
  }
  return summaries;
}
