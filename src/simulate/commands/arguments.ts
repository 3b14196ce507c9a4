import { readFileSync } from 'node:fs';
import { loadScenario } from '../../scenario/load-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { fail } from './terminal.ts';

export function wholeNumber(flag: string, given: string): number {
  const number = Number(given);
  return Number.isInteger(number) && number > 0
    ? number
    : fail(`${flag} takes a whole number above 0, not ${given}`);
}

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return fail(`cannot read ${path}`);
  }
}

export function scenarioIn(path: string): Scenario {
  const { scenario } = loadScenario(readText(path));
  return scenario ?? fail(`${path} has errors; npm run check -- ${path} lists them`);
}
