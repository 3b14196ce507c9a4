import { hashText } from '../engine/hash.ts';
import { checkMeaning } from './check/check-meaning.ts';
import { checkNumbers } from './check/check-numbers.ts';
import { checkReferences } from './check/check-references.ts';
import { checkShape, soundParts } from './check/check-shape.ts';
import { compileScenario } from './compile/compile-scenario.ts';
import { migrate } from './format/migrations.ts';
import { hasErrors, type Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { type ParsedText, parseScenario } from './text/parse-scenario.ts';

export interface Loaded {
  /** Undefined where any problem is an error. */
  readonly scenario: Scenario | undefined;
  /** Every problem of syntax, shape, references, numbers and meaning, in the order of the text. */
  readonly problems: readonly Problem[];
  /** Gives what is found later its line and column. */
  readonly locate: ParsedText['locate'];
}

/** Reads, checks and compiles a scenario file. Never throws: what is wrong comes back as problems. */
export function loadScenario(text: string): Loaded {
  const { data: given, problems: syntax, unreadable, locate } = parseScenario(text);
  const refused = (some: readonly Problem[], found = some.length): Loaded => ({
    scenario: undefined,
    problems: firstOf(some, found),
    locate,
  });
  if (unreadable) return refused(syntax);
  const { data, findings: versions } = migrate(given);
  if (versions.length > 0) return refused([...syntax, ...versions.map(locate)]);
  const { file, findings } = checkShape(data);
  const found = [...findings, ...checkReferences(data), ...checkNumbers(file ?? soundParts(data))];
  const errors = [...syntax, ...found.slice(0, MOST_PROBLEMS).map(locate)];
  if (!file || hasErrors(errors)) return refused(errors, syntax.length + found.length);
  const game = compileScenario(file, hashText(JSON.stringify(file)));
  const problems = inOrder([...errors, ...checkMeaning(file, game).map(locate)]);
  return { scenario: { file, game }, problems, locate };
}

/** More than anybody mends at a time. */
const MOST_PROBLEMS = 500;

function firstOf(problems: readonly Problem[], found: number): readonly Problem[] {
  const first = inOrder(problems).slice(0, MOST_PROBLEMS);
  if (found <= MOST_PROBLEMS) return first;
  const code = 'more-problems';
  const last = { line: first.at(-1)?.line ?? 1, column: first.at(-1)?.column ?? 1 };
  const more = { code, severity: 'error', ...last, path: [], params: { limit: MOST_PROBLEMS } } as const;
  return [...first, more];
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((one, other) => one.line - other.line || one.column - other.column);
}
