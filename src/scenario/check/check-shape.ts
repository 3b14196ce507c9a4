import type { z } from 'zod';
import { closestName } from '../closest-name.ts';
import { type ScenarioFile, scenarioFormat } from '../format/format.ts';
import { keySetsAt } from '../format/json-schema.ts';
import { valueAt } from '../paths.ts';
import { type Finding, type Params, type Path, suggesting } from '../problem.ts';
import { isReserved } from '../text/parse-scenario.ts';

type Issue = z.core.$ZodIssue;

/** The file, where the shape of the data is right; what is wrong with it otherwise. */
export function checkShape(data: unknown): {
  readonly file: ScenarioFile | undefined;
  readonly findings: readonly Finding[];
} {
  const result = scenarioFormat.safeParse(data);
  if (result.success) return { file: result.data, findings: [] };
  return { file: undefined, findings: result.error.issues.flatMap(issue => findingsOf(data, issue, [])) };
}

/** The top-level keys whose own shape is right, so that one bad key does not hide what is wrong in another. */
export function soundParts(data: unknown): Partial<ScenarioFile> {
  const entries = Object.entries(scenarioFormat.shape).flatMap(([key, shape]) => {
    const result = shape.safeParse(valueAt(data, [key]));
    return result.success ? [[key, result.data] as const] : [];
  });
  return Object.fromEntries(entries);
}

function findingsOf(data: unknown, issue: Issue, parent: Path): readonly Finding[] {
  const path = [...parent, ...issue.path.map(step => (typeof step === 'symbol' ? step.toString() : step))];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(data, path, issue.keys);
    case 'invalid_union':
      return unionFindings(data, issue.errors, path);
    case 'invalid_key':
      return [keyFinding(issue.issues, path)];
    case 'invalid_type':
      return [typeFinding(data, issue.expected, path)];
    case 'invalid_value':
      return [valueFinding(data, issue.values.map(String), path)];
    case 'invalid_format':
      return [formFinding(valueAt(data, path), issue.message, path)];
    case 'too_small':
      return [
        boundFinding(path, issue.origin, issue.minimum, issue.inclusive === false ? 'above' : 'at least'),
      ];
    case 'too_big':
      return [
        boundFinding(path, issue.origin, issue.maximum, issue.inclusive === false ? 'below' : 'at most'),
      ];
    default:
      return [{ code: 'bad-shape', path, params: { reason: issue.message } }];
  }
}

/** No more than anybody is told of: a name is sought for each. */
const MOST_UNKNOWN = 600;

function unknownKeys(data: unknown, path: Path, keys: readonly string[]): readonly Finding[] {
  const unknown = keys.filter(key => !isReserved(key)).slice(0, MOST_UNKNOWN);
  const given = Object.keys(Object(valueAt(data, path)));
  return unknown.map(key => unknownKey(path, key, given));
}

function unknownKey(path: Path, key: string, given: readonly string[]): Finding {
  const sets = keySetsAt(path);
  const beside = excluding(key, given, sets);
  const hint = beside === undefined ? suggesting(closestName(key, sets.flat())) : { beside };
  return { code: 'unknown-key', path: [...path, key], params: { key, ...hint }, atKey: true };
}

/** A key that is given too, where the format knows both and no kind of mapping holds both. */
function excluding(
  key: string,
  given: readonly string[],
  sets: readonly (readonly string[])[],
): string | undefined {
  const holds = (...keys: readonly string[]) => sets.some(set => keys.every(each => set.includes(each)));
  return holds(key) ? given.find(other => holds(other) && !holds(key, other)) : undefined;
}

/** The branch that came nearest: the one that fails in the fewest places, and not already by its type. */
function unionFindings(data: unknown, branches: readonly Issue[][], path: Path): readonly Finding[] {
  const cost = (issues: readonly Issue[]) =>
    issues.reduce(
      (sum, issue) => sum + (issue.path.length === 0 && issue.code === 'invalid_type' ? 10 : 1),
      0,
    );
  const nearest = [...branches].sort((one, other) => cost(one) - cost(other))[0] ?? [];
  return nearest.flatMap(issue => findingsOf(data, issue, path));
}

function keyFinding(issues: readonly Issue[], path: Path): Finding {
  const reason = issues[0]?.message ?? 'it is not an id';
  return { ...formFinding(String(path.at(-1)), reason, path), atKey: true };
}

/** An id written with capitals, blanks or underscores is shown as it could be. */
function formFinding(value: unknown, reason: string, path: Path): Finding {
  const near = typeof value === 'string' && reason.startsWith('an id ') ? asId(value) : '';
  const suggestion = suggesting(near === '' ? undefined : near);
  return { code: 'bad-format', path, params: { value: shown(value), reason, ...suggestion } };
}

function asId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
}

const TYPE_WORDS = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['tuple', 'a list'],
  ['object', 'a mapping'],
  ['record', 'a mapping'],
]);

function typeFinding(data: unknown, expected: string, path: Path): Finding {
  const value = valueAt(data, path);
  const key = path.at(-1);
  if (value === undefined && key !== undefined) return { code: 'missing-key', path, params: { key } };
  return {
    code: 'wrong-type',
    path,
    params: { expected: TYPE_WORDS.get(expected) ?? expected, found: typeWord(value) },
  };
}

function typeWord(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'no number that can be counted with';
  if (typeof value === 'number') return Number.isInteger(value) ? `the number ${value}` : `${value}`;
  return TYPE_WORDS.get(typeof value) ?? typeof value;
}

function valueFinding(data: unknown, values: readonly string[], path: Path): Finding {
  const value = valueAt(data, path);
  const key = path.at(-1);
  if (value === undefined && key !== undefined) return { code: 'missing-key', path, params: { key } };
  const suggestion = closestName(shown(value), values);
  return {
    code: 'bad-value',
    path,
    params: { value: shown(value), values: listed(values), ...suggesting(suggestion) },
  };
}

function boundFinding(path: Path, origin: string, limit: number | bigint, bound: string): Finding {
  const units = new Map([
    ['string', 'characters'],
    ['array', 'entries'],
  ]);
  const unit = units.get(origin);
  const params: Params = { bound, limit: Number(limit) };
  return unit === undefined
    ? { code: 'out-of-range', path, params }
    : { code: 'wrong-length', path, params: { ...params, unit } };
}

function listed(values: readonly string[]): string {
  return values.map(value => `"${value}"`).join(', ');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
