import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { minimalScenario, minimalScenarioWith } from '../testing/minimal-scenario.ts';
import { PROBLEM_FIXTURES as FIXTURES, placeOf, textOf } from '../testing/problem-fixtures.ts';
import { loadScenario } from './load-scenario.ts';
import { hasErrors, PROBLEM_CODES, type ProblemCode, sentenceOf } from './problem.ts';
import { applyTranslation } from './translation.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Fixtures that live with what they need: an overlay, or a player. */
const ELSEWHERE: readonly ProblemCode[] = ['unknown-path', 'untranslated', 'game-breaks-off'];

describe('a scenario file is told what is wrong with it', () => {
  test.each(FIXTURES.map(fixture => [fixture.code, fixture] as const))('%s', (code, fixture) => {
    const text = textOf(fixture);
    const { problems } = loadScenario(text);
    const problem = problems.find(each => each.code === code);
    expect(problem).toMatchObject(placeOf(text, fixture.at));
    expect(sentenceOf(problem!)).toContain(fixture.says);
    for (const each of problems) expect(sentenceOf(each)).not.toMatch(/undefined|[{}]|\[object/);
  });

  test('every code has a fixture', () => {
    const covered = new Set([...FIXTURES.map(({ code }) => code), ...ELSEWHERE]);
    expect(PROBLEM_CODES.filter(code => !covered.has(code))).toEqual([]);
  });
});

test('the minimal scenario has no problem', () => {
  const { scenario, problems } = loadScenario(minimalScenario());
  expect(problems).toEqual([]);
  expect(scenario?.game.id).toBe('two-wells');
});

test('problems of every layer come at once, in the order of the text', () => {
  const text = minimalScenario()
    .replace('minutes: 8', 'minutes: 8\nminutes: 20')
    .replace('capital: 3', 'capital: many')
    .replace('consults: north-farmers', 'consults: north-farmer')
    .replace('violence: 0.6', 'violence: 0.5');
  const codes = loadScenario(text).problems.map(({ code }) => code);
  expect(codes).toEqual(['duplicate-key', 'wrong-type', 'tension-sum', 'unknown-id']);
});

test('ids inside expressions are looked up where they stand', () => {
  const text = minimalScenarioWith(
    'when: initialled',
    `when: "initialled && deal['wells'] == 'shard' && 'stots' in happened"`,
  );
  const { problems } = loadScenario(text);
  expect(problems.map(sentenceOf)).toEqual([
    'there is no option of "wells" "shard"; did you mean "shared"?',
    'there is no event "stots"; did you mean "shots"?',
  ]);
  expect(problems[0]).toMatchObject(placeOf(text, "'shard'"));
  expect(problems[1]).toMatchObject(placeOf(text, "'stots'"));
});

test('warnings do not keep a scenario from loading', () => {
  const { scenario, problems } = loadScenario(
    minimalScenarioWith('cost: { leverage: 2 }', 'cost: { leverage: 9 }'),
  );
  expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  expect(scenario).toBeDefined();
});

const SHIPPED = new URL('../../scenarios/', import.meta.url);
const shipped = existsSync(SHIPPED)
  ? readdirSync(SHIPPED).filter(name => /^[a-z0-9-]+\.yaml$/.test(name))
  : [];

test.each(shipped)('%s has no problem', name => {
  const { problems } = loadScenario(readFileSync(new URL(name, SHIPPED), 'utf8'));
  expect(
    problems.map(({ line, params, ...problem }) => `${line}: ${sentenceOf({ ...problem, params })}`),
  ).toEqual([]);
});

const translations = existsSync(SHIPPED)
  ? readdirSync(SHIPPED).filter(name => /\.[a-z]{2,3}\.yaml$/.test(name))
  : [];

test.runIf(translations.length > 0).each(translations)('%s fits its scenario', name => {
  const read = (file: string) => readFileSync(new URL(file, SHIPPED), 'utf8');
  const { scenario } = loadScenario(read(name.replace(/\.[a-z]{2,3}\.yaml$/, '.yaml')));
  expect(hasErrors(applyTranslation(scenario!.file, read(name)).problems)).toBe(false);
});
