import type { Scenario } from '../scenario/scenario.ts';
import { type BalanceReport, type GameSummary, reportOn } from '../simulate/summary.ts';
import type { PlaytestOrder } from './workers/playtest-worker.ts';

const MOST_WORKERS = 4;

export interface Playtest {
  /** Stops the games; what has been played is reported. */
  readonly cancel: () => void;
}

export interface PlaytestListener {
  readonly onProgress: (done: number) => void;
  /** Called once: when all games are played, or they were stopped. Undefined where none was played. */
  readonly onEnd: (report: BalanceReport | undefined) => void;
  readonly onFault: (reason: string) => void;
}

/** Plays games of a scenario in workers, counterparts in every seat. */
export function startPlaytest(scenario: Scenario, games: number, listener: PlaytestListener): Playtest {
  const began = performance.now();
  const summaries: GameSummary[] = [];
  const workers = sharesOf(games).map(share => hire(scenario, share));
  let ended = false;
  const end = (then: () => void) => {
    if (ended) return;
    ended = true;
    for (const worker of workers) worker.terminate();
    then();
  };
  const report = () => {
    const seconds = (performance.now() - began) / 1000;
    listener.onEnd(summaries.length > 0 ? reportOn(scenario.game, summaries, seconds) : undefined);
  };
  for (const worker of workers) {
    worker.addEventListener('message', ({ data }: MessageEvent<readonly GameSummary[]>) => {
      if (ended) return;
      summaries.push(...data);
      listener.onProgress(summaries.length);
      if (summaries.length >= games) end(report);
    });
    worker.addEventListener('error', event => end(() => listener.onFault(event.message)));
  }
  return { cancel: () => end(report) };
}

type Share = Pick<PlaytestOrder, 'from' | 'to'>;

function sharesOf(games: number): readonly Share[] {
  const count = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency || 1), games);
  return Array.from({ length: count }, (_, at) => ({
    from: Math.floor((games * at) / count),
    to: Math.floor((games * (at + 1)) / count),
  }));
}

function hire({ file, game }: Scenario, share: Share): Worker {
  const worker = new Worker(new URL('./workers/playtest-worker.ts', import.meta.url), { type: 'module' });
  const order: PlaytestOrder = { file, hash: game.hash, seed: 'playtest', ...share };
  worker.postMessage(order);
  return worker;
}
