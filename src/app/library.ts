import { scenarios, template } from 'virtual:scenarios';
import type { RecordedScenario } from '../engine/record.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import type { Scenario } from '../scenario/scenario.ts';
import {
  keepOwnScenario,
  type OwnScenario,
  ownScenarios,
  removeOwnScenario,
} from '../storage/own-scenarios.ts';
import type { Problem as Told } from '../view/library/problems.ts';
import type { ShelvedScenario } from '../view/library/scenario-list.ts';
import { shortened } from './compiler.ts';
import { type Reading, readScenario } from './scenario-checks.ts';

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
  list(): readonly ShelvedScenario[];
  /** Reads again what lies on the device. */
  refresh(): Promise<void>;
  get(id: string): Promise<Scenario>;
  /** A scenario as it is played: whole, or in a shorter form; undefined where there is no such scenario or form. */
  find(id: string, cut: string | undefined): Promise<Scenario | undefined>;
  /** The very scenario of a record: from the shelf, or from the text the record carries. */
  recorded(recorded: RecordedScenario): Promise<Scenario | undefined>;
  /** The scenario at hand, whole or cut, whose hash begins so. */
  marked(beginning: string): Promise<Scenario | undefined>;
  /** The text of a scenario, whole also where it is played cut. */
  textOf(scenario: Scenario): string;
  /** Opens what the list shows under a key, checked; undefined where it is gone. */
  open(key: string): Promise<Opened | undefined>;
  /** Reads a file. A sound one is kept on the device; of any other, every problem is told. */
  read(name: string, text: string): Promise<Opened>;
  /** Takes an edited file in place of the scenario of its id, keeping nothing on the device. */
  revise(text: string): Promise<Reading>;
  remove(key: string): Promise<void>;
  /** A file as it was written; without a key, the one to begin from. */
  sourceOf(key: string | undefined): Promise<string | undefined>;
}

const OWN = 'own:';

export function isOwn(key: string): boolean {
  return key.startsWith(OWN);
}

export function createLibrary(): Library {
  /** By id: a file of one's own takes the place of a shipped scenario of the same id once it is opened. */
  const shelf = new Map<string, Scenario>();
  const wholes = new Map<string, ScenarioFile>();
  let own: readonly OwnScenario[] = [];

  const ownAt = (key: string) => own.find(each => OWN + each.id === key);
  const has = (id: string) => shelf.has(id) || scenarios.some(each => each.id === id);
  const shelve = (scenario: Scenario) => {
    shelf.set(scenario.file.id, scenario);
    return scenario;
  };
  const played = async (whole: Scenario, cut: string | undefined) => {
    const scenario = cut === undefined ? whole : await shortened(whole, cut);
    if (scenario) wholes.set(scenario.game.hash, whole.file);
    return scenario;
  };
  const get = async (id: string) => shelf.get(id) ?? shelve(await shipped(id));
  const refresh = async () => {
    own = [...(await ownScenarios())].sort((one, other) => (one.title < other.title ? -1 : 1));
  };
  const read = async (name: string, text: string): Promise<Opened> => {
    const { scenario, problems } = await readScenario(text);
    if (!scenario) return { key: name, name, scenario, problems, kept: false };
    const { id, title, summary } = shelve(scenario).file;
    const kept = await keepOwnScenario({ id, name, title, summary, text });
    await refresh();
    return { key: OWN + id, name, scenario, problems, kept };
  };

  return {
    list: () => [
      ...scenarios.map(({ id, title, summary, minutes }) => ({
        ...{ key: id, title, summary, minutes },
        own: false,
      })),
      ...own.map(({ id, title, summary }) => ({ key: OWN + id, title, summary, own: true })),
    ],
    refresh,
    get,
    async find(id, cut) {
      return has(id) ? played(await get(id), cut) : undefined;
    },
    async recorded({ id, hash, cut, text }) {
      const known = has(id) ? await played(await get(id), cut) : undefined;
      if (known?.game.hash === hash) return known;
      const whole = text === undefined ? undefined : (await readScenario(text)).scenario;
      const carried = whole && (await played(whole, cut));
      return carried?.game.hash === hash ? carried : undefined;
    },
    async marked(beginning) {
      const ids = new Set([...shelf.keys(), ...scenarios.map(({ id }) => id)]);
      for (const id of ids) {
        const whole = await get(id);
        const cuts = [undefined, ...whole.file.cuts.map(cut => cut.id)];
        const forms = await Promise.all(cuts.map(cut => played(whole, cut)));
        const found = forms.find(scenario => scenario?.game.hash.startsWith(beginning));
        if (found) return found;
      }
      return undefined;
    },
    textOf: ({ file, game }) => JSON.stringify(wholes.get(game.hash) ?? file),
    async open(key) {
      const file = ownAt(key);
      if (file) return read(file.name, file.text);
      if (!scenarios.some(each => each.id === key)) return undefined;
      const scenario = shelve(await shipped(key));
      return { key, name: `${key}.yaml`, scenario, problems: [], kept: true };
    },
    read,
    async revise(text) {
      const reading = await readScenario(text);
      if (reading.scenario) shelve(reading.scenario);
      return reading;
    },
    async remove(key) {
      const file = ownAt(key);
      if (!file) return;
      shelf.delete(file.id);
      await removeOwnScenario(file.id);
      await refresh();
    },
    async sourceOf(key) {
      if (key === undefined) return (await template()).default;
      return ownAt(key)?.text ?? (await scenarios.find(each => each.id === key)?.text())?.default;
    },
  };
}

async function shipped(id: string): Promise<Scenario> {
  const compiler = import('../scenario/compile/compile-scenario.ts');
  const { file, hash } = (await scenarios.find(each => each.id === id)!.load()).default;
  return { file, game: (await compiler).compileScenario(file, hash) };
}
