import { describe, expect, test } from 'vitest';
import { additive } from '../../testing/fair-domain.ts';
import { kindOf, readBargaining, type SourceFile } from './bargaining.ts';

const NEGMAS_DOMAIN = `name: Fair
type: negmas.outcomes.CartesianOutcomeSpace
issues:
  - { name: Stall, type: CategoricalIssue, values: [left, right] }
  - { name: Fee, type: ContiguousIssue, values: [5, 7] }
`;
const NEGMAS_PROFILE = `type: LinearAdditiveUtilityFunction
reserved_value: 0.25
weights: [0.5, 2]
values:
  - type: TableFun
    mapping: { left: 1, right: 0.5 }
  - type: AffineFun
    slope: -0.1
    bias: 1
`;

describe('NegMAS', () => {
  const domain = { file: 'd.yml', text: NEGMAS_DOMAIN };
  const profile = (text: string): SourceFile => ({ file: 'p.yml', text });

  test('YAML: weights and values as they are', () => {
    const { parties, tables } = additive(readBargaining(domain, [profile(NEGMAS_PROFILE)]));
    expect(tables[0]!.points).toEqual([
      [0.5, 0.25],
      [1, expect.closeTo(0.8, 12), expect.closeTo(0.6, 12)],
    ]);
    expect(parties[0]!.reservation).toBe(0.25);
  });

  test('JSON, values by name, discounted', () => {
    const text = JSON.stringify({
      type: 'ExpDiscountedUFun',
      discount: 0.9,
      ufun: {
        type: 'LinearAdditiveUtilityFunction',
        weights: { Stall: 1, Fee: 1 },
        values: { Stall: { mapping: { left: 0, right: 1 } }, Fee: { mapping: { 5: 0, 6: 0.5, 7: 1 } } },
      },
    });
    const { parties, tables } = additive(readBargaining(domain, [profile(text)]));
    expect(tables[0]!.points).toEqual([
      [0, 1],
      [0, 0.5, 1],
    ]);
    expect(parties[0]!.discount).toBe(0.9);
  });

  test('kinds are told by content', () => {
    expect(kindOf(domain)).toEqual({ ok: true, value: 'domain' });
    expect(kindOf(profile(NEGMAS_PROFILE))).toEqual({ ok: true, value: 'profile' });
    const other = ['0.5, 1.0\n0.7, 0.9', 'a: 1', 'type: Table', 'issues: none', '[1'];
    const profiles = ['weights: [1]', 'ufun: { a: 1 }', '{"__python_class__": "negmas.AffineFun"}'];
    for (const text of other) expect(kindOf(profile(text)), text).toEqual({ ok: true, value: 'other' });
    for (const text of profiles) expect(kindOf(profile(text)), text).toEqual({ ok: true, value: 'profile' });
  });

  test.each([
    ['[few, 7]', ['few', '7']],
    ['[5, many]', ['5', 'many']],
    ['[5, 6, 8]', ['5', '6', '8']],
    ['3', ['0', '1', '2']],
    ['[-1, 1]', ['-1', '0', '1']],
  ])('an issue with the values %s has its options', (values, options) => {
    const read = readBargaining({ file: 'd.yml', text: NEGMAS_DOMAIN.replace('[5, 7]', values) }, [
      profile(`weights: [1, 1]\nvalues: [{ mapping: { left: 1, right: 0 } }, { type: ConstFun, bias: 2 }]`),
    ]);
    const { domain: found, tables } = additive(read);
    expect(found.issues[1]!.options).toEqual(options);
    expect(tables[0]!.points[1]).toEqual(options.map(() => 2));
  });

  test('bad input names the place', () => {
    const flaw = (text: string) => {
      const result = readBargaining(domain, [profile(text)]);
      return result.ok ? 'no flaw' : `${result.flaw.line}:${result.flaw.column} ${result.flaw.message}`;
    };
    expect(flaw(NEGMAS_PROFILE.replace('right: 0.5', 'centre: 0.5'))).toBe(
      '6:33 issue "Stall" has no option "centre" in the domain',
    );
    expect(flaw(NEGMAS_PROFILE.replace('[0.5, 2]', '[0.5]'))).toBe('3:10 no weight for issue "Fee"');
    expect(flaw(NEGMAS_PROFILE.replace('slope: -0.1', 'slope: steep'))).toMatch(/^8:12 values/);
    expect(flaw(NEGMAS_PROFILE.replace(', right: 0.5', ''))).toBe(
      '5:5 option "right" of issue "Stall" has no value',
    );
    expect(flaw(NEGMAS_PROFILE.replace(/ {2}- type: AffineFun[\s\S]*/, ''))).toBe(
      '5:3 no values for issue "Fee"',
    );
    expect(flaw('type: negmas.HyperRectangleUFun')).toBe(
      '1:1 utility functions of type HyperRectangleUFun are not supported',
    );
    expect(flaw('bias: 1')).toBe('1:1 utility functions of type unknown are not supported');
    expect(flaw('type: LinDiscountedUFun\nufun: { weights: [1, 1] }')).toBe(
      '1:1 utility functions of type LinDiscountedUFun are not supported',
    );
    expect(flaw('weights: [1, 1]')).toBe('1:1 issue "Stall" has options that are no numbers');
    expect(flaw('weights: {')).toMatch(/^1:\d+ not well-formed YAML: [^\n]+$/);
  });

  test('a bias is paid once, and a reservation outside a discount is the one', () => {
    const text = JSON.stringify({
      type: 'ExpDiscountedUFun',
      reserved_value: 0.4,
      ufun: {
        weights: [1, 1],
        bias: 0.5,
        reserved_value: 0.1,
        values: [{ mapping: { left: 0, right: 1 } }, {}],
      },
    });
    const { parties, tables } = additive(readBargaining(domain, [profile(text)]));
    expect(tables[0]!.points).toEqual([
      [0.5, 1.5],
      [5, 6, 7],
    ]);
    expect(parties[0]).toMatchObject({ reservation: 0.4, discount: null });
  });

  test.each([
    ['an option twice', '[left, right]', '[left, left]', /^4:\d+ an option of issue "Stall" stands twice$/],
    ['an issue twice', 'name: Fee', 'name: Stall', /^\d+:\d+ issue "Stall" stands twice$/],
    [
      'an issue without end',
      'ContiguousIssue',
      'ContinuousIssue',
      /issues of type ContinuousIssue are not supported$/,
    ],
    ['a range upside down', '[5, 7]', '[7, 5]', /^5:\d+ 7 to 5 is not a range of integers we can list$/],
    ['a range too long', '[5, 7]', '[0, 200000]', /0 to 200000 is not a range of integers we can list$/],
    ['a range of parts', '[5, 7]', '[5, 7.5]', /5 to 7.5 is not a range of integers we can list$/],
  ])('a domain with %s', (_, stretch, instead, flaw) => {
    const result = readBargaining({ file: 'd.yml', text: NEGMAS_DOMAIN.replace(stretch, instead) }, [
      profile(NEGMAS_PROFILE),
    ]);
    expect(result.ok ? '' : `${result.flaw.line}:${result.flaw.column} ${result.flaw.message}`).toMatch(flaw);
  });

  test('without weights every issue weighs one; without a reservation the worst deal, or nothing, is it', () => {
    const text = JSON.stringify({
      type: 'LinearAdditiveUtilityFunction',
      values: [{ mapping: { left: -3, right: 1 } }, { mapping: { 5: 0, 6: 2, 7: 1 } }],
    });
    const { parties, tables } = additive(readBargaining(domain, [profile(text)]));
    expect(tables[0]!.points).toEqual([
      [-3, 1],
      [0, 2, 1],
    ]);
    expect(parties[0]!.reservation).toBe(-3);
    const kind = additive(readBargaining(domain, [profile(text.replace('-3', '3'))]));
    expect(kind.parties[0]!.reservation).toBe(0);
  });
});

