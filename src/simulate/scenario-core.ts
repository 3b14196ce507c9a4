import { preferencesOf } from '../engine/deals.ts';
import type { Preferences } from '../engine/preferences.ts';
import { setTable } from '../engine/setup.ts';
import type { Core } from '../scenario/interchange/genius-writer.ts';
import { loadScenario } from '../scenario/load-scenario.ts';
import { type Problem, sentenceOf } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';

export type CoreReading =
  | { readonly ok: true; readonly core: Core }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const SCENARIO = /^["'{\s]*format["'\s]*:\s*["']?communique\//m;

/** Whether a text is a scenario file of ours, by its first line. */
export function isScenario(text: string): boolean {
  return SCENARIO.test(text.slice(0, 4096));
}

/**
 * The bargaining core of a scenario file: issues, parties and their preferences as the talks open, in points as
 * the file writes them.
 */
export function scenarioCore(text: string): CoreReading {
  const { scenario, problems } = loadScenario(text);
  return scenario === undefined
    ? { ok: false, problems: problems.filter(problem => problem.severity === 'error') }
    : { ok: true, core: coreOf(scenario) };
}

function coreOf({ game, file }: Scenario): Core {
  const table = setTable(game, '');
  return {
    name: game.id,
    issues: file.issues.map(({ id, options }) => ({ name: id, options: options.map(option => option.id) })),
    parties: game.parties.map(({ id }, party) => ({
      name: id,
      preferences: inPoints(preferencesOf(game, table, party)),
    })),
  };
}

/** The game counts in tenths of a point. */
function inPoints({ points, linkages, redLines, reservation }: Preferences): Preferences {
  return {
    points: points.map(row => row.map(tenths => tenths / 10)),
    linkages: linkages.map(linkage => ({ ...linkage, points: linkage.points / 10 })),
    redLines,
    reservation: reservation / 10,
  };
}

/** A problem as `npm run check` words it. */
export function problemLine(file: string, problem: Problem): string {
  const { line, column, severity, code } = problem;
  return `${file}:${line}:${column}: ${severity} ${code}: ${sentenceOf(problem)}`;
}
