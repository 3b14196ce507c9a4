import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { frontierOf } from '../../analysis/frontier.ts';
import { bargainingSet, solve } from '../../analysis/solutions.ts';
import { utilityOf } from '../../analysis/valuation.ts';
import type { Preferences } from '../../engine/preferences.ts';
import { arbitraryParties } from '../../testing/arbitrary-parties.ts';
import { additiveParties, kindOf, readBargaining, type SourceFile } from './bargaining.ts';
import { type Core, writeGenius } from './genius-writer.ts';
import type { ReadingOptions } from './imported.ts';
import { LARGEST_FILE } from './misread.ts';

vi.setConfig({ testTimeout: 60_000 });

const DOMAIN = `<negotiation_template>
<utility_space number_of_issues="2">
<objective index="0" name="Fair" type="objective" etype="objective">
<issue index="1" name="Stall" type="discrete" etype="discrete" vtype="discrete">
<item index="1" value="left"/>
<item index="2" value="right"/>
</issue>
<issue index="2" name="Fee" type="integer" etype="integer" vtype="integer" lowerbound="5" upperbound="7"/>
</objective>
</utility_space>
</negotiation_template>`;

const PROFILE = `<utility_space>
<objective index="0" name="Fair">
<issue index="1" name="Stall" type="discrete">
<item index="1" value="left" evaluation="10"/>
<item index="2" value="right" evaluation="5"/>
</issue>
<issue index="2" name="Fee" type="integer" lowerbound="5" upperbound="7">
<evaluator ftype="linear" offset="1.0" slope="-0.4"/>
</issue>
<weight index="1" value="0.6"/>
<weight index="2" value="0.4"/>
</objective>
<discount_factor value="0.9"/>
<reservation value="0.25"/>
</utility_space>`;

function read(profile: string, domain: string = DOMAIN, options: ReadingOptions = {}) {
  const files = [{ file: 'a/buyer.xml', text: profile }];
  return readBargaining({ file: 'domain.xml', text: domain }, files, options);
}

function flawOf(profile: string, domain: string = DOMAIN): string {
  const result = read(profile, domain);
  if (result.ok) return 'no flaw';
  return `${result.file}:${result.flaw.line}:${result.flaw.column} ${result.flaw.message}`;
}

function additive(result: ReturnType<typeof readBargaining>) {
  if (!result.ok) throw new Error(result.flaw.message);
  return { ...result.value, tables: additiveParties(result.value.parties)! };
}

test('a GENIUS profile is worth weight × evaluation over the largest, integers linear and clamped', () => {
  const { parties, tables } = additive(read(PROFILE));
  expect(tables[0]!.points).toEqual([
    [0.6, 0.3],
    [0.4, 0.24, expect.closeTo(0.08, 12)],
  ]);
  expect(parties[0]).toMatchObject({ name: 'buyer', reservation: 0.25, discount: 0.9 });
});

test('the order of items is the domain’s, and a weight for an unknown index is passed over', () => {
  const swapped = PROFILE.replace(/(<item.*left.*\n)(<item.*right.*\n)/, '$2$1');
  const extra = swapped.replace('</objective>', '<weight index="0" value="1"/>\n</objective>');
  expect(additive(read(extra)).tables[0]!.points[0]).toEqual([0.6, 0.3]);
});

