import { scenarios } from 'virtual:scenarios';
import { compileScenario } from '../scenario/compile-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Problem as Told } from '../view/problems.ts';

/** The scenarios at hand: those that came with the game, and those read from the player's own files. */
export interface Library {
  has(id: string): boolean;
  get(id: string): Promise<Scenario>;
  /** Reads a file. A sound one joins the library; of any other, every problem is told. */
  read(text: string): Promise<{ scenario: Scenario | undefined; problems: readonly Told[] }>;
}

export function createLibrary(): Library {
  const shelf = new Map<string, Scenario>();
  return {
    has: id => shelf.has(id) || scenarios.some(each => each.id === id),
    async get(id) {
      const known = shelf.get(id) ?? (await shipped(id));
      shelf.set(id, known);
      return known;
    },
    async read(text) {
      const { scenario, problems } = await checked(text);
      if (scenario) shelf.set(scenario.file.id, scenario);
      return { scenario, problems };
    },
  };
}

async function shipped(id: string): Promise<Scenario> {
  const { file, hash } = (await scenarios.find(each => each.id === id)!.load()).default;
  return { file, game: compileScenario(file, hash) };
}

/** The checks arrive with the first file that needs them and not before. */
async function checked(text: string) {
  const [{ loadScenario }, { pathText, sentenceOf }] = await Promise.all([
    import('../scenario/load-scenario.ts'),
    import('../scenario/problem.ts'),
  ]);
  const { scenario, problems } = loadScenario(text);
  const told = problems.map(problem => ({
    ...problem,
    path: pathText(problem.path),
    message: sentenceOf(problem),
  }));
  return { scenario, problems: told };
}
