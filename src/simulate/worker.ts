import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Game, seatsOf } from '../engine/game.ts';
import { ENGINE_VERSION, type GameRecord } from '../engine/record.ts';
import { hashTable } from '../engine/state-hash.ts';
import { loadScenario } from '../scenario/load-scenario.ts';
import { type Batch, gameSeed, playBatch } from './batch.ts';
import { counterpartsFor, usualPersona } from './counterparts.ts';
import type { PlayedGame } from './play.ts';

export interface WorkOrder {
  readonly text: string;
  readonly seed: string;
  readonly personas: Readonly<Record<string, string>>;
  readonly records: string | undefined;
}

/** Plays the batches it is sent until it is told to stop; answers each with its summaries. */
export function serve(order: WorkOrder): void {
  const { scenario } = loadScenario(order.text);
  if (!scenario) throw new Error('the scenario does not load');
  const counterparts = counterpartsFor(scenario.game, order.personas);
  parentPort!.on('message', (batch: Batch) => {
    const keep = order.records === undefined ? undefined : keeperOf(scenario.game, order, order.records);
    parentPort!.postMessage(playBatch(scenario.game, batch, counterparts, keep));
  });
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
    scenario: { id: game.id, hash: game.hash },
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
