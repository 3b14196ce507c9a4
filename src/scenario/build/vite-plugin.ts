import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { loadScenario } from '../load-scenario.ts';
import { sentenceOf } from '../problem.ts';

const LIST = 'virtual:scenarios';
/** To be copied, not played. */
const TEMPLATE = 'template.yaml';
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

function listOf(folder: string): string {
  const files = readdirSync(folder).filter(name => /^[a-z0-9-]+\.yaml$/.test(name) && name !== TEMPLATE);
  const cards = files
    .map(name => cardOf(join(folder, name), `/scenarios/${basename(name)}`))
    .toSorted((a, b) => b.minutes - a.minutes)
    .map(({ code }) => code);
  const template = `() => import(${JSON.stringify(`/scenarios/${TEMPLATE}?raw`)})`;
  return `export const scenarios = [${cards.join(',')}];\nexport const template = ${template};`;
}

function cardOf(path: string, address: string): { readonly minutes: number; readonly code: string } {
  const { scenario } = loadScenario(readFileSync(path, 'utf8'));
  if (!scenario) throw new Error(`${path} has errors; npm run check -- ${path} lists them`);
  const { id, title, summary, minutes } = scenario.file;
  const card = JSON.stringify({ id, title, summary, hash: scenario.game.hash });
  const [module, text] = [JSON.stringify(address), JSON.stringify(`${address}?raw`)];
  const code = `{ ...${card}, load: () => import(${module}), text: () => import(${text}) }`;
  return { minutes, code };
}
