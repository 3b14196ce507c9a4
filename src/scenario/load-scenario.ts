import { hashText } from '../engine/hash.ts';
import { checkMeaning } from './check-meaning.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkReferences } from './check-references.ts';
import { checkShape, soundParts } from './check-shape.ts';
import { compileScenario } from './compile-scenario.ts';
import { parseScenario } from './parse-scenario.ts';
import { hasErrors, type Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

export interface Loaded {
  /** Undefined where any problem is an error. */
  readonly scenario: Scenario | undefined;
  /** Every problem of syntax, shape, references, numbers and meaning, in the order of the text. */
  readonly problems: readonly Problem[];
}

/** Reads, checks and compiles a scenario file. Never throws: what is wrong comes back as problems. */
export function loadScenario(text: string): Loaded {
  const { data, problems: syntax, unreadable, locate } = parseScenario(text);
  if (unreadable) return { scenario: undefined, problems: inOrder(syntax) };
  const { file, findings } = checkShape(data);
  const found = [...findings, ...checkReferences(data), ...checkNumbers(file ?? soundParts(data))].map(
    locate,
  );
  const errors = [...syntax, ...found];
  if (!file || hasErrors(errors)) return { scenario: undefined, problems: inOrder(errors) };
  const game = compileScenario(file, hashText(JSON.stringify(file)));
  const problems = inOrder([...errors, ...checkMeaning(file, game).map(locate)]);
  return { scenario: { file, game }, problems };
}

/** In the order of the text; of several problems of one kind at one spot, the first. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  const first = problems.filter(({ code, line, column, params }) => {
    const key = code === 'yaml-syntax' ? `${line}:${column}` : JSON.stringify([code, line, column, params]);
    return seen.has(key) ? false : seen.add(key);
  });
  return first.sort((one, other) => one.line - other.line || one.column - other.column);
}
