import { checkShape } from './check/check-shape.ts';
import { closestName } from './closest-name.ts';
import type { ScenarioFile } from './format/format.ts';
import { isProseAt } from './format/json-schema.ts';
import { valueAt } from './paths.ts';
import { type Finding, hasErrors, type Path, type Problem, pathText, suggesting } from './problem.ts';
import { parseScenario } from './text/parse-scenario.ts';

export interface Translated {
  /** The file with every text the overlay gives put in place; the file itself where the overlay has errors. */
  readonly file: ScenarioFile;
  readonly problems: readonly Problem[];
}

/**
 * Lays a translation over a scenario. The overlay has the shape of the file, texts only; entries of a list are
 * named by their id, or by their place counted from 0 where they have none. Never throws.
 */
export function applyTranslation(file: ScenarioFile, overlayText: string): Translated {
  const { data: overlay, problems: syntax, unreadable, locate } = parseScenario(overlayText);
  if (unreadable) return { file, problems: syntax };
  const copy: unknown = structuredClone(file);
  const findings = [...replacementsIn(overlay, copy, [], [])].flatMap(each => apply(copy, each));
  const missing = untranslated(file, overlay);
  const problems = [...syntax, ...[...findings, ...missing].map(locate)];
  const translated = checkShape(copy);
  if (hasErrors(problems) || !translated.file) return { file, problems };
  return { file: translated.file, problems };
}

/** The texts that stay in the language of the scenario, counted by top-level key. */
function untranslated(file: ScenarioFile, overlay: unknown): readonly Finding[] {
  const given = new Set([...replacementsIn(overlay, file, [], [])].map(({ to }) => to?.join('.')));
  return Object.keys(file).flatMap((section): readonly Finding[] => {
    const missing = textsIn(file, [section]).filter(path => !given.has(path.join('.')));
    if (missing[0] === undefined) return [];
    const params = { count: missing.length, section, first: pathText(missing[0]) };
    return [{ code: 'untranslated', path: [section], params, atKey: true }];
  });
}

function textsIn(file: ScenarioFile, path: Path): readonly Path[] {
  const value = valueAt(file, path);
  if (typeof value === 'string') return isProseAt(path) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return steps.flatMap(step => textsIn(file, [...path, step]));
}

interface Replacement {
  readonly value: unknown;
  /** Where the overlay has it, and where it belongs in the file. */
  readonly from: Path;
  readonly to: Path | undefined;
}

function* replacementsIn(overlay: unknown, file: unknown, from: Path, to: Path): Generator<Replacement> {
  if (typeof overlay !== 'object' || overlay === null) {
    yield { value: overlay, from, to };
    return;
  }
  for (const [key, value] of Object.entries(overlay)) {
    const step = Array.isArray(overlay) ? Number(key) : key;
    const place = stepOf(valueAt(file, to), String(key));
    if (place === undefined) yield { value, from: [...from, step], to: undefined };
    else yield* replacementsIn(value, file, [...from, step], [...to, place]);
  }
}

function stepOf(owner: unknown, key: string): Path[number] | undefined {
  if (!Array.isArray(owner)) return valueAt(owner, [key]) === undefined ? undefined : key;
  const named = owner.findIndex(entry => valueAt(entry, ['id']) === key);
  if (named >= 0) return named;
  return [...owner.keys()].find(place => String(place) === key);
}

function apply(file: unknown, { value, from, to }: Replacement): readonly Finding[] {
  if (to === undefined || !(isProseAt(to) || isLanguage(to))) return [unknownPath(file, from)];
  if (typeof value !== 'string' || value === '') {
    return [{ code: 'wrong-type', path: from, params: { expected: 'text', found: 'something else' } }];
  }
  const owner = valueAt(file, to.slice(0, -1));
  if (typeof owner === 'object' && owner !== null) Reflect.set(owner, to.at(-1)!, value);
  return [];
}

function isLanguage(path: Path): boolean {
  return path.length === 1 && path[0] === 'language';
}

function unknownPath(file: unknown, path: Path): Finding {
  const owner = valueAt(file, path.slice(0, -1));
  const names = typeof owner === 'object' && owner !== null ? Object.keys(owner) : [];
  const suggestion = suggesting(closestName(String(path.at(-1)), names));
  return { code: 'unknown-path', path, params: { at: path.join('.'), ...suggestion }, atKey: true };
}
