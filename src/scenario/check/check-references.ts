import { closestName } from '../closest-name.ts';
import { type ExpressionKind, faultsOf, type Mention, mentionsOf } from '../conditions/conditions.ts';
import { keysAlong, pathsAlong, valueAt } from '../paths.ts';
import { type Finding, type Params, type Path, suggesting } from '../problem.ts';
import { type Declarations, declarationsIn, type IdKind, idsOf } from './declarations.ts';
import { DECLARATIONS, EXPRESSIONS, OPTIONS, type OptionRule, REFERENCES } from './reference-rules.ts';

/**
 * Every id that is declared twice or named but not declared, and every expression that cannot be read. Looks at
 * data of any shape, so that a mistake of shape elsewhere hides nothing.
 */
export function checkReferences(data: unknown): readonly Finding[] {
  const declared = declarationsIn(data);
  return [
    ...DECLARATIONS.flatMap(({ kind, lists }) => duplicates(data, kind, lists)),
    ...REFERENCES.flatMap(({ kind, at, keys }) => unknownAt(data, declared, kind, at, keys === true)),
    ...OPTIONS.flatMap(rule => unknownOptions(data, declared, rule)),
    ...EXPRESSIONS.flatMap(({ kind, at }) =>
      pathsAlong(data, at).flatMap(path => expressionFindings(data, declared, kind, path)),
    ),
  ];
}

/** Ids of all the lists together are one namespace; within a pattern that crosses lists, each list is its own. */
function duplicates(data: unknown, kind: string, lists: readonly string[]): readonly Finding[] {
  const paths = lists.flatMap(list => pathsAlong(data, list));
  const seen = new Set<string>();
  return paths.flatMap(path => {
    const id = valueAt(data, path);
    if (typeof id !== 'string') return [];
    const key = lists.length > 1 ? id : `${path.slice(0, -2).join('/')} ${id}`;
    if (seen.has(key)) return [{ code: 'duplicate-id', path, params: { kind, id } } as const];
    seen.add(key);
    return [];
  });
}

function unknownAt(
  data: unknown,
  declared: Declarations,
  kind: IdKind,
  pattern: string,
  keys: boolean,
): readonly Finding[] {
  const known = idsOf(declared, kind);
  return (keys ? keysAlong : pathsAlong)(data, pattern).flatMap(path => {
    const id = keys ? path.at(-1) : valueAt(data, path);
    return typeof id === 'string' && !known.has(id)
      ? [unknownId(kind, id, known, { path, atKey: keys })]
      : [];
  });
}

function unknownId(
  kind: string,
  id: string,
  known: Iterable<string>,
  at: Pick<Finding, 'path' | 'atKey' | 'offset'>,
): Finding {
  const params: Params = { kind, id, ...suggesting(closestName(id, known)) };
  return { code: 'unknown-id', params, ...at };
}

function unknownOptions(data: unknown, declared: Declarations, rule: OptionRule): readonly Finding[] {
  return (rule.keys ? keysAlong : pathsAlong)(data, rule.at).flatMap(path => {
    const option = rule.keys ? path.at(-1) : valueAt(data, path);
    const issue = rule.issueOf(data, path);
    const known = typeof issue === 'string' ? declared.options.get(issue) : undefined;
    if (typeof option !== 'string' || !known || known.has(option)) return [];
    return [unknownId(`option of "${String(issue)}"`, option, known, { path, atKey: rule.keys === true })];
  });
}

function expressionFindings(
  data: unknown,
  declared: Declarations,
  kind: ExpressionKind,
  path: Path,
): readonly Finding[] {
  const expression = valueAt(data, path);
  if (typeof expression !== 'string') return [];
  const faults = faultsOf(expression, kind).map(({ code, params, offset }) => ({
    code,
    path,
    offset,
    params: { ...hintFor(expression, code), ...params },
  }));
  const misread = faults.length > 0 && HYPHENATED.test(expression);
  return [...faults, ...(misread ? [] : mentionsIn(expression, declared, path))];
}

function mentionsIn(expression: string, declared: Declarations, path: Path): readonly Finding[] {
  return mentionsOf(expression).flatMap(mention => mentionFinding(declared, mention, path));
}

/** `metric.home-support`, which CEL reads as a subtraction. */
const HYPHENATED = /\b(metric|deal|support)\.[a-z0-9]+-[a-z]/;

function hintFor(expression: string, code: string): Params {
  if (code !== 'condition-type') return {};
  if (HYPHENATED.test(expression)) {
    return { hint: "an id with a hyphen is written in brackets, as in metric['home-support']" };
  }
  return /[*/+-] *\d+(?![\d.])/.test(expression) ? { hint: 'sums of decimals need decimals, as in 2.0' } : {};
}

function mentionFinding(declared: Declarations, mention: Mention, path: Path): readonly Finding[] {
  const { id, offset } = mention;
  if (mention.kind === 'option') return mentionedOption(declared, mention, path);
  const known = idsOf(declared, mention.kind);
  if (known.has(id)) return [];
  return [unknownId(mentionWord(mention.kind), id, known, { path, offset })];
}

function mentionedOption(declared: Declarations, mention: Mention, path: Path): readonly Finding[] {
  const known = declared.options.get(mention.issue ?? '');
  if (!known || known.has(mention.id) || mention.id === 'open') return [];
  return [unknownId(`option of "${mention.issue}"`, mention.id, known, { path, offset: mention.offset })];
}

const WORDS: Partial<Record<Mention['kind'], string>> = {
  said: 'statement',
  did: 'action other than a statement',
  happened: 'event',
  lately: 'action or event',
};

function mentionWord(kind: Exclude<Mention['kind'], 'option'>): string {
  return WORDS[kind] ?? kind;
}
