import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainFacts } from '../../testing/plain-facts.ts';
import { quantityReader, truthReader } from './condition-readers.ts';
import { compileCondition, compileQuantity, interpret, treeOf } from './conditions.ts';

const METRICS = ['trust', 'war', 'missing'];
const OPTIONS = ['shared', 'north', 'open'];

const written = fc.record({
  metric: fc.record({ trust: fc.integer({ max: 100 }), war: fc.double({ min: 0, max: 100, noNaN: true }) }),
  round: fc.integer({ min: 1, max: 6 }),
  rounds: fc.constant(6),
  said: fc.subarray(['a', 'b']),
  did: fc.subarray(['c', 'd']),
  happened: fc.subarray(['a', 'e']),
  lately: fc.subarray(['a', 'c', 'e']),
  deal: fc.record({ wells: fc.constantFrom(...OPTIONS), market: fc.constantFrom(...OPTIONS) }),
  agreed: fc.integer({ min: 0, max: 5 }),
  initialled: fc.boolean(),
  ratified: fc.boolean(),
  refused: fc.subarray(['north', 'south']),
  walked: fc.subarray(['north']),
  over: fc.boolean(),
  support: fc.record({ north: fc.integer({ max: 100 }) }),
});
const facts = written.map(plainFacts);

const numeric = fc.oneof(
  fc.constantFrom(...METRICS).map(id => `metric['${id}']`),
  fc.constantFrom('metric.trust', "support['north']", 'agreed', 'round', 'rounds', '3', '50.0', '-1.5'),
  fc.constantFrom('size(walked)', 'size(said)'),
);
const wholes = fc.constantFrom('round', 'rounds', 'size(said)', '2', '-3', '9007199254740993');
const operators = fc.constantFrom('+', '-', '*');
const reckoned = fc.oneof(
  fc.tuple(wholes, operators, wholes, operators, wholes).map(parts => parts.join(' ')),
  fc.tuple(wholes, operators, wholes).map(parts => parts.join(' ')),
  fc.tuple(numeric, operators, numeric).map(parts => parts.join(' ')),
);
const compared = fc.oneof(numeric, reckoned);
const comparison = fc
  .tuple(compared, fc.constantFrom('<', '<=', '>', '>=', '==', '!='), compared)
  .map(parts => parts.join(' '));
const text = fc.constantFrom("deal['wells']", 'deal.market', 'deal.none', "'open'", "'shared'");
const atom = fc.oneof(
  comparison,
  fc.tuple(text, fc.constantFrom('==', '!='), text).map(parts => parts.join(' ')),
  text.map(each => `${each} in ['shared', 'open']`),
  fc
    .tuple(
      fc.constantFrom('a', 'c', 'north'),
      fc.constantFrom('said', 'did', 'happened', 'lately', 'refused', 'walked'),
    )
    .map(([id, list]) => `'${id}' in ${list}`),
  fc.constantFrom('over', 'ratified', 'initialled', 'true', 'false', "['a'].exists(i, i in said)"),
);
const { condition } = fc.letrec<{ condition: string }>(tie => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    atom,
    tie('condition').map(inner => `!(${inner})`),
    fc
      .tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition'))
      .map(([one, op, other]) => `(${one}) ${op} (${other})`),
  ),
}));

test('a condition holds exactly where the interpreter says so', () => {
  fc.assert(
    fc.property(condition, facts, (expression, at) => {
      expect(compileCondition(expression)(at), expression).toBe(interpret(expression, at) === true);
    }),
    { seed: 7, numRuns: 2000 },
  );
});

const sum = fc.tuple(numeric, operators, numeric, operators, numeric).map(parts => parts.join(' '));
const quantity = fc.oneof(
  sum,
  fc.tuple(condition, sum, sum).map(([when, then, otherwise]) => `(${when}) ? ${then} : ${otherwise}`),
);

