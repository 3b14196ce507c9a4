import { describe, expect, test } from 'vitest';
import { minimalScenario, withReplaced } from '../testing/minimal-scenario.ts';
import { loadScenario } from './load-scenario.ts';

function codesWith(
  ...edits: ReadonlyArray<readonly [stretch: string, replacement: string]>
): readonly string[] {
  const text = edits.reduce(
    (so, [stretch, replacement]) => withReplaced(so, stretch, replacement),
    minimalScenario(),
  );
  return loadScenario(text).problems.map(({ code }) => code);
}

describe('an option that nobody would write', () => {
  const burnt = (worth: number): ReadonlyArray<readonly [string, string]> => [
    ['- { id: open, label', '- { id: burnt, label: Burnt, clause: It burns. }\n      - { id: open, label'],
    ['open: 30 }', `open: 30, burnt: ${worth} }`],
    ['open: 50 }', `open: 50, burnt: ${worth} }`],
  ];
  const poor: ReadonlyArray<readonly [string, string]> = [
    burnt(20)[0]!,
    burnt(20)[1]!,
    ['market: { shut: 0, open: 50 }', 'market: { shut: 50, open: 40, burnt: 20 }'],
  ];
  const GUARANTEE = 'sweetens: [{ party: south, issue: wells, option: shared, points: 6 }]';
  const sweetened = (option: string) =>
    [
      GUARANTEE,
      GUARANTEE.replace(']', `, { party: south, issue: market, option: ${option}, points: 6 }]`),
    ] as const;
  const LINKAGES = '- { id: checked-water,';
  const linked = (answer: string, points: number) =>
    [
      LINKAGES,
      `- { id: more, when: { ${answer}, patrols: joint }, points: ${points}, why: It hangs together. }\n      ${LINKAGES}`,
    ] as const;
  const MANDATE = '{ id: signed, when: ratified,';

  test.each<readonly [string, ReadonlyArray<readonly [string, string]>, readonly string[]]>([
    ['is worth nothing to anybody', burnt(0), ['option-unwanted']],
    ['is sweetened by no card of its own', [...burnt(0), sweetened('open')], ['option-unwanted']],
    ['is not one that a card sweetens', [...burnt(0), sweetened('burnt')], []],
    [
      'is not one that a mandate asks for',
      [...burnt(0), [MANDATE, MANDATE.replace('ratified', `"deal['market'] == 'burnt'"`)]],
      [],
    ],
    ['is worth less to everybody than another', poor, ['option-bettered']],
    ['is not one that is worth less until a card sweetens it', [...poor, sweetened('burnt')], []],
    ['is not one that gives way to the best for all', burnt(20), []],
    [
      'is not one that is worth as much to everybody as another',
      [
        burnt(30)[0]!,
        burnt(30)[1]!,
        ['market: { shut: 0, open: 50 }', 'market: { shut: 50, open: 40, burnt: 40 }'],
        ['{ shut: -4, open: 6 }', '{ shut: -4, open: 6, burnt: 6 }'],
        ['{ shut: -8, open: 10 }', '{ shut: -8, open: 10, burnt: 10 }'],
      ],
      [],
    ],
    [
      'is not one that gives way to what a party cannot sign',
      [
        ...poor,
        [
          'red-lines:\n',
          'red-lines:\n      - { issue: market, options: [open], why: The council forbids it. }\n',
        ],
      ],
      [],
    ],
    ['is not one that a linkage may make better', [...poor, linked('market: burnt', 25)], []],
    ['is not one that is better than what a linkage may spoil', [...poor, linked('market: open', -15)], []],
    [
      'is one that a linkage may make worse still',
      [...poor, linked('market: burnt', -5)],
      ['option-bettered'],
    ],
    ['is one where another answer is linked', [...poor, linked('market: shut', 25)], ['option-bettered']],
    ['is one where another issue is linked', [...poor, linked('wells: shared', 25)], ['option-bettered']],
  ])('%s', (_, edits, codes) => {
    expect(codesWith(...edits)).toEqual(codes);
  });
});

