import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Game, seatsOf } from '../engine/game.ts';
import { ENGINE_VERSION, type GameRecord, markOf } from '../engine/record.ts';
import { hashTable } from '../engine/state-hash.ts';
import { compileScenario } from '../scenario/compile-scenario.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import { type Batch, gameSeed, playBatch } from './batch.ts';
import { counterpartsFor, usualPersona } from './counterparts.ts';
import type { PlayedGame } from './play.ts';

export interface WorkOrder {
  /** A file that passed the check, the hash of its text, and the shorter form it was cut to. */
  readonly file: ScenarioFile;
  readonly hash: string;
  readonly cut?: string | undefined;
  readonly seed: string;
  readonly personas: Readonly<Record<string, string>>;
  readonly records: string | undefined;
}

/** Says when it is ready, then plays the batches it is sent and answers each with its summaries. */
export function serve(order: WorkOrder): void {
  const game = compileScenario(order.file, order.hash, order.cut);
  const counterparts = counterpartsFor(game, order.personas);
  const keep = order.records === undefined ? undefined : keeperOf(game, order, order.records);
  parentPort!.on('message', (batch: Batch) => {
    parentPort!.postMessage(playBatch(game, batch, counterparts, keep));
  });
  parentPort!.postMessage('ready');
}

function keeperOf(game: Game, order: WorkOrder, folder: string) {
  return (index: number, played: PlayedGame) => {
    const record = recordOf(game, order, index, played);
    writeFileSync(join(folder, `${game.id}-${index}.json`), `${JSON.stringify(record)}\n`);
  };
}

function recordOf(game: Game, order: WorkOrder, index: number, { referee, moves }: PlayedGame): GameRecord {
  return {
    format: 'communique-record/1',
    engine: ENGINE_VERSION,
    scenario: markOf(game),
    seed: gameSeed(order.seed, index),
    occupants: Object.fromEntries(
      seatsOf(game).map(seat => [
        seat,
        { kind: 'counterpart', persona: order.personas[seat] ?? usualPersona(game, seat) } as const,
      ]),
    ),
    log: moves.map(move => ({ move })),
    hash: hashTable(referee.table),
  };
}

serve(workerData as WorkOrder);
