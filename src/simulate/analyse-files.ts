import { type Analysis, analyse, analyseTable } from '../analysis/analyse.ts';
import { boxUtility } from '../analysis/hyper-rectangles.ts';
import { dealAt, outcomeCount } from '../analysis/outcome-space.ts';
import { utilityOf } from '../analysis/valuation.ts';
import { additiveParties, type Bargaining } from '../scenario/interchange/bargaining.ts';
import type { Core } from '../scenario/interchange/genius-writer.ts';
import type { ReadingOptions } from '../scenario/interchange/imported.ts';
import type { NamedAnalysis } from './analyse-report.ts';
import { bargainingFrom, Refusal, sourceFile } from './bargaining-files.ts';
import { isScenario, problemLine, scenarioCore } from './scenario-core.ts';

/**
 * Analyses what the paths name: a scenario file, a domain with profiles, or a folder of one. Throws a
 * Refusal where they cannot be read.
 */
export function analyseFiles(paths: readonly string[], options: ReadingOptions): NamedAnalysis {
  const core = coreOfScenario(paths);
  return core === undefined ? imported(bargainingFrom(paths, options)) : ofScenario(core);
}

/** The bargaining core of a scenario file; undefined where the paths name something else. */
export function coreOfScenario(paths: readonly string[]): Core | undefined {
  const text = scenarioText(paths);
  if (text === undefined) return undefined;
  const reading = scenarioCore(text);
  if (reading.ok) return reading.core;
  throw new Refusal(reading.problems.map(problem => problemLine(paths[0]!, problem)).join('\n'), 1);
}

function scenarioText(paths: readonly string[]): string | undefined {
  const [only, ...rest] = paths;
  if (only === undefined || rest.length > 0 || !/\.(ya?ml|json)$/i.test(only)) return undefined;
  const { text } = sourceFile(only);
  return isScenario(text) ? text : undefined;
}

function ofScenario({ name, issues, parties }: Core): NamedAnalysis {
  const names = parties.map(party => party.name);
  return { name, issues, parties: names, analysis: analyse(parties.map(party => party.preferences)) };
}

function imported({ domain, parties }: Bargaining): NamedAnalysis {
  const additive = additiveParties(parties);
  const names = parties.map(party => party.name);
  const counts = domain.issues.map(issue => issue.options.length);
  const analysis = additive === undefined ? nonAdditive({ domain, parties }, counts) : analyse(additive);
  return { name: domain.name, issues: domain.issues, parties: names, analysis };
}

const EVALUABLE = 5_000_000;

/** Hyper-rectangles have no structure to merge along: every deal is evaluated, where that can be done. */
function nonAdditive({ parties }: Bargaining, counts: readonly number[]): Analysis {
  const outcomes = outcomeCount(counts);
  if (outcomes > EVALUABLE)
    throw new Refusal(
      `preferences are not additive and the ${outcomes} deals too many to evaluate one by one (at most ${EVALUABLE})`,
      1,
    );
  const deals = Array.from({ length: outcomes }, (_, row) => dealAt(counts, row));
  const columns = parties.map(({ preferences }) =>
    Float64Array.from(deals, deal =>
      preferences.kind === 'boxes'
        ? boxUtility(preferences.boxes, deal)
        : utilityOf(preferences.valuation, deal),
    ),
  );
  const reservations = parties.map(party => party.reservation);
  return analyseTable(columns, reservations, row => deals[row]!);
}
