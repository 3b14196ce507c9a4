import { expect, test } from 'vitest';
import { minimalScenarioWith } from '../../testing/minimal-scenario.ts';
import { loadScenario } from '../load-scenario.ts';
import { sentenceOf } from '../problem.ts';
import { type Migration, migrate } from './migrations.ts';

const STEPS: readonly Migration[] = [
  {
    from: 'tale/1',
    to: 'tale/2',
    name: 'rename `hero` to `heroes`',
    change: ({ hero, ...rest }) => ({ ...rest, heroes: [hero] }),
  },
  { from: 'tale/2', to: 'tale/3', name: 'give every tale a moral', change: data => ({ moral: '', ...data }) },
];

test('an older file is brought up step by step, each step named', () => {
  const old = { format: 'tale/1', hero: 'Olga' };
  const { data, steps, findings } = migrate(old, STEPS, 'tale/3');
  expect(data).toEqual({ format: 'tale/3', heroes: ['Olga'], moral: '' });
  expect(steps).toEqual(STEPS.map(({ name }) => name));
  expect(findings).toEqual([]);
  expect(old).toEqual({ format: 'tale/1', hero: 'Olga' });
});

test('a file halfway takes the steps that are left, a present one none', () => {
  expect(migrate({ format: 'tale/2' }, STEPS, 'tale/3').steps).toEqual(['give every tale a moral']);
  expect(migrate({ format: 'tale/3' }, STEPS, 'tale/3').steps).toEqual([]);
});

test.each([null, 7, [], { format: 3 }, {}])('data of any shape is passed on: %j', data => {
  expect(migrate(data, STEPS, 'tale/3')).toMatchObject({ data, findings: [] });
});

test('a newer version is refused in one sentence, and nothing else is said about it', () => {
  const { problems } = loadScenario(
    minimalScenarioWith('communique/1', 'communique/2').replace('minutes', 'hours'),
  );
  expect(problems.map(sentenceOf)).toEqual([
    'this file is written for "communique/2", which is newer than this program: it reads up to "communique/1"',
  ]);
});

test('a version that was never written is refused as well, and not called newer', () => {
  const { problems } = loadScenario(minimalScenarioWith('communique/1', 'communique/0'));
  expect(problems.map(sentenceOf)).toEqual([
    '"communique/0" is not one of "communique/1"; did you mean "communique/1"?',
  ]);
  expect(migrate({ format: 'communique/4' }, [], 'communique/5').findings[0]?.code).toBe('bad-value');
});

test('a misspelt version is no version', () => {
  const { problems } = loadScenario(minimalScenarioWith('communique/1', 'comunique/1'));
  expect(problems.map(sentenceOf)).toEqual([
    '"comunique/1" is not one of "communique/1"; did you mean "communique/1"?',
  ]);
});
