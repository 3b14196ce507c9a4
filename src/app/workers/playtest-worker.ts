import { compileScenario } from '../../scenario/compile/compile-scenario.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { type Batch, playBatch } from '../../simulate/batch.ts';
import { companyFor } from '../../simulate/company.ts';

export interface PlaytestOrder extends Batch {
  readonly file: ScenarioFile;
  readonly hash: string;
}

/** Games between reports of progress. */
const STEP = 5;

/** Plays the games of an order and answers with their summaries, a few at a time. */
addEventListener('message', ({ data: order }: MessageEvent<PlaytestOrder>) => {
  const game = compileScenario(order.file, order.hash);
  const company = companyFor(game, {});
  const teamAt = (seed: string) => ({ game, counterparts: company.counterparts(seed) });
  for (let from = order.from; from < order.to; from += STEP) {
    const to = Math.min(order.to, from + STEP);
    postMessage(playBatch(game, { seed: order.seed, from, to }, teamAt));
  }
});
