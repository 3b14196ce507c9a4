import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { loadScenario } from '../load-scenario.ts';
import { sentenceOf } from '../problem.ts';
import type { Scenario } from '../scenario.ts';

const LIST = 'virtual:scenarios';
/** To be copied, not played. */
const TEMPLATE = 'template.yaml';
interface Shipped {
  /** Of the file in its folder. */
  readonly name: string;
  readonly scenario: Scenario;
}

const SHIPPED = /\/scenarios\/[a-z0-9-]+\.yaml$/;

/**
 * Checks the shipped scenarios when building and hands them to the page as plain data, so that a first visit
 * needs neither the parser nor the validator. `virtual:scenarios` lists them, the longest first; each is a chunk of its own.
 */
export function scenarios(folder: string): Plugin {
  return {
    name: 'communique-scenarios',
    resolveId: id => (id === LIST ? `\0${LIST}` : undefined),
    load(id) {
      if (id === `\0${LIST}`) return listOf(folder);
      if (!SHIPPED.test(id)) return undefined;
      this.addWatchFile(id);
      return moduleOf(id);
    },
    /** Instead of loading the page anew: the page checks the file and goes on where it was. */
    async hotUpdate({ file, modules, read }) {
      const { environment } = this;
      if (!SHIPPED.test(file) || environment.name !== 'client') return undefined;
      const list = environment.moduleGraph.getModuleById(`\0${LIST}`);
      for (const module of [...modules, ...(list ? [list] : [])])
        environment.moduleGraph.invalidateModule(module);
      environment.hot.send('communique:scenario', { name: basename(file), text: await read() });
      return [];
    },
  };
}

function moduleOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  const { scenario, problems } = loadScenario(text);
  if (!scenario) {
    const lines = problems.map(problem => `${path}:${problem.line}:${problem.column} ${sentenceOf(problem)}`);
    throw new Error(lines.join('\n'));
  }
  const json = JSON.stringify({ file: scenario.file, hash: scenario.game.hash });
  return `export default JSON.parse(${JSON.stringify(json)});`;
}

/** The scenarios that come with the game, the longest first. */
export function shippedIn(folder: string): readonly Shipped[] {
  return readdirSync(folder)
    .filter(name => /^[a-z0-9-]+\.yaml$/.test(name) && name !== TEMPLATE)
    .map(name => ({ name, scenario: scenarioAt(join(folder, name)) }))
    .toSorted((a, b) => b.scenario.file.minutes - a.scenario.file.minutes);
}

function listOf(folder: string): string {
  const cards = shippedIn(folder).map(cardOf);
  const template = `() => import(${JSON.stringify(`/scenarios/${TEMPLATE}?raw`)})`;
  return `export const scenarios = [${cards.join(',')}];\nexport const template = ${template};`;
}

function cardOf({ name, scenario: { file, game } }: Shipped): string {
  const { id, title, summary, minutes } = file;
  const card = JSON.stringify({ id, title, summary, minutes, hash: game.hash });
  const address = `/scenarios/${name}`;
  const [module, text] = [JSON.stringify(address), JSON.stringify(`${address}?raw`)];
  return `{ ...${card}, load: () => import(${module}), text: () => import(${text}) }`;
}

function scenarioAt(path: string): Scenario {
  const { scenario } = loadScenario(readFileSync(path, 'utf8'));
  if (!scenario) throw new Error(`${path} has errors; npm run check -- ${path} lists them`);
  return scenario;
}
