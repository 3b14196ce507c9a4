import { scenarios } from 'virtual:scenarios';
import type { RecordedScenario } from '../engine/record.ts';
import { compileScenario } from '../scenario/compile-scenario.ts';
import { cutScenario } from '../scenario/cut-scenario.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Problem as Told } from '../view/problems.ts';

/** The scenarios at hand: those that came with the game, and those read from the player's own files. */
export interface Library {
  get(id: string): Promise<Scenario>;
  /** A scenario as it is played: whole, or in a shorter form; undefined where there is no such scenario or form. */
  find(id: string, cut: string | undefined): Promise<Scenario | undefined>;
  /** The very scenario of a record: from the shelf, or from the text the record carries. */
  recorded(recorded: RecordedScenario): Promise<Scenario | undefined>;
  /** The scenario at hand, whole or cut, whose hash begins so. */
  marked(beginning: string): Promise<Scenario | undefined>;
  /** The text of a scenario, whole also where it is played cut. */
  textOf(scenario: Scenario): string;
  /** Reads a file. A sound one joins the library; of any other, every problem is told. */
  read(text: string): Promise<{ scenario: Scenario | undefined; problems: readonly Told[] }>;
}

export function createLibrary(): Library {
  const shelf = new Map<string, Scenario>();
  const has = (id: string) => shelf.has(id) || scenarios.some(each => each.id === id);
  const wholes = new Map<string, ScenarioFile>();
  const played = (whole: Scenario, cut: string | undefined) => {
    const scenario = cut === undefined ? whole : cutScenario(whole, cut);
    if (scenario) wholes.set(scenario.game.hash, whole.file);
    return scenario;
  };
  const get = async (id: string) => {
    const known = shelf.get(id) ?? (await shipped(id));
    shelf.set(id, known);
    return known;
  };
  return {
    get,
    async find(id, cut) {
      return has(id) ? played(await get(id), cut) : undefined;
    },
    async recorded({ id, hash, cut, text }) {
      const known = has(id) ? played(await get(id), cut) : undefined;
      if (known?.game.hash === hash) return known;
      const whole = text === undefined ? undefined : (await checked(text)).scenario;
      const carried = whole && played(whole, cut);
      return carried?.game.hash === hash ? carried : undefined;
    },
    async marked(beginning) {
      const ids = new Set([...shelf.keys(), ...scenarios.map(({ id }) => id)]);
      for (const id of ids) {
        const whole = await get(id);
        const forms = [undefined, ...whole.file.cuts.map(cut => cut.id)].map(cut => played(whole, cut));
        const found = forms.find(scenario => scenario?.game.hash.startsWith(beginning));
        if (found) return found;
      }
      return undefined;
    },
    textOf: ({ file, game }) => JSON.stringify(wholes.get(game.hash) ?? file),
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
