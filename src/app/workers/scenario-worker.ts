import { type TableSpace, tableSpace } from '../../analysis/table-space.ts';
import { setTable } from '../../engine/setup.ts';
import { compileScenario } from '../../scenario/compile/compile-scenario.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { loadScenario } from '../../scenario/load-scenario.ts';
import { pathText, sentenceOf } from '../../scenario/problem.ts';
import { excerptOf } from '../../scenario/text/excerpt.ts';
import type { Problem as Told } from '../../view/library/problems.ts';

export type ScenarioTask =
  | { readonly kind: 'check'; readonly text: string }
  | { readonly kind: 'space'; readonly file: ScenarioFile; readonly hash: string };

export interface Checked {
  /** The file and the hash of its text, where it can be played. */
  readonly sound: { readonly file: ScenarioFile; readonly hash: string } | undefined;
  readonly problems: readonly Told[];
}

/** Checks a text, or surveys the outcome space of a checked file, away from the page. */
addEventListener('message', ({ data }: MessageEvent<ScenarioTask>) => {
  postMessage(data.kind === 'check' ? check(data.text) : survey(data.file, data.hash));
});

function check(text: string): Checked {
  const { scenario, problems } = loadScenario(text);
  const lines = text.split(/\r?\n/);
  const told = problems.map(problem => ({
    ...problem,
    path: pathText(problem.path),
    message: sentenceOf(problem),
    excerpt: excerptOf(lines, problem),
  }));
  return { sound: scenario && { file: scenario.file, hash: scenario.game.hash }, problems: told };
}

function survey(file: ScenarioFile, hash: string): TableSpace {
  const game = compileScenario(file, hash);
  return tableSpace(game, setTable(game, hash));
}
