import { describe, expect, test } from 'vitest';
import { utilityOf } from '../../analysis/valuation.ts';
import { additive, DOMAIN, flawOf, PROFILE, read } from '../../testing/fair-domain.ts';
import { kindOf } from './bargaining.ts';

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