describe('a domain with its parties in one file', () => {
  const whole = (table: unknown, more: object = {}) =>
    readBargaining(
      {
        file: 'd.json',
        text: JSON.stringify({
          issues: [
            { name: 'Stall', values: ['left', 'right'] },
            { name: 'Fee', lower: 5, upper: 7 },
          ],
          parties: [{ name: 'buyer', table, ...more }],
        }),
      },
      [],
    );
  const TABLE = [
    [1, 2],
    [0, 1, 2],
  ];

  test('is worth what its tables say, cut off at 1 where they are additive', () => {
    const { domain, parties, tables } = additive(whole(TABLE, { reservation: 2 }));
    expect(domain.issues.map(({ options }) => options)).toEqual([
      ['left', 'right'],
      ['5', '6', '7'],
    ]);
    expect([tables[0]!.points, parties[0]!.reservation, tables[0]!.ceiling]).toEqual([TABLE, 2, undefined]);
    expect(additive(whole(TABLE, { type: 'additive' })).tables[0]!.ceiling).toBe(1);
  });

  test.each([
    ['an issue too few', TABLE.slice(0, 1), 'buyer values 1 issues of 2'],
    ['an option too few', [[1], [0, 1, 2]], 'buyer values 1 of the 2 options of issue "Stall"'],
  ])('is refused with %s', (_, table, message) => {
    expect(whole(table)).toMatchObject({ ok: false, flaw: { message } });
  });
});

test('a range of integers may lie anywhere', () => {
  const issues = [{ name: 'Fee', lower: 150_000, upper: 150_001 }];
  const text = JSON.stringify({ issues, parties: [{ name: 'buyer', table: [[0, 1]] }] });
  const result = readBargaining({ file: 'd.json', text }, []);
  expect(result.ok && result.value.domain.issues[0]!.options).toEqual(['150000', '150001']);
});
