import { describe, expect, test } from 'vitest';
import { minimalScenario, withReplaced } from '../testing/minimal-scenario.ts';
import { loadScenario } from './load-scenario.ts';
import { sentenceOf } from './problem.ts';

const sentences = (stretch: string, replacement: string) =>
  loadScenario(withReplaced(minimalScenario(), stretch, replacement)).problems.map(sentenceOf);

describe('a number that is none says what it is', () => {
  test.each([
    ['many', 'this should be a number, but is text'],
    ['2.5', 'this should be a whole number, but is 2.5'],
    ['-1', 'this should be at least 0'],
    ['.inf', 'this should be a number, but is no number that can be counted with'],
    ['[3]', 'this should be a number, but is a list'],
    ['{}', 'this should be a number, but is a mapping'],
    ['', 'this should be a number, but is empty'],
    ['true', 'this should be a number, but is true or false'],
  ])('%s', (value, sentence) => {
    const after = '\n    home-support: north-home';
    expect(sentences(`capital: 3${after}`, `capital: ${value}${after}`)).toEqual([sentence]);
  });
});

const AIM = 'aim: Bring the wells home.';
const PHASES = 'phases: [statements, session, corridors]\n    news';
const HAZARD = `hazard: "0.05 + 0.002 * metric['violence']"`;
const SHOTS = '{ metric: violence, by: 6, why: Shots at night. }';
const FORM =
  'does not have the right form: an id is lower-case letters, digits and hyphens, starting with a letter';
const MARKS = 'is not one of "circle", "triangle", "diamond", "square"';

describe('a file of the wrong shape is told so', () => {
  test.each([
    [AIM, 'aim: 7', 'this should be text, but is the number 7'],
    [AIM, 'aim: 7.5', 'this should be text, but is 7.5'],
    [AIM, 'aim: ""', 'this should have at least 1 characters'],
    ['mark: circle', 'mark: cirle', `"cirle" ${MARKS}; did you mean "circle"?`],
    ['mark: circle', `mark: ${'x'.repeat(60)}`, `"${'x'.repeat(60)}" ${MARKS}`],
    ['mark: circle', `mark: ${'x'.repeat(61)}`, `"${'x'.repeat(60)}…" ${MARKS}`],
    ['mark: circle', 'mark: 5', `"5" ${MARKS}`],
    ['mark: circle', 'mark: [circle]', `"["circle"]" ${MARKS}`],
    ['mark: circle\n    ', '', 'the key "mark" is missing'],
    ['id: two-wells', 'id: Two  Wells', `"Two  Wells" ${FORM}; did you mean "two-wells"?`],
    ['id: two-wells', 'id: 2-Two_Wells--', `"2-Two_Wells--" ${FORM}; did you mean "two-wells"?`],
    [
      'id: two-wells',
      `id: W${'e'.repeat(39)}lls`,
      `"W${'e'.repeat(39)}lls" ${FORM}; did you mean "w${'e'.repeat(39)}"?`,
    ],
    ['id: two-wells', 'id: "-"', `"-" ${FORM}`],
    ['id: two-wells', 'id: 7', 'this should be text, but is the number 7'],
    [PHASES, 'phases: statements\n    news', 'this should be a list, but is text'],
    [PHASES, 'phases: []\n    news', 'this should have at least 1 entries'],
    [
      PHASES,
      'phases: [sesion]\n    news',
      '"sesion" is not one of "statements", "session", "corridors"; did you mean "session"?',
    ],
    [SHOTS, '{ by: 6, why: Shots at night. }', 'the key "metric" is missing'],
    [
      SHOTS,
      '{ metric: violence, constituency: north-council, by: 6, why: Shots at night. }',
      'there is no key "constituency" here beside "metric": the two exclude one another',
    ],
    [SHOTS, '{ constituency: north-council, why: Shots at night. }', 'the key "by" is missing'],
    [
      SHOTS,
      '{ constituency: north-council, by: 6, metric: violence, why: Shots at night. }',
      'there is no key "constituency" here beside "metric": the two exclude one another',
    ],
    [SHOTS, 'none', 'this should be a mapping, but is text'],
    [
      'responds: { clause-agreed: 3,',
      'responds: { clause-agred: 3,',
      'there is no key "clause-agred" here; did you mean "clause-agreed"?',
    ],
    ['at: [70, 34]', 'at: [70]', 'this should have at least 2 entries'],
    ['at: [70, 34]', 'at: 70', 'this should be a list, but is the number 70'],
    ['leak: 0.2', 'leak: -0.1', 'this should be at least 0'],
    ['options: [south-keeps], why', 'options: [7], why', 'this should be text, but is the number 7'],
    [HAZARD, 'hazard: [1]', 'this should be a number, but is a list'],
    [HAZARD, 'hazard: 2', 'this should be at most 1'],
  ])('%s → %s', (stretch, replacement, sentence) => {
    expect(sentences(stretch, replacement)).toEqual([sentence]);
  });
});

