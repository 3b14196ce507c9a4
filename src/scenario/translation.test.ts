import { expect, test } from 'vitest';
import { minimalScenario } from '../testing/minimal-scenario.ts';
import { loadScenario } from './load-scenario.ts';
import { hasErrors, sentenceOf } from './problem.ts';
import { applyTranslation } from './translation.ts';

const { file } = loadScenario(minimalScenario()).scenario!;

test('texts are replaced by path, entries of lists by their id or place', () => {
  const overlay = `language: ur
title: دو کنویں
issues:
  wells: { name: کنویں, options: { shared: { label: باری باری } } }
rounds: { first: { instructions: { north: پہلے پانی } } }
metrics: { trust: { bands: { 0: { word: ٹوٹا } } } }
`;
  const { file: translated, problems } = applyTranslation(file, overlay);
  expect(hasErrors(problems)).toBe(false);
  expect(translated.language).toBe('ur');
  expect(translated.issues[0]?.options[1]?.label).toBe('باری باری');
  expect(translated.rounds[0]?.instructions.north).toBe('پہلے پانی');
  expect(translated.metrics[1]?.bands[0]?.word).toBe('ٹوٹا');
  expect(translated.issues[1]).toEqual(file.issues[1]);
  expect(file.title).toBe('Two wells');
});

test('a path the scenario does not have is a problem where it stands', () => {
  const { file: same, problems } = applyTranslation(file, 'title: x\nissues:\n  wels: { name: y }\n');
  expect(problems[0]).toMatchObject({ code: 'unknown-path', line: 3, column: 3 });
  expect(sentenceOf(problems[0]!)).toBe('the scenario has no text at issues.wels');
  expect(same).toBe(file);
});

test('a name or a place that is nearly right is suggested, and one beyond the last is not found', () => {
  const glossary = Array.from({ length: 11 }, (_, at) => ({ ...file.glossary![0]!, id: `g${at}` }));
  const long = { ...file, glossary };
  expect(applyTranslation(file, 'titel: y').problems[0]).toMatchObject({
    params: { at: 'titel', suggestion: 'title' },
  });
  expect(applyTranslation(long, 'glossary: { 10: { name: y } }').file.glossary?.[10]?.name).toBe('y');
  expect(applyTranslation(long, 'glossary: { 11: { name: y } }').problems[0]?.code).toBe('unknown-path');
});

test('a text cannot be emptied', () => {
  const { file: same, problems } = applyTranslation(file, 'title: ""');
  expect(problems[0]).toMatchObject({ code: 'wrong-type', params: { expected: 'text' } });
  expect(same).toBe(file);
});

test('a text that the scenario goes without is not put in', () => {
  const { file: same, problems } = applyTranslation(file, 'actions: { open-ford: { says: x } }\n');
  expect(problems[0]).toMatchObject({ code: 'unknown-path', line: 1 });
  expect(same).toBe(file);
});

test('a text that cannot be read leaves the scenario as it is, and says where', () => {
  const { file: same, problems } = applyTranslation(file, 'title: [1');
  expect(problems.map(({ code }) => code)).toEqual(['yaml-syntax']);
  expect(same).toBe(file);
});

test('texts that are left out are counted by key, where the key stands', () => {
  const { problems } = applyTranslation(file, 'title: x\nglossary: { ford: { name: y } }\n');
  const told = problems.find(({ params }) => params['section'] === 'glossary')!;
  expect(told).toMatchObject({ code: 'untranslated', severity: 'warning', line: 2, column: 1 });
  expect(sentenceOf(told)).toBe('1 texts under "glossary" are not translated, the first at glossary[0].text');
  expect(problems.some(({ params }) => params['section'] === 'title')).toBe(false);
});

test.each([
  ['an id', 'parties: { north: { id: x } }'],
  ['a number', 'minutes: 5'],
  ['an expression', 'endings: { agreed: { when: "true" } }'],
])('%s is not for translation', (_, overlay) => {
  const errors = applyTranslation(file, overlay).problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code }) => code)).toEqual(['unknown-path']);
});

test.each(['a: [1', '[]', '', 'title: ""', 'title: { a: 1 }', '__proto__: { polluted: x }'])(
  '%j does no harm',
  overlay => {
    expect(() => applyTranslation(file, overlay)).not.toThrow();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  },
);
