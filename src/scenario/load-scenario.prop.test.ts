import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { TOKENS } from '../testing/fuzz.ts';
import { minimalScenario } from '../testing/minimal-scenario.ts';
import { loadScenario } from './load-scenario.ts';
import { sentenceOf } from './problem.ts';
import { applyTranslation } from './translation.ts';

vi.setConfig({ testTimeout: 120_000 });

const TEXT = minimalScenario();
const LINES = TEXT.split('\n');

const splice = fc.record({
  kind: fc.constant('splice' as const),
  at: fc.nat(TEXT.length - 1),
  drop: fc.nat(30),
  put: fc.constantFrom(...TOKENS, 'metric'),
});
const swap = fc.record({
  kind: fc.constant('swap' as const),
  one: fc.nat(LINES.length - 1),
  other: fc.nat(LINES.length - 1),
});

type Mutation = typeof splice extends fc.Arbitrary<infer S> ? S : never;
type Swap = typeof swap extends fc.Arbitrary<infer S> ? S : never;

function mutated(text: string, mutation: Mutation | Swap): string {
  if (mutation.kind === 'splice') {
    return text.slice(0, mutation.at) + mutation.put + text.slice(mutation.at + mutation.drop);
  }
  const lines = text.split('\n');
  const [one = '', other = ''] = [lines[mutation.one], lines[mutation.other]];
  return lines
    .with(mutation.one % lines.length, other)
    .with(mutation.other % lines.length, one)
    .join('\n');
}

function isSound(text: string): void {
  const { scenario, problems } = loadScenario(text);
  expect(scenario === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
    expect(sentenceOf(problem)).not.toMatch(/undefined|\[object/);
  }
}

test('a mutilated file never throws, and either loads or says why not', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(splice, swap), { minLength: 1, maxLength: 4 }), mutations => {
      isSound(mutations.reduce(mutated, TEXT));
    }),
    { numRuns: 200, seed: 20251025 },
  );
});

test('any text at all is answered', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), isSound), { numRuns: 200, seed: 7 });
});

test('any data at all is answered', () => {
  const data = fc.jsonValue({ maxDepth: 4 });
  const keys = fc.constantFrom(
    'parties',
    'issues',
    'metrics',
    'actions',
    'endings',
    'tension',
    'map',
    'mediator',
  );
  fc.assert(
    fc.property(fc.dictionary(keys, data), value => isSound(JSON.stringify(value))),
    { numRuns: 100, seed: 11 },
  );
});

test('any overlay at all is answered', () => {
  const { file } = loadScenario(TEXT).scenario!;
  const overlay = fc.oneof(fc.string({ maxLength: 80 }), fc.json());
  fc.assert(
    fc.property(overlay, text => {
      applyTranslation(file, text);
    }),
    { numRuns: 100, seed: 3 },
  );
});