describe('bad GENIUS input names the place', () => {
  const rows: ReadonlyArray<readonly [what: string, profile: string, flaw: string]> = [
    [
      'a profile that misses an issue',
      PROFILE.replace(/<issue index="2"[\s\S]*?<\/issue>\n/, ''),
      'a/buyer.xml:1:1 the profile says nothing about issue "Fee"',
    ],
    [
      'an unknown issue',
      PROFILE.replace('name="Stall"', 'name="Stand"'),
      'a/buyer.xml:3:1 the domain has no issue "Stand"',
    ],
    [
      'an unknown option',
      PROFILE.replace('"right"', '"centre"'),
      'a/buyer.xml:5:1 issue "Stall" has no option "centre" in the domain',
    ],
    [
      'an option without an evaluation',
      PROFILE.replace(/<item index="2".*\n/, ''),
      'a/buyer.xml:3:1 option "right" of issue "Stall" has no evaluation',
    ],
    [
      'weights that do not sum to 1',
      PROFILE.replace('0.6', '0.9'),
      'a/buyer.xml:10:1 weights sum to 1.3, not to 1 (--any-weights reads them as they are)',
    ],
    [
      'a missing weight',
      PROFILE.replace(/<weight index="2".*\n/, ''),
      'a/buyer.xml:1:1 no weight for issue "Fee"',
    ],
    [
      'a weight below nothing',
      PROFILE.replace('value="0.4"', 'value="-0.4"'),
      'a/buyer.xml:11:1 the weight of issue "Fee" is negative',
    ],
    [
      'a number that is none',
      PROFILE.replace('"10"', '"ten"'),
      'a/buyer.xml:4:1 evaluation="ten" is not a number',
    ],
    [
      'a tag left open',
      PROFILE.replace('</issue>', ''),
      'a/buyer.xml:12:1 not well-formed XML: Missing end tag for element issue',
    ],
    [
      'an integer issue without an evaluator',
      PROFILE.replace(/<evaluator.*\n/, ''),
      'a/buyer.xml:7:1 integer issue "Fee" has no <evaluator>',
    ],
    [
      'an evaluator of another shape',
      PROFILE.replace('"linear"', '"triangular"'),
      'a/buyer.xml:8:1 evaluators of type "triangular" are not supported',
    ],
    [
      'an issue index twice',
      PROFILE.replace('index="2" name="Fee"', 'index="1" name="Fee"'),
      'a/buyer.xml:7:1 issue index 1 stands twice',
    ],
    [
      'an index the domain does not have',
      PROFILE.replace('index="2" name="Fee"', 'index="3" name="Fee"'),
      'a/buyer.xml:7:1 the domain has no issue with index 3',
    ],
    [
      'a setting without a value',
      PROFILE.replace('discount_factor value', 'discount_factor worth'),
      'a/buyer.xml:13:1 <discount_factor> has no attribute "value"',
    ],
    [
      'nothing but a comment',
      '<!-- none -->',
      'a/buyer.xml:1:14 not well-formed XML: Root element is missing or invalid',
    ],
    ['an empty file', '', 'a/buyer.xml:1:1 the file is empty'],
    [
      'another document',
      '<html/>',
      'a/buyer.xml:1:1 a GENIUS profile starts with <utility_space>, not <html>',
    ],
  ];
  test.each(rows)('%s', (_, profile, flaw) => {
    expect(flawOf(profile)).toBe(flaw);
  });

  test('a domain with an option twice, and one with too many', () => {
    expect(flawOf(PROFILE, DOMAIN.replace('"right"', '"left"'))).toMatch(
      /^domain.xml:6:1 option "left" .* twice/,
    );
    expect(flawOf(PROFILE, DOMAIN.replace('upperbound="7"', 'upperbound="900000000"'))).toMatch(
      /^domain.xml:8:1 more than 200000 options/,
    );
    const half = '<issue index="3" name="Toll" type="integer" lowerbound="1" upperbound="100000"/>';
    const halves = DOMAIN.replace(
      '</objective>',
      `${half}\n${half.replace('3', '4').replace('Toll', 'Tax')}`,
    );
    expect(flawOf(PROFILE, halves.replace('</utility', '</objective>\n</utility'))).toMatch(
      /^domain.xml:10:1 more than 200000 options/,
    );
  });

  test.each([
    ['an issue twice', 'name="Fee"', 'name="Stall"', '8:1 issue "Stall" stands twice'],
    ['an index twice', 'index="2" name="Fee"', 'index="1" name="Fee"', '8:1 index 1 stands twice'],
    ['a lower bound that is no integer', '"5"', '"5.5"', '8:1 bounds 5.5 to 7 are not a range of integers'],
    ['an upper bound that is no integer', '"7"', '"7.5"', '8:1 bounds 5 to 7.5 are not a range of integers'],
    ['no space', /utility_space/g, 'space', '1:1 expected one <utility_space> in the domain'],
    [
      'two spaces',
      '<utility_space',
      '<utility_space/>\n<utility_space',
      '1:1 expected one <utility_space> in the domain',
    ],
    ['no issues', /<objective[\s\S]*<.objective>\n/, '', '2:1 the domain has no issues'],
    [
      'an issue of another type',
      'type="discrete"',
      'type="real"',
      '4:1 issues of type "real" are not supported',
    ],
    ['an issue without options', /<item.*\n/g, '', '4:1 issue "Stall" has no options'],
    ['an option without a value', 'value="left"', 'worth="left"', '5:1 <item> has no attribute "value"'],
    ['an issue without a name', 'name="Stall" ', '', '4:1 <issue> has no attribute "name"'],
    ['bounds upside down', '"7"', '"4"', '8:1 bounds 5 to 4 are not a range of integers'],
  ])('a domain with %s', (_, stretch, instead, flaw) => {
    expect(flawOf(PROFILE, DOMAIN.replace(stretch, instead))).toBe(`domain.xml:${flaw}`);
  });
});

test.each([
  ['a domain', DOMAIN, 'domain'],
  ['a profile', PROFILE, 'profile'],
  ['a profile after a byte order mark and blank lines', `\uFEFF\n\n ${PROFILE}`, 'profile'],
  ['another document', '<html/>', 'other'],
])('%s in XML is told by its root', (_, text, kind) => {
  expect(kindOf({ file: 'x.xml', text })).toEqual({ ok: true, value: kind });
});

