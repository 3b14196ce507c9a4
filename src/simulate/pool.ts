import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Batch } from './batch.ts';
import type { GameSummary } from './summary.ts';
import type { WorkOrder } from './worker.ts';

/** Small enough that no worker plays on alone for long at the end of a run. */
const BATCH_SIZE = 20;
/** Fewer games are not worth another worker's warming up. */
const LEAST_SHARE = 50;
/** Room for young objects, so that what a game leaves behind is swept away rarely. */
const YOUNG_MEGABYTES = 64;

/** Workers that play one run after another, and grow quicker with each. */
export interface Pool {
  /** Plays games 0 … games − 1 of a run on all cores, or as many as are done when it is stopped. The summaries come in no order. */
  play(
    order: WorkOrder,
    games: number,
    onProgress?: (done: number) => void,
    stop?: AbortSignal,
  ): Promise<Run>;
  close(): Promise<void>;
}

export interface Run {
  readonly summaries: readonly GameSummary[];
  /** Wall time of playing, from the moment every worker stood ready. */
  readonly seconds: number;
}

/** Enough workers for runs of so many games. They load while the caller goes on. */
export function openPool(games: number): Pool {
  const workers = hire(Math.min(availableParallelism(), Math.ceil(games / LEAST_SHARE)));
  return {
    play: (order, count, onProgress = () => {}, stop = new AbortController().signal) =>
      playOn(workers, order, count, onProgress, stop),
    close: async () => {
      await Promise.all(workers.map(worker => worker.terminate()));
    },
  };
}

function hire(count: number): readonly Worker[] {
  // Far-reaching inlining takes the compiler longer than a run of games can win back.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  const url = new URL('./worker.ts', import.meta.url);
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
  return Array.from({ length: count }, () => new Worker(url, { resourceLimits }));
}

async function playOn(
  workers: readonly Worker[],
  order: WorkOrder,
  games: number,
  onProgress: (done: number) => void,
  stop: AbortSignal,
): Promise<Run> {
  await Promise.all(workers.map(worker => prepare(worker, order)));
  const began = performance.now();
  const queue = batches(order.seed, games);
  const summaries: GameSummary[] = [];
  const playOut = async (worker: Worker) => {
    for (let batch = queue.shift(); batch && !stop.aborted; batch = queue.shift()) {
      summaries.push(...(await played(worker, batch)));
      onProgress(summaries.length);
    }
  };
  await Promise.all(workers.map(playOut));
  return { summaries, seconds: (performance.now() - began) / 1000 };
}

function batches(seed: string, games: number): Batch[] {
  const count = Math.ceil(games / BATCH_SIZE);
  return Array.from({ length: count }, (_, at) => ({
    seed,
    from: at * BATCH_SIZE,
    to: Math.min(games, (at + 1) * BATCH_SIZE),
  }));
}

async function prepare(worker: Worker, order: WorkOrder): Promise<void> {
  worker.postMessage(order);
  await once(worker, 'message');
}

async function played(worker: Worker, batch: Batch): Promise<readonly GameSummary[]> {
  worker.postMessage(batch);
  const answers: ReadonlyArray<readonly GameSummary[]> = await once(worker, 'message');
  return answers[0]!;
}
