import type { ScenarioFile } from '../../scenario/format/format.ts';
import { loadScenario } from '../../scenario/load-scenario.ts';
import { LIMITS } from '../../scenario/text/parse-scenario.ts';
import { playOut } from '../../simulate/playout.ts';
import { shipped } from '../shipped.ts';
import { type Benchmark, elapsedMs } from './measure.ts';

const EXTRA_CARDS = 90;
const EXTRA_EVENTS = 25;

/** Cold, as a command or a worker does it. */
function checkOfLargest(): number {
  const text = grown(shipped('istanbul-2025').file);
  return elapsedMs(() => {
    const { scenario, problems } = loadScenario(text);
    if (!scenario) throw new Error(`not sound: ${JSON.stringify(problems[0])}`);
    playOut(scenario);
  });
}

/** With cards and events once more under other ids, and with sources up to the limit of characters. */
function grown(file: ScenarioFile): string {
  const actions = [...file.actions, ...file.actions.slice(0, EXTRA_CARDS).map(renamed)];
  const events = [...file.events, ...file.events.slice(0, EXTRA_EVENTS).map(renamed)];
  const larger = { ...file, actions, events };
  const left = LIMITS.characters - JSON.stringify(larger).length;
  const source = { id: 'more-1000', publisher: 'Nobody', kind: 'wire', about: 'Words. '.repeat(50) };
  const count = Math.floor(left / (JSON.stringify(source).length + 1));
  const more = Array.from({ length: count }, (_, at) => ({ ...source, id: `more-${at}` }));
  return JSON.stringify({ ...larger, sources: [...file.sources, ...more] });
}

function renamed<Entry extends { readonly id: string }>(entry: Entry): Entry {
  return { ...entry, id: `${entry.id}-again` };
}

export const CHECKS: readonly Benchmark[] = [
  {
    name: 'the largest sound scenario file, checked and played out',
    unit: 'ms',
    target: 1000,
    run: checkOfLargest,
  },
];
