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
import { type Pairing, reversedParties } from './pairings.ts';
import type { PlayedGame } from './play.ts';
import type { Choice } from './steering.ts';

export interface WorkOrder {
  /** A file that passed the check, the hash of its content, and the shorter form it was cut to. */
  readonly file: ScenarioFile;
  readonly hash: string;
  readonly cut?: string | undefined;
  readonly seed: string;
  /** Who plays, game by game in turn. */
  readonly pairings: readonly Pairing[];
  /** Holds one seat to one choice. */
  readonly choice?: Choice | undefined;
  readonly records: string | undefined;
}

/** Says when it is ready, then plays the batches it is sent and answers each with its summaries. */
export function serve(order: WorkOrder): void {
  const game = compileScenario(order.file, order.hash, order.cut);
  const sides = sidesOf(game, order);
  const sideAt = (index: number) => sides[index % sides.length]!;
  const teamAt = (seed: string, index: number) => {
    const side = sideAt(index);
    return { game: side.game, counterparts: side.company.counterparts(seed) };
  };
  const keep = order.records === undefined ? undefined : keeperOf(game, order, sideAt, order.records);
  parentPort!.on('message', (batch: Batch) => {
    parentPort!.postMessage(playBatch(game, batch, teamAt, keep));
  });
  parentPort!.postMessage('ready');
}

/** Each pairing with the game it plays on: the same, or one with the parties in the opposite order. */
function sidesOf(game: Game, { file, hash, cut, pairings, choice }: WorkOrder): readonly Side[] {
  const turned = pairings.some(({ reversed }) => reversed)
    ? compileScenario(reversedParties(file), hash, cut)
    : game;
  return pairings.map(({ castings, reversed }) => {
    const played = reversed ? turned : game;
    return { game: played, company: companyFor(played, castings, choice) };
  });
}

interface Side {
  readonly game: Game;
  readonly company: Company;
}

function keeperOf(game: Game, order: WorkOrder, sideAt: (index: number) => Side, folder: string) {
  return (index: number, played: PlayedGame) => {
    const record = recordOf(game, sideAt(index).company, gameSeed(order.seed, index), played);
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
