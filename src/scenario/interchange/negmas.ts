import { z } from 'zod';
import type { ImportedDomain, ImportedIssue, ImportedParty } from './imported.ts';
import { type Located, readLocated } from './located.ts';
import { MOST_OPTIONS, type Reading } from './misread.ts';

const CLASS_KEYS = ['type', '__python_class__'] as const;

/** The last part of a NegMAS class name: `negmas.outcomes.CategoricalIssue` → `CategoricalIssue`. */
function className(data: Readonly<Record<string, unknown>>): string {
  const found = CLASS_KEYS.map(key => data[key]).find(value => typeof value === 'string');
  return typeof found === 'string' ? found.slice(found.lastIndexOf('.') + 1) : '';
}

/** What a parsed YAML or JSON value holds, in NegMAS' terms. */
export function negmasKind(value: unknown): 'domain' | 'profile' | undefined {
  const record = z.record(z.string(), z.unknown()).safeParse(value).data;
  if (record === undefined) return undefined;
  if (Array.isArray(record.issues)) return 'domain';
  return /fun/i.test(className(record)) || 'weights' in record || 'ufun' in record ? 'profile' : undefined;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const issueSchema = z.looseObject({
  name: z.string(),
  values: z.union([z.array(scalar).min(1), z.int().min(1).max(MOST_OPTIONS)]),
});
const domainSchema = z.looseObject({ name: z.string().nullish(), issues: z.array(issueSchema).min(1) });

/** Reads a NegMAS outcome space: categorical, ordinal and contiguous integer issues. */
export function readNegmasDomain(text: string): Reading<ImportedDomain> {
  return readLocated(text, domainSchema, located => ({
    name: located.data.name ?? 'domain',
    issues: located.data.issues.map((issue, k) => readIssue(located, issue, k)),
  }));
}

type Domain = z.output<typeof domainSchema>;
type Issue = z.output<typeof issueSchema>;

function readIssue({ data, refuse }: Located<Domain>, issue: Issue, k: number): ImportedIssue {
  const earlier = data.issues.slice(0, k);
  if (earlier.some(other => other.name === issue.name))
    return refuse(['issues', k, 'name'], `issue "${issue.name}" stands twice`);
  const kind = className(issue);
  if (/continuous/i.test(kind)) return refuse(['issues', k], `issues of type ${kind} are not supported`);
  const options = optionsOf(issue, kind, message => refuse(['issues', k, 'values'], message));
  return {
    name: issue.name,
    index: k,
    options,
    lowest: /^-?\d+$/.test(options[0]!) ? Number(options[0]) : undefined,
  };
}

function optionsOf({ name, values }: Issue, kind: string, refuse: (message: string) => never): string[] {
  if (typeof values === 'number') return range(0, values - 1);
  const [low, high] = values;
  if (
    /contiguous/i.test(kind) &&
    values.length === 2 &&
    typeof low === 'number' &&
    typeof high === 'number'
  ) {
    const whole = Number.isSafeInteger(low) && Number.isSafeInteger(high) && low <= high;
    if (!whole || high - low >= MOST_OPTIONS)
      return refuse(`${low} to ${high} is not a range of integers we can list`);
    return range(low, high);
  }
  const options = values.map(String);
  return new Set(options).size < options.length
    ? refuse(`an option of issue "${name}" stands twice`)
    : options;
}

function range(low: number, high: number): string[] {
  return Array.from({ length: high - low + 1 }, (_, k) => String(low + k));
}

const valueFunction = z.looseObject({
  mapping: z.record(z.string(), z.number()).optional(),
  slope: z.number().optional(),
  bias: z.number().optional(),
});
const functionSchema = z.looseObject({
  weights: z.union([z.array(z.number()), z.record(z.string(), z.number())]).optional(),
  values: z.union([z.array(valueFunction), z.record(z.string(), valueFunction)]).optional(),
  bias: z.number().nullish(),
  reserved_value: z.union([z.number(), z.string()]).nullish(),
});
const profileSchema = z.preprocess(
  unwrapped,
  functionSchema.extend({ discount: z.number().nullish(), wrapper: z.string().optional() }),
);

/** A discounted utility function wraps another under `ufun`; the inner one is what we read. */
function unwrapped(value: unknown): unknown {
  const outer = z.looseObject({ ufun: z.record(z.string(), z.unknown()) }).safeParse(value).data;
  if (outer === undefined) return value;
  const { ufun, discount, reserved_value } = outer;
  return {
    ...ufun,
    discount,
    wrapper: className(outer),
    ...(reserved_value === undefined ? {} : { reserved_value }),
  };
}

type Profile = z.output<typeof profileSchema>;

/**
 * Reads a NegMAS linear additive utility function over its domain: weight × value a issue plus the bias, with
 * table, affine, linear, identity and constant value functions. NegMAS neither divides by the largest value
 * nor cuts off at 1. A reservation of −∞ becomes the worst utility.
 */
export function readNegmasProfile(
  text: string,
  name: string,
  domain: ImportedDomain,
): Reading<ImportedParty> {
  return readLocated(text, profileSchema, located => {
    const { data, refuse } = located;
    if (data.wrapper !== undefined && !/exp/i.test(data.wrapper))
      return refuse([], `utility functions of type ${data.wrapper} are not supported`);
    if (data.values === undefined && data.weights === undefined)
      return refuse([], `utility functions of type ${className(data) || 'unknown'} are not supported`);
    const points = domain.issues.map((issue, k) => rowOf(located, issue, k));
    const first = points[0]!.map(value => value + (data.bias ?? 0));
    const table = [first, ...points.slice(1)];
    const reservation = reservationOf(data.reserved_value, table);
    const valuation = { points: table, linkages: [], redLines: [], reservation };
    return {
      name,
      reservation,
      discount: data.discount ?? null,
      preferences: { kind: 'additive', valuation },
    };
  });
}

function reservationOf(value: number | string | null | undefined, table: readonly number[][]): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return Math.min(
    0,
    table.reduce((sum, row) => sum + Math.min(...row), 0),
  );
}