test('blank lines before the declaration are forgiven, and count', () => {
  const declared = `\n\n<?xml version="1.0"?>\n${PROFILE}`;
  expect(additive(read(declared)).tables[0]!.points[0]).toEqual([0.6, 0.3]);
  expect(flawOf(declared.replace('"10"', '"ten"'))).toBe('a/buyer.xml:7:1 evaluation="ten" is not a number');
});

test('what a comment says is not read', () => {
  const noted = PROFILE.replace('<objective', `<!-- ${'<a>'.repeat(70)} --><!-- <b> --><objective`);
  expect(additive(read(noted)).tables[0]!.points[0]).toEqual([0.6, 0.3]);
  const deep = `<!-- ${'<a>'.repeat(70)} -->${'<a>'.repeat(65)}`;
  expect(flawOf(deep)).toBe(`a/buyer.xml:1:${220 + 64 * 3} elements nested more than 64 deep`);
});

test('an integer issue may be valued option by option', () => {
  const listed = [5, 6, 7].map(fee => `<item index="${fee}" value="${fee}" evaluation="${fee - 3}"/>`);
  const byItem = PROFILE.replace('type="integer"', 'type="discrete"').replace(
    /<evaluator.*\n/,
    listed.join('\n'),
  );
  expect(additive(read(byItem)).tables[0]!.points[1]).toEqual([0.2, expect.closeTo(0.3, 12), 0.4]);
});

test('an evaluator is linear unless it says otherwise, and may be written the old way', () => {
  const [plain, old] = [PROFILE.replace('ftype="linear" ', ''), 'parameter0="1.0" parameter1="-0.4"'];
  const fees = [0.4, 0.24, expect.closeTo(0.08, 12)];
  expect(additive(read(plain)).tables[0]!.points[1]).toEqual(fees);
  expect(additive(read(PROFILE.replace('offset="1.0" slope="-0.4"', old))).tables[0]!.points[1]).toEqual(
    fees,
  );
});

test('weights that do not sum are read when asked for, and cut off at 1', () => {
  const { tables } = additive(read(PROFILE.replace('0.6', '0.9'), DOMAIN, { anyWeights: true }));
  expect(utilityOf(tables[0]!, [0, 0])).toBe(1);
});

