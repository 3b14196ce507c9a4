import { describe, expect, test } from 'vitest';
import { plainFacts } from '../../testing/plain-facts.ts';
import { compileCondition, compileQuantity, faultsOf, mentionsOf } from './conditions.ts';

const FACTS = plainFacts({
  metric: { trust: 42.5, 'home-north': 50 },
  round: 3,
  rounds: 6,
  said: ['pledge'],
  did: [],
  happened: ['shots'],
  lately: ['shots'],
  deal: { wells: 'shared', market: 'open' },
  agreed: 2,
  initialled: false,
  ratified: false,
  refused: ['south'],
  walked: [],
  over: false,
  support: { north: 61.2 },
});

test.each([
  ["metric['trust'] > 42.0", true],
  ['metric.trust <= 42 || round == rounds', false],
  ["'pledge' in said && !('pledge' in did)", true],
  ["deal['wells'] in ['shared', 'north-keeps'] && deal['market'] == 'open'", true],
  ["agreed >= 2 && round < 4 && support['north'] > 61.0", true],
  ["['pledge', 'other'].exists(id, id in said)", true],
  ["'south' in refused", true],
  ["'shots' in lately && !('pledge' in lately)", true],
  ["said.all(id, id == 'pledge') && said.exists_one(id, id == 'pledge')", true],
  ["size(said.filter(id, id == 'other')) == 0 && said.map(id, id + '!') == ['pledge!']", true],
  ["deal['wells'].contains('are') && deal['wells'].startsWith('sh') && deal['wells'].endsWith('ed')", true],
  ["has(deal.market) && !has(deal.patrols) && string(round) == '3'", true],
  ['double(round) / 2.0 == 1.5 && int(1.0) == 1', true],
])('%s is %s', (expression, value) => {
  expect(faultsOf(expression, 'condition')).toEqual([]);
  expect(compileCondition(expression)(FACTS)).toBe(value);
});

test.each([
  ['0.05 + 0.002 * metric.trust', 0.135],
  ['round == 3 ? 0.5 : 0.1', 0.5],
  ['round', 3],
  [0.25, 0.25],
  ['round / 2', 1],
  ['size(said) / 2', 0],
  ['double(size(said)) / 2.0', 0.5],
])('%s comes to %d', (quantity, value) => {
  expect(compileQuantity(quantity)(FACTS)).toBeCloseTo(value, 12);
});

describe('what cannot be evaluated', () => {
  test.each([
    "metric['unknown'] > 1.0",
    'nonsense',
    'nonsense > 1',
    '1 +',
    'round / 0 > 1',
    "metric['trust']",
  ])('%s is false', expression => {
    expect(compileCondition(expression)(FACTS)).toBe(false);
  });

  test.each(["metric['unknown']", "'text'", '1 / 0', '0.0 / 0.0'])('%s is 0', expression => {
    expect(compileQuantity(expression)(FACTS)).toBe(0);
  });
});

test.each([
  ['metric.trust >', 'condition', 'condition-syntax'],
  ['metric.trust', 'condition', 'condition-type'],
  ['mood > 3', 'condition', 'condition-type'],
  ["metric.trust > 'high'", 'condition', 'condition-type'],
  ["'high'", 'quantity', 'condition-type'],
] as const)('%s as a %s has a %s fault', (expression, kind, code) => {
  expect(faultsOf(expression, kind)[0]?.code).toBe(code);
});

test('ids are found wherever an expression names them', () => {
  const expression =
    "metric.trust > 1.0 && 'calm' in metric && ('a' in said || 'b' in did) && ['x'].exists(i, 'c' in happened) && 'n' in lately && deal['wells'] != 'shared' && 'open' == deal.market && deal['wells'] in ['p', 'q'] && support['north'] > (over ? metric['war'] : 2.0) && !('s' in walked)";
  const found = mentionsOf(expression).map(({ kind, id }) => `${kind} ${id}`);
  expect(found.sort()).toEqual(
    [
      'metric trust',
      'metric calm',
      'said a',
      'did b',
      'happened c',
      'lately n',
      'issue wells',
      'option shared',
      'issue market',
      'option open',
      'issue wells',
      'option p',
      'option q',
      'party north',
      'metric war',
      'seat s',
    ].sort(),
  );
});

test.each([
  "deal['wells'] in [deal['market'], said[0]]",
  "said[0] == 'shared' && metric['trust'] in [1.0]",
  "'pledge' in (over ? said : did)",
  "said[0] in said && round in [1, 2] && 'shared' == 'open'",
])('%s names no id but those it looks up', expression => {
  const found = mentionsOf(expression).filter(({ id }) => !['wells', 'market', 'trust'].includes(id));
  expect(found).toEqual([]);
});

describe('what a condition may not do', () => {
  test('is told where it stands, with what was meant', () => {
    expect(faultsOf("over || deal['wells'].startWith('s')", 'condition')).toMatchObject([
      { code: 'condition-call', params: { name: 'startWith', suggestion: 'startsWith' }, offset: 8 },
    ]);
    expect(faultsOf("matches('a', 'b')", 'condition')).toMatchObject([
      { code: 'condition-call', params: { name: 'matches' }, offset: 0 },
    ]);
    expect(faultsOf("'high'", 'quantity')).toMatchObject([
      { params: { reason: expect.stringContaining('string') } },
    ]);
  });

  test('is to walk through a list inside another; one after the other it may', () => {
    const inner = "did.exists(b, b == 'x')";
    expect(faultsOf(`said.all(a, ${inner})`, 'condition')).toMatchObject([
      { code: 'condition-nested', params: { name: 'exists' } },
    ]);
    expect(faultsOf(`said.all(a, a == 'x') && ${inner}`, 'condition')).toEqual([]);
  });

  test('is to be longer than a person writes', () => {
    const long = (parts: number) => Array.from({ length: parts }, () => 'over').join(' || ');
    expect(faultsOf(long(20), 'condition')).toEqual([]);
    expect(faultsOf(long(400), 'condition')).toMatchObject([{ code: 'condition-syntax' }]);
  });
});
