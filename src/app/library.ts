import { scenarios, template } from 'virtual:scenarios';
import { compileScenario } from '../scenario/compile-scenario.ts';
import { cutScenario } from '../scenario/cut-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import {
  keepOwnScenario,
  type OwnScenario,
  ownScenarios,
  removeOwnScenario,
} from '../storage/own-scenarios.ts';
import type { Problem as Told } from '../view/problems.ts';
import type { ShelvedScenario } from '../view/scenario-list.ts';
import { readScenario } from './scenario-checks.ts';

/** A scenario off the shelf, with what the check says of it. */
export interface Opened {
  readonly key: string;
  readonly name: string;
  /** Undefined where it has an error. */
  readonly scenario: Scenario | undefined;
  readonly problems: readonly Told[];
  /** False where this device would not keep it. */
  readonly kept: boolean;
}

/** The scenarios at hand: those that came with the game, and the player's own files on this device. */
export interface Library {
  readonly list: () => readonly ShelvedScenario[];
  /** Reads again what lies on the device. */
  readonly refresh: () => Promise<void>;
  readonly get: (id: string) => Promise<Scenario>;
  /** A scenario as it is played: whole, or in a shorter form; undefined where there is no such scenario or form. */
  readonly find: (id: string, cut: string | undefined) => Promise<Scenario | undefined>;
  /** Opens what the list shows under a key, checked; undefined where it is gone. */
  readonly open: (key: string) => Promise<Opened | undefined>;
  /** Reads a file. A sound one is kept on the device; of any other, every problem is told. */
  readonly read: (name: string, text: string) => Promise<Opened>;
  readonly remove: (key: string) => Promise<void>;
  /** The file as it is written; without a key, the one to begin from. */
  readonly textOf: (key: string | undefined) => Promise<string | undefined>;
}

const OWN = 'own:';

export function createLibrary(): Library {
  /** By id: a file of one's own takes the place of a shipped scenario of the same id once it is opened. */
  const shelf = new Map<string, Scenario>();
  let own: readonly OwnScenario[] = [];
  const ownAt = (key: string) => own.find(each => OWN + each.id === key);
  const take = (scenario: Scenario | undefined) => {
    if (scenario) shelf.set(scenario.file.id, scenario);
    return scenario;
  };
  const library: Library = {
    list: () => [
      ...scenarios.map(({ id, title, summary }) => ({ key: id, title, summary, own: false })),
      ...own.map(({ id, title, summary }) => ({ key: OWN + id, title, summary, own: true })),
    ],
    async refresh() {
      own = [...(await ownScenarios())].sort((one, other) => (one.title < other.title ? -1 : 1));
    },
    async get(id) {
      return shelf.get(id) ?? take(await shipped(id))!;
    },
    async find(id, cut) {
      if (!shelf.has(id) && !scenarios.some(each => each.id === id)) return undefined;
      const whole = await library.get(id);
      return cut === undefined ? whole : cutScenario(whole, cut);
    },
    async open(key) {
      const file = ownAt(key);
      if (file) return library.read(file.name, file.text);
      if (!scenarios.some(each => each.id === key)) return undefined;
      const scenario = take(await shipped(key));
      return { key, name: `${key}.yaml`, scenario, problems: [], kept: true };
    },
    async read(name, text) {
      const { scenario, problems } = await readScenario(text);
      if (!take(scenario)) return { key: name, name, scenario: undefined, problems, kept: false };
      const { id, title, summary } = scenario!.file;
      const kept = await keepOwnScenario({ id, name, title, summary, text });
      await library.refresh();
      return { key: OWN + id, name, scenario, problems, kept };
    },
    async remove(key) {
      const file = ownAt(key);
      if (!file) return;
      shelf.delete(file.id);
      await removeOwnScenario(file.id);
      await library.refresh();
    },
    async textOf(key) {
      if (key === undefined) return (await template()).default;
      return ownAt(key)?.text ?? (await scenarios.find(each => each.id === key)?.text())?.default;
    },
  };
  return library;
}

async function shipped(id: string): Promise<Scenario> {
  const { file, hash } = (await scenarios.find(each => each.id === id)!.load()).default;
  return { file, game: compileScenario(file, hash) };
}
