import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONDITION_VARIABLES } from '../conditions/conditions.ts';
import { PROBLEM_CODES } from '../problem.ts';
import { parseScenario } from '../text/parse-scenario.ts';
import { FORMAT_WORDS, wordsFor } from './format-words.ts';
import { alternatives, isSchema, type JsonSchema, scenarioSchema, schemaText } from './json-schema.ts';
import { referencePage } from './reference-page.ts';

const committed = (name: string) =>
  readFileSync(new URL(`../../../scenarios/${name}`, import.meta.url), 'utf8');

const guide = readFileSync(new URL('./guide.md', import.meta.url), 'utf8');
const page = referencePage(guide, parseScenario(committed('template.yaml')).data);

function pathsIn(schema: JsonSchema, path: readonly string[] = []): ReadonlyArray<readonly string[]> {
  return alternatives(schema).flatMap(each => [
    ...Object.entries(each.properties ?? {}).flatMap(([key, value]) => [
      [...path, key],
      ...(isSchema(value) ? pathsIn(value, [...path, key]) : []),
    ]),
    ...[each.items, each.additionalProperties].flatMap(inner =>
      isSchema(inner) ? pathsIn(inner, path) : [],
    ),
  ]);
}

test('the committed schema and reference page are those the validator gives (npm run schema)', () => {
  expect(committed('scenario.schema.json')).toBe(schemaText());
  expect(committed('README.md')).toBe(page);
});

test('every key has a meaning, and every meaning a key', () => {
  const paths = pathsIn(scenarioSchema());
  expect(paths.filter(path => !wordsFor(path))).toEqual([]);
  const endings = new Set(paths.flatMap(path => path.map((_, from) => path.slice(from).join('.'))));
  expect([...FORMAT_WORDS.keys()].filter(key => !endings.has(key))).toEqual([]);
});

test('every key has an example', () => {
  const rows = page
    .split('\n')
    .filter(row => /^\| `[a-z.-]+` \|/.test(row) && row.split(/(?<!\\)\|/).length === 7);
  expect(rows.length).toBeGreaterThan(150);
  expect(rows.filter(row => /(?<!\\)\|/.test(row) && row.split(/(?<!\\)\|/)[4]?.trim() === '')).toEqual([]);
});

test('the page names every variable of conditions and every problem', () => {
  expect(Object.keys(CONDITION_VARIABLES).filter(name => !new RegExp(`\\b${name}\\b`).test(page))).toEqual(
    [],
  );
  expect(PROBLEM_CODES.filter(code => !page.includes(`\`${code}\``))).toEqual([]);
});
