import { scenarios } from 'virtual:scenarios';
import { compileScenario } from '../scenario/compile-scenario.ts';
import { cutScenario } from '../scenario/cut-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Problem as Told } from '../view/problems.ts';

/** The scenarios at hand: those that came with the game, and those read from the player's own files. */
export interface Library {
  get(id: string): Promise<Scenario>;
  /** A scenario as it is played: whole, or in a shorter form; undefined where there is no such scenario or form. */
  find(id: string, cut: string | undefined): Promise<Scenario | undefined>;
  /** Reads a file. A sound one joins the library; of any other, every problem is told. */
  read(text: string): Promise<{ scenario: Scenario | undefined; problems: readonly Told[] }>;
}

export function createLibrary(): Library {
  const shelf = new Map<string, Scenario>();
  const has = (id: string) => shelf.has(id) || scenarios.some(each => each.id === id);
  const get = async (id: string) => {
    const known = shelf.get(id) ?? (await shipped(id));
    shelf.set(id, known);
    return known;
  };
  return {
    get,
    async find(id, cut) {
      if (!has(id)) return undefined;
      const whole = await get(id);
      return cut === undefined ? whole : cutScenario(whole, cut);
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
