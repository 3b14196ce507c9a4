import type { ScenarioFile } from '../scenario/format/format.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The compiler is a chunk of its own: the language of its conditions takes as long to begin as the rest of the page. */
export async function compiled(file: ScenarioFile, hash: string): Promise<Scenario> {
  const { compileScenario } = await import('../scenario/compile/compile-scenario.ts');
  return { file, game: compileScenario(file, hash) };
}

/** A shorter form of a scenario; undefined where it has none of that name. */
export async function shortened(whole: Scenario, cut: string): Promise<Scenario | undefined> {
  const { cutScenario } = await import('../scenario/compile/cut-scenario.ts');
  return cutScenario(whole, cut);
}