describe('hostile input is turned away at once', () => {
  test('an entity bomb', () => {
    const levels = Array.from({ length: 9 }, (_, k) => `<!ENTITY l${k + 1} "${`&l${k};`.repeat(10)}">`).join(
      '\n',
    );
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE x [\n<!ENTITY l0 "ha">\n${levels}\n]>\n<utility_space>&l9;</utility_space>`;
    expect(flawOf(bomb)).toMatch(
      /^a\/buyer.xml:14:\d+ not well-formed XML: Named entity isn't defined: &l9;/,
    );
  });

  test('a file beyond the size budget', () => {
    expect(flawOf(`<a>${' '.repeat(LARGEST_FILE)}</a>`)).toMatch(
      /^a\/buyer.xml:1:1 the file has 4.0 million/,
    );
  });

  test('elements nested a hundred thousand deep', () => {
    expect(flawOf('<a>'.repeat(100_000))).toBe('a/buyer.xml:1:193 elements nested more than 64 deep');
  });

  test('comments opened a hundred thousand times, brackets likewise', () => {
    expect(flawOf('<!--'.repeat(100_000))).toMatch(/^a\/buyer.xml:1:7 not well-formed XML/);
    expect(flawOf('['.repeat(100_000))).toBe('a/buyer.xml:1:257 brackets nested more than 256 deep');
  });

  test('YAML aliases that multiply', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((key, k) => aliasLine(key, 'abcdefgh'[k]!)),
    ];
    expect(flawOf(bomb.join('\n'))).toBe('a/buyer.xml:1:1 more than 50 aliases');
  });
});

function aliasLine(key: string, of: string): string {
  return `${key}: &${key} [${Array.from({ length: 9 }, () => `*${of}`).join(',')}]`;
}

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

describe('hyper-rectangles', () => {
  const SPACE = DOMAIN.replace(/<issue index="1"[\s\S]*?<\/issue>\n/, '');
  const boxes = (ufun: string, maxutility = 10) =>
    read(
      `<utility_space>
<objective index="0" name="Fair">
<issue index="2" name="Fee" type="integer" lowerbound="5" upperbound="7"/>
</objective>
<utility maxutility="${maxutility}">${ufun}</utility>
</utility_space>`,
      SPACE,
    );
  const box = (bounds: string) => `<hyperRectangle utility="4">${bounds}</hyperRectangle>`;
  const [IN, OUT] = ['<INCLUDES index="2" min="5" max="6"/>', '<EXCLUDES index="2" min="7" max="7"/>'];

  test('pay inside what they include and outside what they exclude, by the weight of their function', () => {
    const result = boxes(`<ufun weight="2">${box(IN)}</ufun><ufun>${box(OUT)}</ufun>`);
    expect(result.ok && result.value.parties[0]!.preferences).toEqual({
      kind: 'boxes',
      boxes: {
        maxUtility: 10,
        reservation: 0,
        boxes: [
          { utility: 8, pays: 'inside', bounds: [{ issue: 0, low: 0, high: 1 }] },
          { utility: 4, pays: 'outside', bounds: [{ issue: 0, low: 2, high: 2 }] },
        ],
      },
    });
  });

  test.each([
    [
      'both in one',
      `<ufun>${box(IN + OUT)}</ufun>`,
      10,
      'a hyperRectangle either INCLUDES or EXCLUDES, not both',
    ],
    ['none', '<ufun/>', 10, 'the profile has no <hyperRectangle>'],
    [
      'no issue',
      `<ufun>${box(IN.replace('2', '3'))}</ufun>`,
      10,
      'index 3 is no integer issue of the domain',
    ],
    ['nothing to win', `<ufun>${box(IN)}</ufun>`, 0, 'maxutility="0" is not positive'],
    ['another sum', `<ufun aggregation="max">${box(IN)}</ufun>`, 10, 'aggregation "max" is not supported'],
  ])('are refused with %s', (_, ufun, maxutility, message) => {
    expect(boxes(ufun, maxutility)).toMatchObject({ ok: false, flaw: { message } });
  });
});

test('a range of integers may lie anywhere', () => {
  const issues = [{ name: 'Fee', lower: 150_000, upper: 150_001 }];
  const text = JSON.stringify({ issues, parties: [{ name: 'buyer', table: [[0, 1]] }] });
  const result = readBargaining({ file: 'd.json', text }, []);
  expect(result.ok && result.value.domain.issues[0]!.options).toEqual(['150000', '150001']);
});

test('brackets are read two hundred and fifty-six deep, and side by side without end', () => {
  const beside = kindOf({ file: 'x', text: `{ weights: [${'[],{},'.repeat(200)}]}` });
  expect(beside).toEqual({ ok: true, value: 'profile' });
  const nested = (depth: number) => kindOf({ file: 'x', text: `${'['.repeat(depth)}${']'.repeat(depth)}` });
  expect(nested(256)).toEqual({ ok: true, value: 'other' });
  const read256 = readBargaining({ file: 'x', text: '\n'.concat('['.repeat(257)) }, []);
  expect(read256).toMatchObject({
    ok: false,
    flaw: { line: 2, column: 257, message: 'brackets nested more than 256 deep' },
  });
});

function coreOf(parties: readonly Preferences[]): Core {
  return {
    name: 'core',
    issues: parties[0]!.points.map((row, k) => ({
      name: `Issue <${k}>`,
      options: row.map((_, o) => `"${o}" & co`),
    })),
    parties: parties.map((preferences, k) => ({ name: `party-${k}`, preferences })),
  };
}

test('a written core reads back with the same frontier, Nash and Kalai–Smorodinsky deals', () => {
  const arbitrary = arbitraryParties({ linkages: false, redLines: false });
  fc.assert(
    fc.property(arbitrary, parties => {
      const { files, lost } = writeGenius(coreOf(parties));
      const [domain, ...profiles] = Object.entries(files).map(([file, text]) => ({ file, text }));
      const { tables } = additive(readBargaining(domain!, profiles));
      const before = solve(bargainingSet(parties));
      const after = solve(bargainingSet(tables));
      expect(lost).toEqual([]);
      expect(frontierOf(tables).points.length).toBe(frontierOf(parties).points.length);
      expect(after.nash?.deals.map(String).sort()).toEqual(before.nash?.deals.map(String).sort());
      expect(after.kalaiSmorodinsky?.deals.map(String).sort()).toEqual(
        before.kalaiSmorodinsky?.deals.map(String).sort(),
      );
    }),
    { numRuns: 200, seed: 20_251_019 },
  );
});

test('what GENIUS cannot say is reported as lost', () => {
  const preferences: Preferences = {
    points: [
      [0, 5],
      [3, 0],
    ],
    linkages: [
      {
        when: [
          [0, 1],
          [1, 0],
        ],
        points: 4,
      },
    ],
    redLines: [[false, true]],
    reservation: 2,
  };
  expect(writeGenius(coreOf([preferences])).lost).toEqual(['party-0: 1 linkages', 'party-0: 1 red lines']);
});
