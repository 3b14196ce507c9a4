import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Facts } from '../engine/game.ts';
import { compileCondition, compileQuantity, interpret } from './conditions.ts';

const METRICS = ['trust', 'war', 'missing'];
const OPTIONS = ['shared', 'north', 'open'];

const facts: fc.Arbitrary<Facts> = fc.record({
  metric: fc.record({ trust: fc.integer({ max: 100 }), war: fc.double({ min: 0, max: 100, noNaN: true }) }),
  round: fc.integer({ min: 1, max: 6 }),
  rounds: fc.constant(6),
  said: fc.subarray(['a', 'b']),
  did: fc.subarray(['c', 'd']),
  happened: fc.subarray(['a', 'e']),
  deal: fc.record({ wells: fc.constantFrom(...OPTIONS), market: fc.constantFrom(...OPTIONS) }),
  agreed: fc.integer({ min: 0, max: 5 }),
  initialled: fc.boolean(),
  ratified: fc.boolean(),
  refused: fc.subarray(['north', 'south']),
  walked: fc.subarray(['north']),
  over: fc.boolean(),
  support: fc.record({ north: fc.integer({ max: 100 }) }),
});

const numeric = fc.oneof(
  fc.constantFrom(...METRICS).map(id => `metric['${id}']`),
  fc.constantFrom('metric.trust', "support['north']", 'agreed', 'round', 'rounds', '3', '50.0', '-1.5'),
  fc.constantFrom('size(walked)', 'size(said)'),
);
const comparison = fc
  .tuple(numeric, fc.constantFrom('<', '<=', '>', '>=', '==', '!='), numeric)
  .map(parts => parts.join(' '));
const text = fc.constantFrom("deal['wells']", 'deal.market', 'deal.none', "'open'", "'shared'");
const atom = fc.oneof(
  comparison,
  fc.tuple(text, fc.constantFrom('==', '!='), text).map(parts => parts.join(' ')),
  text.map(each => `${each} in ['shared', 'open']`),
  fc
    .tuple(
      fc.constantFrom('a', 'c', 'north'),
      fc.constantFrom('said', 'did', 'happened', 'refused', 'walked'),
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

const sum = fc
  .tuple(numeric, fc.constantFrom('+', '-', '*'), numeric, fc.constantFrom('+', '-', '*'), numeric)
  .map(parts => parts.join(' '));
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

const FOLDER = new URL('../../scenarios/', import.meta.url);

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
