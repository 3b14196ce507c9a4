import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { minimalScenario, minimalScenarioWith } from '../testing/minimal-scenario.ts';
import { loadScenario } from './load-scenario.ts';
import { PROBLEM_CODES, type ProblemCode, sentenceOf } from './problem.ts';
import { applyTranslation } from './translation.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Fixture {
  readonly code: ProblemCode;
  /** A stretch of the minimal scenario, and what stands there instead; or a whole text. */
  readonly edit: readonly [stretch: string, replacement: string] | string;
  /** The problem starts where this stretch does, or at the bar in it. */
  readonly at: string;
  readonly says: string;
}

const FIXTURES: readonly Fixture[] = [
  { code: 'too-large', edit: `a: ${'x'.repeat(530_000)}`, at: 'a: x', says: 'at most 524288 are read' },
  {
    code: 'too-deep',
    edit: `a: ${'['.repeat(40)}${']'.repeat(40)}`,
    at: `a: ${'['.repeat(31)}|[`,
    says: 'more than 32',
  },
  {
    code: 'too-many-nodes',
    edit: `a: [${'1,'.repeat(60_001)}]`,
    at: 'a: [',
    says: 'more than 60000 values',
  },
  { code: 'yaml-syntax', edit: ['summary: N', 'summary: "N'], at: 'a grudge.|', says: 'not valid YAML' },
  {
    code: 'duplicate-key',
    edit: ['minutes: 15', 'minutes: 15\nminutes: 16'],
    at: 'minutes: 16',
    says: 'twice',
  },
  { code: 'alias-used', edit: ['minutes: 15', 'minutes: *x'], at: '*x', says: 'aliases such as *x' },
  {
    code: 'reserved-key',
    edit: ['minutes: 15', 'minutes: 15\n__proto__: {}'],
    at: '__proto__',
    says: '"__proto__"',
  },
  {
    code: 'unknown-key',
    edit: ['cameo: "0862"', 'cmaeo: "0862"'],
    at: 'cmaeo',
    says: 'did you mean "cameo"?',
  },
  {
    code: 'missing-key',
    edit: ['minutes: 15\n', ''],
    at: 'format: communique/1',
    says: '"minutes" is missing',
  },
  {
    code: 'wrong-type',
    edit: ['minutes: 15', 'minutes: long'],
    at: 'long',
    says: 'a number, but is text',
  },
  {
    code: 'bad-value',
    edit: ['kind: shuttle', 'kind: shutle'],
    at: 'shutle',
    says: 'did you mean "shuttle"?',
  },
  {
    code: 'bad-format',
    edit: ['id: two-wells', 'id: Two_wells'],
    at: 'Two_wells',
    says: 'an id is lower-case',
  },
  { code: 'out-of-range', edit: ['leak: 0.2', 'leak: 2'], at: 'leak: |2', says: 'at most 1' },
  { code: 'wrong-length', edit: ['seats: [host]', 'seats: []'], at: '[]', says: 'at least 1 entries' },
  {
    code: 'bad-shape',
    edit: ['id: ford, name: The', 'id: constructor, name: The'],
    at: 'constructor',
    says: 'reserved',
  },
  {
    code: 'unknown-id',
    edit: ['home-support: north-home', 'home-support: north-hoem'],
    at: 'north-hoem',
    says: 'there is no metric "north-hoem"; did you mean "north-home"?',
  },
  {
    code: 'duplicate-id',
    edit: ['id: south-council', 'id: north-council'],
    at: 'north-council\n    party: south',
    says: 'declared twice',
  },
  {
    code: 'condition-syntax',
    edit: ['"!(\'open-ford\' in did)"', '"!(\'open-ford\' in"'],
    at: `"!('open-ford' in|"`,
    says: 'cannot be read',
  },
  {
    code: 'condition-type',
    edit: ["0.002 * metric['violence']", "2 * metric['violence']"],
    at: "2 * metric['violence']",
    says: 'decimals need decimals',
  },
  {
    code: 'points-missing',
    edit: ['market: { shut: 0, open: 50 }', 'market: { open: 50 }'],
    at: '{ open: 50 }',
    says: 'South gives no points for the option "market/shut"',
  },
  {
    code: 'points-sum',
    edit: ['shut: 0, open: 50', 'shut: 0, open: 45'],
    at: 'wells: { south-keeps: 30',
    says: 'sum to 95, not 100',
  },
  {
    code: 'influence-sum',
    edit: [
      'id: north-farmers\n    party: north\n    name: Northern farmers\n    about: Those who plough.\n    influence: 40',
      'id: north-farmers\n    party: north\n    name: Northern farmers\n    about: Those who plough.\n    influence: 30',
    ],
    at: 'about: Seven elders.\n    influence: |60',
    says: 'sum to 90',
  },
  {
    code: 'tension-sum',
    edit: ['violence: 0.6, trust', 'violence: 0.5, trust'],
    at: '{ violence: 0.5',
    says: 'sum to 0.9',
  },
  {
    code: 'mandate-sum',
    edit: ['points: 60, why: A text', 'points: 50, why: A text'],
    at: '- { id: signed',
    says: 'sum to 90',
  },
  {
    code: 'home-support-start',
    edit: ['council and the farmers.\n    start: 56', 'council and the farmers.\n    start: 57'],
    at: '57',
    says: 'starts at 57, but the approvals of the constituencies of North, weighted, give 56',
  },
  {
    code: 'home-support-owner',
    edit: ['credibility: north-word', 'credibility: south-word'],
    at: 'credibility: |south-word',
    says: 'not declared as a gauge of North',
  },
  {
    code: 'no-constituency',
    edit: minimalScenario().replaceAll('party: south\n', 'party: north\n'),
    at: 'id: south\n    name: South',
    says: 'South has no constituency',
  },
  {
    code: 'linkage-size',
    edit: ['{ wells: shared, patrols: joint }', '{ wells: shared }'],
    at: '{ wells: shared }, points',
    says: 'two or three issues, not 1',
  },
  {
    code: 'threshold-missing',
    edit: ['{ north: 50, south: 50 }', '{ north: 50 }'],
    at: '{ north: 50 }',
    says: 'no threshold for South',
  },
  {
    code: 'too-few-issues',
    edit: ['least-clauses: 2', 'least-clauses: 4'],
    at: 'least-clauses: |4',
    says: '4 clauses cannot be agreed on 3 issues',
  },
  {
    code: 'bands-unordered',
    edit: ['{ up-to: 50, word: Quiet', '{ up-to: 100, word: Quiet'],
    at: '{ up-to: |100, word: Fighting',
    says: 'ends at 100',
  },
  {
    code: 'bands-short',
    edit: ['up-to: 100, word: Whole', 'up-to: 99, word: Whole'],
    at: 'up-to: |99',
    says: 'ends at 99',
  },
  {
    code: 'ending-last',
    edit: ['when: "true"', 'when: "round > 5"'],
    at: '"round > 5"',
    says: 'must be "when: true"',
  },
  {
    code: 'no-zone',
    edit: minimalScenario().replaceAll('base: 40', 'base: 90'),
    at: '- id: north\n',
    says: 'no deal is worth more',
  },
  {
    code: 'metric-unmoved',
    edit: [
      'start: 60\n    seat: south\n    good: high\n    bands: [{ up-to: 40, word: Doubted, valence: crisis }, { up-to: 100, word: Good, valence: calm }]\n    responds: { commitment-broken: -8 }',
      'start: 60\n    seat: south\n    good: high\n    bands: [{ up-to: 40, word: Doubted, valence: crisis }, { up-to: 100, word: Good, valence: calm }]',
    ],
    at: 'id: |south-word',
    says: '"south-word"',
  },
  {
    code: 'option-unwanted',
    edit: minimalScenarioWith(
      '- { id: open, label',
      '- { id: burnt, label: Burnt, clause: It burns. }\n      - { id: open, label',
    )
      .replace('open: 30 }', 'open: 30, burnt: 0 }')
      .replace('open: 50 }', 'open: 50, burnt: -5 }'),
    at: 'id: |burnt',
    says: 'values "market/burnt" above 0',
  },
  {
    code: 'action-unplayable',
    edit: ['cost: { leverage: 2 }', 'cost: { leverage: 9 }'],
    at: 'guarantee-water',
    says: 'it costs more than anyone has',
  },
  {
    code: 'event-never',
    edit: [`"0.05 + 0.002 * metric['violence']"`, '0'],
    at: 'hazard: |0\n',
    says: 'never happens by itself',
  },
  {
    code: 'text-balance',
    edit: ['aim: Keep the wells open.', 'aim: Keep the wells open, and then a good deal more than that.'],
    at: '- id: north\n',
    says: 'South has 62 words written for it, North 54',
  },
];

/** Fixtures that live with the overlay they need. */
const ELSEWHERE: readonly ProblemCode[] = ['unknown-path'];

function textOf({ edit }: Fixture): string {
  return typeof edit === 'string' ? edit : minimalScenarioWith(...edit);
}

function placeOf(text: string, at: string): { readonly line: number; readonly column: number } {
  const offset = text.indexOf(at.replace('|', '')) + Math.max(0, at.indexOf('|'));
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

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
    .replace('minutes: 15', 'minutes: 15\nminutes: 20')
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

test.each(shipped)('%s loads without an error', name => {
  const { problems } = loadScenario(readFileSync(new URL(name, SHIPPED), 'utf8'));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

const translations = existsSync(SHIPPED)
  ? readdirSync(SHIPPED).filter(name => /\.[a-z]{2,3}\.yaml$/.test(name))
  : [];

test.runIf(translations.length > 0).each(translations)('%s fits its scenario', name => {
  const read = (file: string) => readFileSync(new URL(file, SHIPPED), 'utf8');
  const { scenario } = loadScenario(read(name.replace(/\.[a-z]{2,3}\.yaml$/, '.yaml')));
  expect(applyTranslation(scenario!.file, read(name)).problems).toEqual([]);
});
