import type { ProblemCode } from '../scenario/problem.ts';
import { minimalScenario, minimalScenarioWith } from './minimal-scenario.ts';

export interface ProblemFixture {
  readonly code: ProblemCode;
  /** A stretch of the minimal scenario, and what stands there instead; or a whole text. */
  readonly edit: readonly [stretch: string, replacement: string] | string;
  /** The problem starts where this stretch does, or at the bar in it. */
  readonly at: string;
  readonly says: string;
}

/** A broken example for every kind of problem, with the place and the words that must come of it. */
export const PROBLEM_FIXTURES: readonly ProblemFixture[] = [
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
    edit: ['minutes: 8', 'minutes: 8\nminutes: 9'],
    at: 'minutes: 9',
    says: 'twice',
  },
  { code: 'alias-used', edit: ['minutes: 8', 'minutes: *x'], at: '*x', says: 'aliases such as *x' },
  {
    code: 'reserved-key',
    edit: ['minutes: 8', 'minutes: 8\n__proto__: {}'],
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
    edit: ['minutes: 8\n', ''],
    at: 'format: communique/1',
    says: '"minutes" is missing',
  },
  {
    code: 'wrong-type',
    edit: ['minutes: 8', 'minutes: long'],
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
    code: 'gauge-role',
    edit: ['stands-for: trust', 'stands-for: violence'],
    at: 'stands-for: |violence\n    bands: [{ up-to: 40',
    says: '"trust" cannot stand for violence',
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
  {
    code: 'several-documents',
    edit: `${minimalScenario()}---\nformat: communique/1\n`,
    at: '---\n',
    says: 'a second document begins here',
  },
  {
    code: 'complex-key',
    edit: ['minutes: 8', '? [minutes]\n: 8'],
    at: '[minutes]',
    says: 'not a list or a mapping',
  },
  {
    code: 'tag-used',
    edit: ['minutes: 8', 'minutes: !!int "8"'],
    at: '"8"',
    says: 'tags such as !!str are not read',
  },
  {
    code: 'hidden-character',
    edit: ['adjective: Southern', 'adjective: "South\u202eern"'],
    at: '"South',
    says: 'cannot be seen, U+202E',
  },
  {
    code: 'more-problems',
    edit: ['minutes: 8', `minutes: 8\n${Array.from({ length: 600 }, (_, at) => `k${at}: 1`).join('\n')}`],
    at: 'k499: 1',
    says: 'more problems than the 500 listed here',
  },
  {
    code: 'newer-format',
    edit: ['format: communique/1', 'format: communique/12'],
    at: 'communique/12',
    says: 'newer than this program',
  },
  {
    code: 'condition-call',
    edit: ['when: "!(\'open-ford\' in did)"', "when: \"'open-ford'.match('(a+)+$')\""],
    at: "'open-ford'.match",
    says: 'cannot call "match"',
  },
  {
    code: 'condition-nested',
    edit: ['when: "!(\'open-ford\' in did)"', 'when: "did.all(a, did.exists(b, a == b))"'],
    at: 'did.exists(b',
    says: '"exists" stands inside another walk',
  },
  {
    code: 'seat-hopeless',
    edit: [
      'reservation:\n      base: 40\n      terms: [{ metric: violence, reference: 50, cost: 0.2 }]\n  - id: south',
      'reservation: { base: 100 }\n  - id: south',
    ],
    at: 'reservation: |{ base: 100 }',
    says: 'North cannot win',
  },
  {
    code: 'home-hopeless',
    edit: ['thresholds: { north: 50', 'thresholds: { north: 90'],
    at: '{ north: |90',
    says: 'the home of North would refuse',
  },
  {
    code: 'option-bettered',
    edit: minimalScenarioWith(
      '- { id: shared, label: Shared by days',
      '- { id: poisoned, label: Poisoned, clause: No. }\n      - { id: shared, label: Shared by days',
    )
      .replace('shared: 40,', 'shared: 40, poisoned: 2,')
      .replace('shared: 20,', 'shared: 20, poisoned: 0,')
      .replaceAll(/shared: (-?\d), (north-keeps: -?10 } })/g, 'shared: $1, poisoned: -9, $2'),
    at: 'id: |poisoned',
    says: '"wells/shared" is at least as good for every party',
  },
  {
    code: 'event-unreachable',
    edit: ['"round >= 1 && metric[\'violence\'] > 20.0"', '"round >= 3 && metric[\'violence\'] > 20.0"'],
    at: '"round >= 3',
    says: 'round >= 3 can never hold',
  },
  {
    code: 'ending-unreachable',
    edit: ['kind: refused, when: initialled', 'kind: refused, when: "ratified && agreed >= 2.0"'],
    at: '"ratified && agreed >= 2.0"',
    says: 'the ending "refused" is never reached',
  },
  {
    code: 'ending-hidden',
    edit: ['kind: refused, when: initialled', 'kind: refused, when: "metric[\'trust\'] <= 100.0"'],
    at: '"true"',
    says: '"apart" is never reached: "refused" before it always holds',
  },
  {
    code: 'never-true',
    edit: [`when: "deal['patrols'] == 'joint'"`, `when: "deal['patrols'] == 'joint' && round > 2"`],
    at: `"deal['patrols'] == 'joint' && round > 2"`,
    says: 'round > 2 can never hold',
  },
  {
    code: 'minutes-off',
    edit: ['minutes: 8', 'minutes: 90'],
    at: '90',
    says: 'says 90 minutes',
  },
  {
    code: 'minutes-off',
    edit: [
      'ratification:\n',
      'cuts: [{ id: short, name: Short, minutes: 45, rounds: [last] }]\nratification:\n',
    ],
    at: '45',
    says: 'says 45 minutes',
  },
];

export function textOf({ edit }: ProblemFixture): string {
  return typeof edit === 'string' ? edit : minimalScenarioWith(...edit);
}

/** The line and column of the marked stretch. */
export function placeOf(text: string, at: string): { readonly line: number; readonly column: number } {
  const offset = text.indexOf(at.replace('|', '')) + Math.max(0, at.indexOf('|'));
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
