import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { GameSummary } from './summary.ts';
import type { WorkOrder } from './worker.ts';

const BATCH_SIZE = 50;
/** Room for young objects, so that what a game leaves behind is swept away rarely. */
const YOUNG_MEGABYTES = 64;

export interface Run {
  readonly summaries: readonly GameSummary[];
  /** Wall time of playing, from the moment every worker stood ready. */
  readonly seconds: number;
}

/** Plays games 0 … games − 1 of a run on all cores, or as many as are done when it is stopped. The summaries come in no order. */
export async function playOnAllCores(
  order: WorkOrder,
  games: number,
  onProgress: (done: number) => void,
  stop: AbortSignal = new AbortController().signal,
): Promise<Run> {
  const queue = batches(games);
  const workers = await hire(order, Math.min(availableParallelism(), queue.length));
  const began = performance.now();
  const summaries: GameSummary[] = [];
  const onDone = (done: readonly GameSummary[]) => {
    summaries.push(...done);
    onProgress(summaries.length);
  };
  await Promise.all(workers.map(worker => work(worker, order.seed, queue, onDone, stop)));
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(workers.map(worker => worker.terminate()));
  return { summaries, seconds };
}

type Range = { readonly from: number; readonly to: number };

function batches(games: number): Range[] {
  const count = Math.ceil(games / BATCH_SIZE);
  return Array.from({ length: count }, (_, at) => ({
    from: at * BATCH_SIZE,
    to: Math.min(games, (at + 1) * BATCH_SIZE),
  }));
}

/** Workers that have compiled the scenario. */
function hire(order: WorkOrder, count: number): Promise<readonly Worker[]> {
  // Far-reaching inlining takes the compiler longer than a run of games can win back.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  const url = new URL('./worker.ts', import.meta.url);
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
  return Promise.all(
    Array.from({ length: count }, async () => {
      const worker = new Worker(url, { workerData: order, resourceLimits });
      await once(worker, 'message');
      return worker;
    }),
  );
}

function work(
  worker: Worker,
  seed: string,
  queue: Range[],
  onDone: (done: readonly GameSummary[]) => void,
  stop: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    stop.addEventListener('abort', () => resolve());
    const next = () => {
      const batch = stop.aborted ? undefined : queue.shift();
      if (batch) worker.postMessage({ seed, ...batch });
      else resolve();
    };
    worker.on('error', reject);
    worker.on('message', (done: readonly GameSummary[]) => {
      onDone(done);
      next();
    });
    next();
  });
}
