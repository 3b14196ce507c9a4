import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { GameSummary } from './summary.ts';
import type { WorkOrder } from './worker.ts';

const BATCH_SIZE = 50;

/** Plays games 0 … games − 1 of a run on all cores. The summaries come in no order. */
export async function playOnAllCores(
  order: WorkOrder,
  games: number,
  onProgress: (done: number) => void,
): Promise<readonly GameSummary[]> {
  const summaries: GameSummary[] = [];
  const queue = batches(games);
  const cores = Math.min(availableParallelism(), queue.length);
  await Promise.all(
    Array.from({ length: cores }, () =>
      work(order, queue, done => {
        summaries.push(...done);
        onProgress(summaries.length);
      }),
    ),
  );
  return summaries;
}

type Range = { readonly from: number; readonly to: number };

function batches(games: number): Range[] {
  const count = Math.ceil(games / BATCH_SIZE);
  return Array.from({ length: count }, (_, at) => ({
    from: at * BATCH_SIZE,
    to: Math.min(games, (at + 1) * BATCH_SIZE),
  }));
}

function work(
  order: WorkOrder,
  queue: Range[],
  onDone: (done: readonly GameSummary[]) => void,
): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: order });
  return new Promise((resolve, reject) => {
    const next = () => {
      const batch = queue.shift();
      if (batch) worker.postMessage({ seed: order.seed, ...batch });
      else void worker.terminate().then(() => resolve());
    };
    worker.on('error', reject);
    worker.on('message', (done: readonly GameSummary[]) => {
      onDone(done);
      next();
    });
    next();
  });
}
