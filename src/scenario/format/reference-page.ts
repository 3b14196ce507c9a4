import { valueAt } from '../paths.ts';
import { PROBLEM_CODES, PROBLEMS, type ProblemCode, sentenceOf } from '../problem.ts';
import { exampleOf } from './format-examples.ts';
import { wordsFor } from './format-words.ts';
import { alternatives, isSchema, type JsonSchema, scenarioSchema } from './json-schema.ts';

/**
 * The reference page of the format in Markdown: the guide, then, made from the validator, every key and every
 * problem. Examples are taken from the template where it has the key.
 */
export function referencePage(guide: string, template: unknown): string {
  const sections = Object.entries(scenarioSchema().properties ?? {});
  const scalars = sections.filter(([, schema]) => isSchema(schema) && rowsInside(schema, []).length === 0);
  const groups = sections.filter(entry => !scalars.includes(entry));
  const required = new Set(scenarioSchema().required);
  const seen = new Set<string>();
  return [
    guide,
    '## Every key\n',
    `### At the top\n\n${tableOf(
      scalars.map(([key, schema]) => rowOf([key], schema, required.has(key))),
      template,
    )}`,
    ...groups.map(([key, schema]) => sectionOf(key, schema, seen, template)),
    `## Every problem\n\n${problemTable()}`,
  ].join('\n');
}

interface Row {
  readonly path: readonly string[];
  readonly key: string;
  readonly type: string;
  readonly preset: string;
  readonly words: string;
}

type Value = JsonSchema | boolean;

/** Repeated everywhere cards, events and choices have consequences; spelt out the first time only. */
const SHARED = new Set(['effects', 'reactions', 'sets', 'headlines']);

function sectionOf(key: string, schema: Value, seen: Set<string>, template: unknown): string {
  const rows = isSchema(schema) ? rowsInside(schema, [key], seen) : [];
  const type = typeOf(schema);
  return `### ${key}\n\n${wordsFor([key]) ?? ''} *${type}*\n\n${tableOf(rows, template)}`;
}

function rowsInside(schema: JsonSchema, path: readonly string[], seen = new Set<string>()): readonly Row[] {
  return alternatives(schema).flatMap(each => [
    ...Object.entries(each.properties ?? {}).flatMap(([key, value]) =>
      rowsFor([...path, key], value, each.required?.includes(key) === true, seen),
    ),
    ...[each.items, each.additionalProperties].flatMap(inner =>
      isSchema(inner) ? rowsInside(inner, path, seen) : [],
    ),
  ]);
}

function rowsFor(
  path: readonly string[],
  schema: Value,
  required: boolean,
  seen: Set<string>,
): readonly Row[] {
  const row = rowOf(path, schema, required);
  const key = path.at(-1) ?? '';
  if (SHARED.has(key) && seen.has(key)) return [{ ...row, words: `${row.words} As under \`actions\`.` }];
  if (SHARED.has(key)) seen.add(key);
  const inside = isSchema(schema) ? rowsInside(schema, path, seen) : [];
  const known = new Set<string>();
  return [row, ...inside.filter(each => !known.has(each.key) && known.add(each.key))];
}

function rowOf(path: readonly string[], schema: Value, required: boolean): Row {
  return {
    path,
    key: path.slice(path.length > 1 ? 1 : 0).join('.'),
    type: typeOf(schema),
    preset: isSchema(schema) ? presetOf(schema, required) : '',
    words: wordsFor(path) ?? '',
  };
}

function presetOf(schema: JsonSchema, required: boolean): string {
  if (schema.default !== undefined) return `\`${JSON.stringify(schema.default)}\``;
  return required ? 'needed' : 'may be left out';
}

function typeOf(schema: unknown): string {
  if (!isSchema(schema)) return 'anything';
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return schema.enum.map(value => `\`${String(value)}\``).join(', ');
  switch (schema.type) {
    case 'array':
      return schema.prefixItems
        ? `list of ${schema.prefixItems.length} numbers`
        : `list of ${typeOf(schema.items)}`;
    case 'object':
      return mappingType(schema);
    case 'string':
      return schema.prose === true ? `text${upTo(schema)}` : stringType(schema);
    case 'number':
    case 'integer':
      return numberType(schema);
    default:
      return schema.type === 'boolean' ? '`true` or `false`' : 'anything';
  }
}

function stringType(schema: JsonSchema): string {
  if (schema.pattern?.startsWith('^[a-z]')) return 'id';
  return schema.pattern ? `text like \`${schema.pattern}\`` : `text${upTo(schema)}`;
}

function upTo(schema: JsonSchema): string {
  return schema.maxLength === undefined ? '' : ` ≤ ${schema.maxLength}`;
}

function numberType({ type, minimum, maximum }: JsonSchema): string {
  return `${type === 'integer' ? 'whole number' : 'number'} ${minimum}…${maximum}`;
}

function mappingType(schema: JsonSchema): string {
  if (schema.properties) return 'mapping';
  return `mapping of ${typeOf(schema.propertyNames)} to ${typeOf(schema.additionalProperties)}`;
}

function tableOf(rows: readonly Row[], template: unknown): string {
  const lines = rows.map(({ path, key, type, preset, words }) => {
    const cells = [type, preset, exampleFor(path, template), words].map(cell);
    return `| \`${key}\` | ${cells.join(' | ')} |\n`;
  });
  return `| key | type | default | example | meaning |\n|---|---|---|---|---|\n${lines.join('')}`;
}

/** How the key is used: by the template, or as listed for keys that the template does without. */
function exampleFor(path: readonly string[], template: unknown): string {
  const value = usesOf(template, path)[0];
  const example = value === undefined ? exampleOf(path) : inOneLine(value);
  return example === undefined ? '' : `\`${example}\``;
}

function usesOf(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(each => usesOf(each, path));
  const [key, ...rest] = path;
  if (key === undefined) return value === undefined ? [] : [value];
  const next = valueAt(value, [key]);
  return next === undefined ? [] : usesOf(next, rest);
}

const LONGEST_EXAMPLE = 48;

/** A value as YAML in one line, cut where it grows long. */
function inOneLine(value: unknown): string {
  const text = flow(value).replaceAll('\n', ' ');
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1).trimEnd()}…` : text;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')} }`;
  }
  const text = String(value);
  const isSpoken = typeof value === 'string' && (/[:#{}[\],"'|]/.test(text) || /^\d/.test(text));
  return isSpoken ? `"${text}"` : text;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function problemTable(): string {
  const lines = PROBLEM_CODES.map(
    code => `| \`${code}\` | ${PROBLEMS[code].severity} | ${cell(sampleOf(code))} |\n`,
  );
  return `| code | severity | it says |\n|---|---|---|\n${lines.join('')}`;
}

function sampleOf(code: ProblemCode): string {
  const names = [...PROBLEMS[code].says.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name ?? '');
  return sentenceOf({ code, params: Object.fromEntries(names.map(name => [name, '…'])) });
}
