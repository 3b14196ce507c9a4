import { readdirSync, readFileSync } from 'node:fs';
import { loadScenario } from '../scenario/load-scenario.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);

/** Ids of the scenarios that come with the game. */
export const SHIPPED: readonly string[] = readdirSync(FOLDER)
  .filter(name => /^[a-z0-9-]+\.yaml$/.test(name) && name !== 'template.yaml')
  .map(name => name.slice(0, -'.yaml'.length));

export function shippedProblems(id: string): readonly Problem[] {
  return loadScenario(shippedText(id)).problems;
}

export function shipped(id: string): Scenario {
  const { scenario, problems } = loadScenario(shippedText(id));
  if (!scenario) throw new Error(`${id}: ${JSON.stringify(problems.slice(0, 3))}`);
  return scenario;
}

export function shippedText(id: string): string {
  return readFileSync(new URL(`${id}.yaml`, FOLDER), 'utf8');
}
