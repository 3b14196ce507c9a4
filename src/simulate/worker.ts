import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Game } from '../engine/game.ts';
import type { GameRecord } from '../engine/record.ts';
import { recordGame } from '../flow/record.ts';
import { compileScenario } from '../scenario/compile-scenario.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import { type Batch, gameSeed, playBatch } from './batch.ts';
import { type Company, companyFor } from './company.ts';
import type { PlayedGame } from './play.ts';
import type { Choice } from './steering.ts';

export interface WorkOrder {
  /** A file that passed the check, the hash of its content, and the shorter form it was cut to. */
  readonly file: ScenarioFile;
  readonly hash: string;
  readonly cut?: string | undefined;
  readonly seed: string;
  /** By seat: `PERSONA`, `PERSONA:LEVEL`, or `mixed` for another persona each game. */
  readonly castings: Readonly<Record<string, string>>;
  /** Holds one seat to one choice. */
  readonly choice?: Choice | undefined;
  readonly records: string | undefined;
}

/** Says when it is ready, then plays the batches it is sent and answers each with its summaries. */
export function serve(order: WorkOrder): void {
  const game = compileScenario(order.file, order.hash, order.cut);
  const company = companyFor(game, order.castings, order.choice);
  const keep = order.records === undefined ? undefined : keeperOf(game, order, company, order.records);
  parentPort!.on('message', (batch: Batch) => {
    parentPort!.postMessage(playBatch(game, batch, seed => company.counterparts(seed), keep));
  });
  parentPort!.postMessage('ready');
}

function keeperOf(game: Game, order: WorkOrder, company: Company, folder: string) {
  return (index: number, played: PlayedGame) => {
    const record = recordOf(game, company, gameSeed(order.seed, index), played);
    writeFileSync(join(folder, `${game.id}-${index}.json`), `${JSON.stringify(record)}\n`);
  };
}

function recordOf(game: Game, company: Company, seed: string, { moves }: PlayedGame): GameRecord | undefined {
  const occupants = Object.entries(company.castings(seed)).map(
    ([seat, casting]) => [seat, { kind: 'counterpart', ...casting } as const] as const,
  );
  return recordGame(game, {
    seed,
    occupants: Object.fromEntries(occupants),
    log: moves.map(move => ({ move })),
  });
}

serve(workerData as WorkOrder);
