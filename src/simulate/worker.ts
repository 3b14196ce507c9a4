import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { Game } from '../engine/game.ts';
import type { GameRecord } from '../engine/record.ts';
import { recordGame } from '../flow/record.ts';
import { compileScenario } from '../scenario/compile/compile-scenario.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { type Batch, gameSeed, playBatch } from './batch.ts';
import { type Company, companyFor } from './company.ts';
import { type Pairing, reversedParties } from './pairings.ts';
import type { PlayedGame } from './play.ts';
import type { Choice } from './steering.ts';
import type { GameSummary } from './summary.ts';

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

type PlayBatch = (batch: Batch) => readonly GameSummary[];

/** Answers an order when it is ready for its batches, and each batch with its summaries. */
function serve(): void {
  let play: PlayBatch = () => [];
  parentPort!.on('message', (task: WorkOrder | Batch) => {
    if ('file' in task) play = playerOf(task);
    parentPort!.postMessage('file' in task ? 'ready' : play(task));
  });
}

function playerOf(order: WorkOrder): PlayBatch {
  const game = compileScenario(order.file, order.hash, order.cut);
  const sides = sidesOf(game, order);
  const sideAt = (index: number) => sides[index % sides.length]!;
  const teamAt = (seed: string, index: number) => {
    const side = sideAt(index);
    return { game: side.game, counterparts: side.company.counterparts(seed) };
  };
  const keep = order.records === undefined ? undefined : keeperOf(game, order, sideAt, order.records);
  return batch => playBatch(game, batch, teamAt, keep);
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

serve();
