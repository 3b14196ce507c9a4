import type { TableSpace } from '../analysis/table-space.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Problem as Told } from '../view/library/problems.ts';
import { compiled } from './compiler.ts';
import type { Checked, ScenarioTask } from './workers/scenario-worker.ts';

/** Far beyond what a file within the budget takes; a page that waits for ever helps nobody. */
const MOST_SECONDS = 20;

export interface Reading {
  /** Undefined where any problem is an error. */
  readonly scenario: Scenario | undefined;
  readonly problems: readonly Told[];
}

/** Reads a scenario file with every problem told, in a worker: the page goes on meanwhile. */
export async function readScenario(text: string): Promise<Reading> {
  const { sound, problems } = await inWorker<Checked>({ kind: 'check', text });
  return { scenario: sound && (await compiled(sound.file, sound.hash)), problems };
}

/** What the parties could agree on as the talks open. */
export function surveyOf({ file, game }: Scenario): Promise<TableSpace> {
  return inWorker<TableSpace>({ kind: 'space', file, hash: game.hash });
}

function inWorker<Answer>(task: ScenarioTask): Promise<Answer> {
  const worker = new Worker(new URL('./workers/scenario-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.addEventListener('error', event => reject(new Error(event.message)));
    setTimeout(() => reject(new Error(`no answer in ${MOST_SECONDS} seconds`)), MOST_SECONDS * 1000);
  });
  worker.postMessage(task);
  return answer.finally(() => worker.terminate());
}
