import { scenarios } from 'virtual:scenarios';
import type { RecordedScenario } from '../engine/record.ts';
import { compileScenario } from '../scenario/compile-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Problem as Told } from '../view/problems.ts';

/** The scenarios at hand: those that came with the game, and those read from the player's own files. */
export interface Library {
  has(id: string): boolean;
  get(id: string): Promise<Scenario>;
  /** The scenario as it is today, where a game was played on an older one. */
  current(scenario: Scenario): Promise<Scenario>;
  /** The very scenario of a record: from the shelf, or from the text the record carries. */
  recorded(recorded: RecordedScenario): Promise<Scenario | undefined>;
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
    async current(scenario) {
      const { id } = scenario.file;
      return this.has(id) ? this.get(id) : scenario;
    },
    async recorded({ id, hash, text }) {
      const known = shelf.get(id) ?? (await shippedAs(id, hash));
      if (known?.game.hash === hash) return known;
      const carried = text === undefined ? undefined : (await checked(text)).scenario;
      return carried?.game.hash === hash ? carried : undefined;
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

async function shippedAs(id: string, hash: string): Promise<Scenario | undefined> {
  return scenarios.some(each => each.id === id && each.hash === hash) ? shipped(id) : undefined;
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