function rowOf({ data, refuse }: Located<Profile>, issue: ImportedIssue, k: number): number[] {
  const weight = pick(data.weights, issue, k) ?? (data.weights === undefined ? 1 : undefined);
  if (weight === undefined) return refuse(['weights'], `no weight for issue "${issue.name}"`);
  const value = pick(data.values, issue, k) ?? (data.values === undefined ? {} : undefined);
  if (value === undefined) return refuse(['values'], `no values for issue "${issue.name}"`);
  const path = ['values', Array.isArray(data.values) ? k : issue.name];
  const row =
    value.mapping === undefined ? computed(value, issue) : mapped(value.mapping, issue, path, refuse);
  if (row === undefined) return refuse(path, `issue "${issue.name}" has options that are no numbers`);
  return row.map(worth => worth * weight);
}

function pick<T>(
  list: readonly T[] | Readonly<Record<string, T>> | undefined,
  issue: ImportedIssue,
  k: number,
) {
  return isList(list) ? list[k] : list?.[issue.name];
}

function isList<T>(list: readonly T[] | Readonly<Record<string, T>> | undefined): list is readonly T[] {
  return Array.isArray(list);
}

function mapped(
  mapping: Readonly<Record<string, number>>,
  issue: ImportedIssue,
  path: readonly PropertyKey[],
  refuse: Located<Profile>['refuse'],
): number[] {
  const known = new Set(issue.options);
  for (const option of Object.keys(mapping))
    if (!known.has(option))
      refuse([...path, 'mapping', option], `issue "${issue.name}" has no option "${option}" in the domain`);
  return issue.options.map(
    option => mapping[option] ?? refuse(path, `option "${option}" of issue "${issue.name}" has no value`),
  );
}

/** Affine, linear, identity and constant functions of the option's number. */
function computed(value: z.output<typeof valueFunction>, issue: ImportedIssue): number[] | undefined {
  const constant = /const/i.test(className(value));
  const slope = constant ? 0 : (value.slope ?? 1);
  const row = issue.options.map(option => (slope === 0 ? 0 : slope * Number(option)) + (value.bias ?? 0));
  return row.every(Number.isFinite) ? row : undefined;
}