describe('numbers that must fit each other', () => {
  const NORTH_WORD = 'words: We shall not give the wells away.';

  test('fit where they just do', () => {
    expect(codesWith(['least-clauses: 2', 'least-clauses: 3'])).toEqual([]);
    expect(
      codesWith([
        'wells: { south-keeps: 0, shared: 40, north-keeps: 50 }',
        'wells: { south-keeps: 50, shared: 40, north-keeps: 0 }',
      ]),
    ).not.toContain('points-sum');
    expect(codesWith([NORTH_WORD, `${NORTH_WORD.slice(0, -1)} now.`])).toEqual([]);
  });

  test.each<readonly [string, readonly [string, string], readonly string[]]>([
    ['an issue without points', ['market: { shut: 0, open: 50 }\n      ', ''], ['points-missing']],
    ['aims above a hundred', ['points: 60, why: A text', 'points: 61, why: A text'], ['mandate-sum']],
    [
      'a linkage of four issues, where three are most',
      ['{ wells: shared, patrols: joint }', '{ wells: shared, patrols: joint, market: open }'],
      [],
    ],
    ['weights of tension in absolute value', ['trust: -0.4', 'trust: 0.4'], []],
    [
      'bands alike',
      [
        '{ up-to: 40, word: Thin, valence: crisis }, { up-to: 100, word: Firm, valence: calm }]\n  - id: north-word',
        '{ up-to: 40, word: Thin, valence: crisis }, { up-to: 40, word: Odd, valence: calm }, { up-to: 100, word: Firm, valence: calm }]\n  - id: north-word',
      ],
      ['bands-unordered'],
    ],
    ['a last ending that always holds', ['when: "true", title: Apart', 'when: " true ", title: Apart'], []],
  ])('%s', (_, edit, codes) => {
    expect(codesWith(edit)).toEqual(codes);
  });
});

test.each([
  ['in one issue is a mistake', '{ id: open, label: Open,', '{ id: shut, label: Open,', true],
  ['in another issue is none', '{ id: joint, label', '{ id: open, label', false],
])('an option’s id again %s', (_, stretch, instead, isTold) => {
  expect(codesWith([stretch, instead]).includes('duplicate-id')).toBe(isTold);
});

describe('what a game never comes to', () => {
  const FORD = `when: "!('open-ford' in did)"`;
  const FARMERS = 'seats: [north]\n    once: false';

  test('a card that waits for a card which is never played', () => {
    const waits: readonly [string, string] = [FARMERS, `${FARMERS}\n    when: "'open-ford' in did"`];
    expect(codesWith(waits)).toEqual([]);
    expect(codesWith(waits, [FORD, 'when: round > 5'])).toEqual(['action-unplayable', 'action-unplayable']);
  });

  test('the endings after one that always holds, all for the same reason', () => {
    const agreed = 'kind: ratified, when: ratified';
    const text = withReplaced(minimalScenario(), agreed, `kind: ratified, when: "metric['trust'] <= 100.0"`);
    const { problems } = loadScenario(text);
    expect(problems.map(({ code, params }) => [code, params['id'], params['before']])).toEqual([
      ['ending-hidden', 'refused', 'agreed'],
      ['ending-hidden', 'apart', 'agreed'],
    ]);
  });
});

test('a gauge of support is told what it should start at, on the scale of the file', () => {
  const support = 'council and the farmers.\n    start: 56';
  const { problems } = loadScenario(withReplaced(minimalScenario(), support, support.replace('56', '57')));
  expect(problems).toMatchObject([{ code: 'home-support-start', params: { start: 57, sum: 56 } }]);
});

describe('where a problem is', () => {
  const whole = 'when: "!(\'open-ford\' in did)"';

  test.each(['"', "'"])('a condition’s fault stands within its quotes, %s', quote => {
    const text = withReplaced(minimalScenario(), whole, `when: ${quote}over || mood > 3${quote}`);
    const [line] = text.split('\n').flatMap((each, at) => (each.includes('mood') ? [{ at, each }] : []));
    expect(loadScenario(text).problems).toMatchObject([
      { code: 'condition-type', line: line!.at + 1, column: line!.each.indexOf('mood') + 1 },
    ]);
  });

  test('the same problem at one spot is told once, and all in the order of the text', () => {
    const text = withReplaced(
      withReplaced(minimalScenario(), whole, 'when: "mood > 3"'),
      'minutes: 8',
      'minutes: lots',
    );
    const { problems } = loadScenario(text);
    const spots = problems.map(({ code, line, column, params }) =>
      JSON.stringify([code, line, column, params]),
    );
    expect(new Set(spots).size).toBe(spots.length);
    expect(problems.map(({ line }) => line)).toEqual(problems.map(({ line }) => line).sort((a, b) => a - b));
  });

  test('a list of five hundred problems is whole', () => {
    const keys = (count: number) =>
      `minutes: 8\n${Array.from({ length: count }, (_, at) => `k${at}: 1`).join('\n')}`;
    const codes = (count: number) => codesWith(['minutes: 8', keys(count)]);
    expect(new Set(codes(500))).toEqual(new Set(['unknown-key']));
    expect(codes(501)).toHaveLength(501);
    expect(codes(501).at(-1)).toBe('more-problems');
  });
});