test('a quantity is what the interpreter makes of it', () => {
  fc.assert(
    fc.property(quantity, facts, (expression, at) => {
      const value = Number(interpret(expression, at));
      expect(compileQuantity(expression)(at), expression).toBe(Number.isFinite(value) ? value : 0);
    }),
    { seed: 7, numRuns: 2000 },
  );
});

const FOLDER = new URL('../../../scenarios/', import.meta.url);

test.each(readdirSync(FOLDER).filter(name => name.endsWith('.yaml')))(
  'the conditions of %s are as the interpreter has them',
  name => {
    const expressions = conditionsIn(parse(readFileSync(new URL(name, FOLDER), 'utf8')));
    expect(expressions.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(facts, at => {
        for (const each of expressions)
          expect(compileCondition(each)(at), each).toBe(interpret(each, at) === true);
      }),
      { seed: 7, numRuns: 20 },
    );
  },
);

function conditionsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && (key === 'when' || key === 'lifted-when') ? [inner] : conditionsIn(inner),
  );
}

const SOME = plainFacts({
  ...{ metric: { trust: 40 }, support: { north: 55 }, round: 2, rounds: 6, agreed: 3 },
  ...{ said: ['a'], did: ['c'], happened: ['e'], lately: ['c'], refused: ['north'], walked: [] },
  ...{ deal: { wells: 'shared' }, initialled: true, ratified: false, over: false },
});

test.each([
  ['true', true],
  ['initialled', true],
  ['!ratified', true],
  ["initialled && 'a' in said", true],
  ['ratified || over', false],
  ["'c' in lately && !('e' in lately)", true],
  ["'c' in did && 'e' in happened && 'north' in refused", true],
  ["'south' in walked", false],
  ["deal['wells'] in ['shared', 'open']", true],
  ["deal.wells != 'open'", true],
  ["deal.wells == 'shared'", true],
  ["metric['trust'] < 40.5", true],
  ["support['north'] >= 55.0", true],
  ['agreed > 3.0', false],
  ['round <= rounds', true],
  ['size(walked) == 0', true],
  ['round * 2 <= rounds', true],
  ['rounds - round == 3', false],
  ["metric['trust'] + 2.0 > support['north']", false],
  ['round < 2', false],
  ['round <= 2', true],
  ['round > 2', false],
  ['round >= 2', true],
])('the interpreter is not needed for %s', (source, holds) => {
  expect(truthReader(treeOf(source)!)?.(SOME)).toBe(holds);
});

test.each([
  ["0.5 * metric['trust']", 20],
  ["support['north'] - metric['trust']", 15],
  ["ratified ? 1.0 : metric['trust'] + 2.0", 42],
  ["2.0 * (ratified ? 1.0 : metric['trust'])", 80],
])('nor for %s', (source, value) => {
  expect(quantityReader(treeOf(source)!)?.(SOME)).toBe(value);
});

test.each([
  ["['a'].exists(i, i in said)"],
  ["!(['a'].exists(i, i in said))"],
  ["over || ['a'].exists(i, i in said)"],
  ['round * 2 * 2 <= rounds'],
  ['size(said) * 2 * 2 <= rounds'],
  ['round * 9007199254740993 > rounds'],
  ["deal['wells'] in ['shared', deal['market']]"],
  ["'over' in [over]"],
  ["deal['wells'] in [1]"],
  ['nonsense > 1'],
])('it is for %s', source => {
  expect(truthReader(treeOf(source)!)).toBeUndefined();
});

test('what cannot be evaluated is settled by the other side alone', () => {
  const read = (source: string) => truthReader(treeOf(source)!)?.(SOME);
  expect(read("metric['none'] > 1.0")).toBeUndefined();
  expect(read("1.0 > metric['none']")).toBeUndefined();
  expect(read("metric['none'] > 1.0 && over")).toBe(false);
  expect(read("metric['none'] > 1.0 || over")).toBeUndefined();
  expect(read("over || metric['none'] > 1.0")).toBeUndefined();
  expect(read("deal['none'] in ['shared']")).toBeUndefined();
});
