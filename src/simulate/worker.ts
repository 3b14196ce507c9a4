import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Game, seatsOf } from '../engine/game.ts';
import type { GameRecord } from '../engine/record.ts';
import { recordGame } from '../flow/record.ts';
import { compileScenario } from '../scenario/compile-scenario.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import { type Batch, gameSeed, playBatch, type Team } from './batch.ts';
import { castFor, counterpartsFor } from './counterparts.ts';
import { type Pairing, pairingAt, reversedParties } from './pairings.ts';
import type { PlayedGame } from './play.ts';

export interface WorkOrder {
  /** A file that passed the check, the hash of its content, and the shorter form it was cut to. */
  readonly file: ScenarioFile;
  readonly hash: string;
  readonly cut?: string | undefined;
  readonly seed: string;
  /** Who plays: game by game in turn. */
  readonly pairings: readonly Pairing[];
  readonly records: string | undefined;
}

/** Says when it is ready, then plays the batches it is sent and answers each with its summaries. */
export function serve(order: WorkOrder): void {
  const game = compileScenario(order.file, order.hash, order.cut);
  const turned = compileScenario(reversedParties(order.file), order.hash, order.cut);
  const teams = order.pairings.map(pairing => teamOf(pairing.reversed ? turned : game, pairing));
  const keep = order.records === undefined ? undefined : keeperOf(game, order, order.records);
  parentPort!.on('message', (batch: Batch) => {
    parentPort!.postMessage(playBatch(game, batch, index => teams[index % teams.length]!, keep));
  });
  parentPort!.postMessage('ready');
}

function teamOf(game: Game, { castings }: Pairing): Team {
  return { game, counterparts: counterpartsFor(game, castings) };
}

function keeperOf(game: Game, order: WorkOrder, folder: string) {
  return (index: number, played: PlayedGame) => {
    const record = recordOf(game, order, index, played);
    writeFileSync(join(folder, `${game.id}-${index}.json`), `${JSON.stringify(record)}\n`);
  };
}

function recordOf(
  game: Game,
  order: WorkOrder,
  index: number,
  { moves }: PlayedGame,
): GameRecord | undefined {
  const occupants = seatsOf(game).map(
    seat =>
      [
        seat,
        {
          kind: 'counterpart',
          ...castFor(game, seat, pairingAt(order.pairings, index).castings[seat]),
        } as const,
      ] as const,
  );
  return recordGame(game, {
    seed: gameSeed(order.seed, index),
    occupants: Object.fromEntries(occupants),
    log: moves.map(move => ({ move })),
  });
}

serve(workerData as WorkOrder);
