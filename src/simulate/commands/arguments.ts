import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { cutScenario } from '../../scenario/compile/cut-scenario.ts';
import { loadScenario } from '../../scenario/load-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { openPool } from '../pool.ts';
import { fail } from './terminal.ts';

/** What stands on the command line; where it is off, says so with the usage and leaves. */
export function argumentsOf<T extends ParseArgsConfig>(usage: string, config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** The options of every command that plays games of one file. */
export const RUN_OPTIONS = {
  games: { type: 'string' },
  seed: { type: 'string' },
  cut: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** What such a command plays, and the workers that do: they load while the file is read. */
export function runOf(
  usage: string,
  positionals: readonly string[],
  given: { readonly games?: string; readonly seed?: string; readonly cut?: string },
) {
  const path = positionals[0] ?? fail(usage);
  const games = wholeNumber('--games', given.games ?? '1000');
  const pool = openPool(games);
  return { path, games, seed: given.seed ?? 'communique', pool, ...scenarioIn(path, given.cut) };
}

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

/** The scenario in a file, or the shorter form of it that is named. */
export function scenarioIn(path: string, cut?: string): Scenario {
  const { scenario } = loadScenario(readText(path));
  if (!scenario) return fail(`${path} has errors; npm run check -- ${path} lists them`);
  if (cut === undefined) return scenario;
  const cuts = scenario.file.cuts.map(({ id }) => id).join(', ') || 'none';
  return cutScenario(scenario, cut) ?? fail(`--cut: no cut ${cut} in ${path}; there are: ${cuts}`);
}
