import { wordsFor } from './format-words.ts';
import { alternatives, isSchema, type JsonSchema, scenarioSchema } from './json-schema.ts';
import { PROBLEM_CODES, PROBLEMS, type ProblemCode, sentenceOf } from './problem.ts';

/** The reference page of the format in Markdown, made from the validator: every key, every problem. */
export function referencePage(): string {
  const sections = Object.entries(scenarioSchema().properties ?? {});
  const scalars = sections.filter(([, schema]) => isSchema(schema) && rowsInside(schema, []).length === 0);
  const groups = sections.filter(entry => !scalars.includes(entry));
  const required = new Set(scenarioSchema().required);
  const seen = new Set<string>();
  return [
    GUIDE,
    '## Every key\n',
    `### At the top\n\n${tableOf(scalars.map(([key, schema]) => rowOf([key], schema, required.has(key))))}`,
    ...groups.map(([key, schema]) => sectionOf(key, schema, seen)),
    `## Every problem\n\n${problemTable()}`,
  ].join('\n');
}

interface Row {
  readonly key: string;
  readonly type: string;
  readonly preset: string;
  readonly words: string;
}

type Value = JsonSchema | boolean;

/** Repeated everywhere cards, events and choices have consequences; spelt out the first time only. */
const SHARED = new Set(['effects', 'reactions', 'sets', 'headlines']);

function sectionOf(key: string, schema: Value, seen: Set<string>): string {
  const rows = isSchema(schema) ? rowsInside(schema, [key], seen) : [];
  const type = typeOf(schema);
  return `### ${key}\n\n${wordsFor([key]) ?? ''} *${type}*\n\n${tableOf(rows)}`;
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

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ key, type, preset, words }) => `| \`${key}\` | ${cell(type)} | ${cell(preset)} | ${cell(words)} |\n`,
  );
  return `| key | type | default | meaning |\n|---|---|---|---|\n${lines.join('')}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function problemTable(): string {
  const lines = PROBLEM_CODES.map(
    code => `| \`${code}\` | ${PROBLEMS[code].severity} | ${cell(exampleOf(code))} |\n`,
  );
  return `| code | severity | it says |\n|---|---|---|\n${lines.join('')}`;
}

function exampleOf(code: ProblemCode): string {
  const names = [...PROBLEMS[code].says.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name ?? '');
  return sentenceOf({ code, params: Object.fromEntries(names.map(name => [name, '…'])) });
}

const GUIDE = `# Scenario files

This page is made from the validator by \`npm run schema\`; do not edit it by hand.

A scenario is one YAML file (JSON is YAML too), \`ID.yaml\`. To make one of your own:

1. Copy a scenario that is near what you want, and give it a new \`id\`. Start the file with \`format: communique/1\`.
2. Put this line above it, and editors that know YAML schemas complete and check keys while you type:
   \`# yaml-language-server: $schema=./scenario.schema.json\`
3. Change texts and numbers. Check often: \`npm run check -- scenarios/ID.yaml\` names every problem with its line and column.
4. Load it on the start screen, or try a thousand games: \`npm run simulate -- scenarios/ID.yaml --games 1000 --seed 1\`.

Lists are keyed by \`id\`, and the rest of the file names their entries by it. Unknown keys are errors; aliases (\`*x\`) are not read.
Every claim about the world carries \`source:\`, and \`said-by:\` or \`denied-by:\` where it is contested.

## Conditions

\`when\` and its like are [CEL](https://cel.dev) expressions. They may look at:

| variable | type | meaning |
|---|---|---|
| \`metric['violence']\` | number | a metric now, 0 to 100 |
| \`round\`, \`rounds\` | whole number | the round, from 1, and how many there are |
| \`'id' in said\`, \`'id' in did\`, \`'id' in happened\` | true or false | statements made, other cards played, events |
| \`deal['wells'] == 'shared'\` | text | the option agreed on an issue, or \`'open'\` |
| \`agreed\` | number | clauses agreed so far |
| \`initialled\`, \`ratified\`, \`over\` | true or false | all parties initialled; all homes approved; the talks are over |
| \`'id' in refused\`, \`'id' in walked\` | true or false | parties whose home refused; seats that walked out |
| \`support['north']\` | number | support at home in the vote, 0 to 100 |

Join them with \`&&\`, \`||\` and \`!\`. Sums of decimals need decimals: \`0.05 + 0.002 * metric['violence']\`.
Ids with a hyphen go in brackets: \`metric['home-support']\`, not \`metric.home-support\`.

## Translations

\`ID.ur.yaml\` holds texts only, in the shape of the scenario; entries of lists are named by their id, or by their place
counted from 0 where they have none:

\`\`\`yaml
language: ur
title: …
issues:
  wells: { name: …, options: { shared: { label: … } } }
\`\`\`
`;
