import { readFileSync } from 'node:fs';
import { loadScenario } from '../scenario/load-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The flagship scenario as it is shipped. */
export function istanbul(): Scenario {
  const text = readFileSync(new URL('../../scenarios/istanbul-2025.yaml', import.meta.url), 'utf8');
  const { scenario, problems } = loadScenario(text);
  if (!scenario) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return scenario;
}