test('a name that a language needs for itself is told to be reserved', () => {
  const told = sentences('id: patrols\n', 'id: prototype\n');
  expect(told).toContain('this does not have the right shape: this name is reserved');
});

test('an issue without points is told by its name and its party’s', () => {
  expect(sentences('market: { shut: 0, open: 50 }\n      ', '')).toEqual([
    'South gives no points for the issue "market"',
  ]);
});

test('what is wrong with a text is told where a number or a text may stand', () => {
  expect(sentences(HAZARD, 'hazard: ""')[0]).toBe('this should have at least 1 characters');
});

test('an option that is not there is told at its key', () => {
  const given = withReplaced(
    minimalScenario(),
    'wells: { south-keeps: 0, shared: 40, north-keeps: 50 }',
    'wells: { south-keep: 0, shared: 40, north-keeps: 50 }',
  );
  const found = loadScenario(given).problems.find(({ code }) => code === 'unknown-id')!;
  expect([sentenceOf(found), found.column]).toEqual([
    'there is no option of "wells" "south-keep"; did you mean "south-keeps"?',
    16,
  ]);
});

test.each([
  ['minutes: 5\n---\nminutes: 6', true],
  ['# a note\n---\nminutes: 5', false],
])('%j is two documents: %s', (text, isTwo) => {
  const codes = loadScenario(text).problems.map(({ code }) => code);
  expect(codes.includes('several-documents')).toBe(isTwo);
});

test('a key that is no id is shown as it could be', () => {
  const { problems } = loadScenario(
    withReplaced(minimalScenario(), 'sets: { ford: limited }', 'sets: { Old_Ford: limited }'),
  );
  const [first] = problems;
  expect([sentenceOf(first!), first!.column]).toEqual([`"Old_Ford" ${FORM}; did you mean "old-ford"?`, 13]);
});

describe('a format that is not the present one', () => {
  const NAMED = 'format: communique/1\nid: two-wells';

  test.each([
    ['hello', [/^"hello" is not one of "communique\/1"$/, /^"Two" does not have/]],
    ['communique/1b', [/did you mean "communique\/1"\?$/, /^"Two"/]],
    ['communique/12', [/newer than this program/]],
  ] as const)('%s', (format, sentencesOf) => {
    const found = sentences(NAMED, `format: ${format}\nid: Two`);
    expect(found).toHaveLength(sentencesOf.length);
    for (const [at, each] of sentencesOf.entries()) expect(found[at]).toMatch(each);
  });
});

describe('an expression is told what it names in vain', () => {
  const WHEN = `"!('open-ford' in did)"`;

  test.each([
    [
      `"'open-frd' in did"`,
      'there is no action other than a statement "open-frd"; did you mean "open-ford"?',
    ],
    ['"1.0"', 'this expression does not fit: it gives double, not true or false'],
    [
      `"metrc['trust'] > 1.0"`,
      'this expression does not fit: Unknown variable: metrc; did you mean "metric"?',
    ],
    [`"'shot' in happened"`, 'there is no event "shot"; did you mean "shots"?'],
    [`"'north-plege' in said"`, 'there is no statement "north-plege"; did you mean "north-pledge"?'],
    [`"'shot' in lately"`, 'there is no action or event "shot"; did you mean "shots"?'],
    [`"'viollence' in metric"`, 'there is no metric "viollence"; did you mean "violence"?'],
    [`"metric.trst-agreed > 0.0"`, 'there is no metric "trst"; did you mean "trust"?'],
    [`"'well' in deal"`, 'there is no issue "well"; did you mean "wells"?'],
    [`"metric['viollence'] > 2.0"`, 'there is no metric "viollence"; did you mean "violence"?'],
    [`"deal['well'] == 'x'"`, 'there is no issue "well"; did you mean "wells"?'],
    [`"deal['wells'] in ['sharde']"`, 'there is no option of "wells" "sharde"; did you mean "shared"?'],
    [`"'sout' in walked"`, 'there is no seat "sout"; did you mean "south"?'],
    [
      `"metric.north-home > 1.0"`,
      "this expression does not fit: Unknown variable: home; an id with a hyphen is written in brackets, as in metric['home-support']",
    ],
    [
      `"metric['violence'] * 2 > 3.0"`,
      'this expression does not fit: no such overload: double * int; sums of decimals need decimals, as in 2.0',
    ],
    [
      `"metric['violence'] +12 > 3.0"`,
      'this expression does not fit: no such overload: double + int; sums of decimals need decimals, as in 2.0',
    ],
    [`"metric['violence'] > 'x'"`, 'this expression does not fit: no such overload: double > string'],
    [`"deal['wells'] == 'open'"`, undefined],
  ])('%s', (when, sentence) => {
    expect(sentences(WHEN, when)).toEqual(sentence === undefined ? [] : [sentence]);
  });
});
