import { describe, expect, test } from 'vitest';
import { game } from '../testing/at-table.ts';
import { minimalScenario, withReplaced } from '../testing/minimal-scenario.ts';
import { checkWorth } from './check-worth.ts';
import { closestName, editDistance } from './closest-name.ts';
import { treeOf } from './conditions.ts';
import { hiddenCharacter, withoutHidden } from './hidden-characters.ts';
import { knownFacts, pushesOn } from './known-facts.ts';
import { loadScenario } from './load-scenario.ts';
import { isUneven } from './party-balance.ts';
import { keysAlong, pathsAlong, valueAt } from './paths.ts';
import { unplayableActions } from './playable.ts';
import { minutesFor, playingTime, wordsIn } from './playing-time.ts';
import { assume, type Known } from './truth.ts';

/** The codes that the minimal scenario gives rise to with these stretches of its text replaced. */
function codesWith(
  ...edits: ReadonlyArray<readonly [stretch: string, replacement: string]>
): readonly string[] {
  const text = edits.reduce(
    (so, [stretch, replacement]) => withReplaced(so, stretch, replacement),
    minimalScenario(),
  );
  return loadScenario(text).problems.map(({ code }) => code);
}

describe('a name that was meant', () => {
  test.each([
    ['', '', 0],
    ['wells', 'wells', 0],
    ['wells', 'well', 1],
    ['well', 'wells', 1],
    ['walls', 'wells', 1],
    ['wlels', 'wells', 1],
    ['sllew', 'wells', 4],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s is written into %s in so many letters: %i', (from, to, letters) => {
    expect(editDistance(from, to)).toBe(letters);
    expect(editDistance(to, from)).toBe(letters);
  });

  test('is the nearest within a third of its length, the first of several, whatever its case', () => {
    expect(closestName('pratols', ['patrols', 'petrols'])).toBe('patrols');
    expect(closestName('PATROLS', ['market', 'patrols'])).toBe('patrols');
    expect(closestName('patrxyz', ['patrols'])).toBeUndefined();
    expect(closestName('patrxxs', ['patrols'])).toBe('patrols');
    expect(closestName('ab', ['ac', 'xy'])).toBe('ac');
    expect(closestName('a', ['b', 'bc'])).toBe('b');
    expect(closestName('market', [])).toBeUndefined();
    expect(closestName('market', ['markets', 'market'])).toBe('market');
  });
});

describe('what an expression can come to', () => {
  const known: Known = {
    ranges: new Map([
      ['round', [1, 4]],
      ['agreed', [0, 3]],
      ['metric trust', [0, 60]],
      ['metric calm', [60, 100]],
      ['support north', [0, 100]],
      ['size did', [0, 0]],
      ['rounds', [4, 4]],
    ]),
    deal: new Map([['wells', new Set(['kept', 'shared', 'open'])]]),
    flags: new Map([
      ['did never', false],
      ['over', true],
    ]),
  };
  const [CAN, CANNOT] = [true, false];

  test.each<readonly [string, boolean, boolean]>([
    ['true', CAN, CANNOT],
    ['false', CANNOT, CAN],
    ['1', CAN, CAN],
    ['ratified', CAN, CAN],
    ['over', CAN, CANNOT],
    ['!over', CANNOT, CAN],
    ["'never' in did", CANNOT, CAN],
    ["'other' in did", CAN, CAN],
    ["!('never' in did)", CAN, CANNOT],
    ['round >= 1', CAN, CANNOT],
    ['round > 1', CAN, CAN],
    ['round > 4', CANNOT, CAN],
    ['round >= 4', CAN, CAN],
    ['round < 1', CANNOT, CAN],
    ['round <= 1', CAN, CAN],
    ['round <= 4', CAN, CANNOT],
    ['round < 5', CAN, CANNOT],
    ['5 > round', CAN, CANNOT],
    ['4 < round', CANNOT, CAN],
    ['round == 4', CAN, CAN],
    ['round == 5', CANNOT, CAN],
    ['round != 5', CAN, CANNOT],
    ['rounds == 4', CAN, CANNOT],
    ['rounds != 4', CANNOT, CAN],
    ['1 != round', CAN, CAN],
    ['round > rounds', CANNOT, CAN],
    ['round == rounds', CAN, CAN],
    ["metric['trust'] > 60.0", CANNOT, CAN],
    ["metric['trust'] >= 60.0", CAN, CAN],
    ["metric['trust'] > metric['calm']", CANNOT, CAN],
    ["metric['trust'] <= metric['calm']", CAN, CANNOT],
    ["support['north'] > 100.0", CANNOT, CAN],
    ['size(did) > 0', CANNOT, CAN],
    ["size('did') > 0", CAN, CAN],
    ["['a'].exists(i, i in said)", CAN, CAN],
    ["deal['wells'] == 'shared'", CAN, CAN],
    ["deal['wells'] == 'burnt'", CANNOT, CAN],
    ["'burnt' == deal['wells']", CANNOT, CAN],
    ["deal['wells'] != 'burnt'", CAN, CANNOT],
    ["deal['wells'] in ['burnt', 'sold']", CANNOT, CAN],
    ["deal['wells'] in ['burnt', 'kept']", CAN, CAN],
    ["deal['wells'] in ['kept', 'shared', 'open']", CAN, CANNOT],
    ["deal['wells'] in ['kept', deal['market']] && deal['wells'] == 'shared'", CAN, CAN],
    ["deal['market'] == 'open'", CAN, CAN],
    ['round > 2 && round < 4', CAN, CAN],
    ['round > 4 || over', CAN, CANNOT],
    ['round > 4 || !over', CANNOT, CAN],
    ['round > 3 && round < 3', CANNOT, CAN],
    ['round < 2 || round > 3', CAN, CAN],
    ['round > 2 || round < 3', CAN, CANNOT],
    ['ratified && !ratified', CANNOT, CAN],
    ['ratified || !ratified', CAN, CANNOT],
    ["deal['wells'] == 'kept' && deal['wells'] == 'shared'", CANNOT, CAN],
    ["deal['wells'] != 'kept' && deal['wells'] != 'shared' && deal['wells'] != 'open'", CANNOT, CAN],
    ["metric['trust'] > 50.0 && metric['trust'] < 50.0", CANNOT, CAN],
    ["metric['trust'] > metric['calm'] - 5.0", CAN, CAN],
    ['round == 1 && round == 2', CANNOT, CAN],
    ['(round > 4 || round >= 4) && round < 4', CANNOT, CAN],
    ["deal['wells'] in said", CAN, CAN],
    ["deal['wells'] in ['kept'] && round > 4", CANNOT, CAN],
  ])('%s', (expression, holds, fails) => {
    const tree = treeOf(expression)!;
    expect([assume(tree, true, known) !== undefined, assume(tree, false, known) !== undefined]).toEqual([
      holds,
      fails,
    ]);
  });
});

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
  [[10, 10], false],
  [[1, 0], false],
  [[2, 0], true],
  [[10, 9], false],
  [[100, 90], false],
  [[100, 89], true],
  [[89, 100, 100], true],
  [[0, 0], false],
])('parties with %j of something are treated unevenly: %s', (counts, uneven) => {
  expect(isUneven({ aspect: 'cards', counts })).toBe(uneven);
});

describe('the time a game takes', () => {
  const { file } = loadScenario(minimalScenario()).scenario!;

  test('is the reading and the choosing', () => {
    expect(wordsIn('  two \n words ')).toBe(2);
    expect(wordsIn('')).toBe(0);
    expect(minutesFor(file, 10) - minutesFor(file, 0)).toBeCloseTo(7, 9);
    // Each round: a statement, a session of 2.5 exchanges on the mean, a choice in the corridors.
    expect(playingTime(file) - minutesFor(file, 0)).toBeCloseTo(2 * (1 + 2.5 * 1.15 + 1) * 0.7, 9);
  });

  test('grows with what there is to read', () => {
    const words = Array.from({ length: 200 }, () => 'word').join(' ');
    const longer = (more: Partial<typeof file>) => minutesFor({ ...file, ...more }, 0) - minutesFor(file, 0);
    expect(longer({ summary: `${file.summary} ${words}` })).toBeCloseTo(1, 9);
    expect(longer({ 'public-brief': words })).toBeCloseTo(1, 9);
    const [north, ...others] = file.parties;
    expect(longer({ parties: [{ ...north!, brief: `${north!.brief} ${words}` }, ...others] })).toBeCloseTo(
      1 / 3,
      9,
    );
    const [first, ...rounds] = file.rounds;
    const news = [...first!.news, { ...first!.news[0]!, text: words }];
    expect(longer({ rounds: [{ ...first!, news }, ...rounds] })).toBeCloseTo(1, 9);
    const { instructions } = first!;
    const told = { ...instructions, north: `${instructions['north']} ${words}` };
    expect(longer({ rounds: [{ ...first!, instructions: told }, ...rounds] })).toBeCloseTo(1 / 3, 9);
    const [card, ...cards] = file.actions;
    expect(longer({ actions: [{ ...card!, label: `${card!.label} ${words}` }, ...cards] })).toBeCloseTo(
      1 / 3,
      9,
    );
  });

  test('counts nothing for a round without instructions', () => {
    const silent = { ...file, rounds: file.rounds.map(round => ({ ...round, instructions: {} })) };
    expect(minutesFor(file, 0) - minutesFor(silent, 0)).toBeGreaterThan(0);
    expect(minutesFor(silent, 0)).toBeGreaterThan(0);
  });

  test('counts three exchanges where nobody convenes', () => {
    const alone = { ...file, mediator: undefined };
    expect(playingTime(alone) - minutesFor(alone, 0)).toBeCloseTo(2 * (1 + 3 * 1.15 + 1) * 0.7, 9);
  });
});

describe('what is known of any game', () => {
  const facts = (of = game, unplayable: readonly string[] = []) => knownFacts(of, new Set(unplayable));

  test('rounds, clauses and cards there could be', () => {
    const { ranges } = facts();
    const entries = [
      'round',
      'rounds',
      'agreed',
      'size said',
      'size did',
      'size happened',
      'size refused',
      'size walked',
      'support north',
    ];
    expect(entries.map(name => ranges.get(name))).toEqual([
      ...[
        [1, 2],
        [2, 2],
        [0, 3],
        [0, Infinity],
        [0, Infinity],
        [0, Infinity],
        [0, 2],
        [0, 2],
        [0, 100],
      ],
    ]);
    const bare = facts({ ...game, actions: [], events: [] }).ranges;
    expect(['size said', 'size did', 'size happened'].map(name => bare.get(name))).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('options that no red line bars for ever', () => {
    expect(facts().deal.get('wells')).toEqual(new Set(['south-keeps', 'shared', 'north-keeps', 'open']));
    const firm = {
      ...game,
      parties: game.parties.map(party => ({
        ...party,
        redLines: party.redLines.map(line => ({ ...line, liftedWhen: undefined })),
      })),
    };
    expect(facts(firm).deal.get('wells')).toEqual(new Set(['shared', 'north-keeps', 'open']));
    expect(facts(firm).deal.get('market')).toEqual(new Set(['shut', 'open']));
  });

  test('without a session nothing is agreed', () => {
    const silent = {
      ...game,
      rounds: game.rounds.map(round => ({ ...round, phases: ['corridors'] as const })),
    };
    const { ranges, deal, flags } = facts(silent);
    expect(ranges.get('agreed')).toEqual([0, 0]);
    expect(deal.get('market')).toEqual(new Set(['open']));
    expect([flags.get('ratified'), flags.get('initialled'), facts().flags.get('ratified')]).toEqual([
      false,
      false,
      undefined,
    ]);
  });

  test('cards that are never played', () => {
    const { flags } = facts(game, ['north-pledge', 'open-ford']);
    expect([...flags]).toEqual([
      ['said north-pledge', false],
      ['did open-ford', false],
    ]);
  });

  test('how far each gauge may be moved', () => {
    const metrics = game.metrics.map((metric): (typeof game.metrics)[number] => ({
      ...metric,
      couplings: [],
      responds: {},
      drift: undefined,
    }));
    const still = { ...game, metrics, actions: [], events: [], rounds: [], mediator: undefined };
    expect(facts(still).ranges.get('metric trust')).toEqual([30, 30]);
    const trust = (more: Partial<(typeof metrics)[number]>) =>
      facts({
        ...still,
        metrics: metrics.map((metric, at) => (at === 1 ? { ...metric, ...more } : metric)),
      }).ranges.get('metric trust');
    expect(trust({ responds: { leaked: -3 } })).toEqual([0, 30]);
    expect(trust({ drift: { toward: 310, rate: 0.1 } })).toEqual([30, 100]);
    expect(trust({ drift: { toward: 290, rate: 0.1 } })).toEqual([0, 30]);
    expect(trust({ couplings: [{ metric: 0, reference: 500, rate: 0.1 }] })).toEqual([0, 100]);
    expect(facts({ ...still, actions: game.actions }).ranges.get('metric trust')).toEqual([0, 100]);
    expect(facts({ ...still, events: game.events }).ranges.get('metric trust')).toEqual([30, 100]);
    expect(pushesOn({ ...still, mediator: game.mediator })(2)).toEqual([-1, 1]);
    expect(pushesOn({ ...still, mediator: game.mediator })(1)).toEqual([]);
    expect(pushesOn({ ...still, actions: game.actions.slice(0, 1) })(2)).toEqual([20]);
    const formats = game.mediator!.formats.map(format => ({ ...format, leak: 0 }));
    expect(pushesOn({ ...still, mediator: { ...game.mediator!, formats } })(2)).toEqual([]);
  });
});

describe('a card that nobody can play', () => {
  const reasons = (of = game) => Object.fromEntries(unplayableActions(of));
  const without = (phase: string) => ({
    ...game,
    rounds: game.rounds.map(round => ({ ...round, phases: round.phases.filter(each => each !== phase) })),
  });

  test('lacks its phase', () => {
    expect(reasons()).toEqual({});
    expect(Object.keys(reasons(without('statements')))).toEqual(['north-pledge', 'south-pledge']);
    expect(Object.keys(reasons(without('corridors')))).toEqual(['open-ford', 'ask-farmers', 'ask-traders']);
    expect(reasons(without('statements'))['north-pledge']).toBe(
      'no round has a phase for "state" by its seats',
    );
    expect(reasons(without('session'))).toEqual({});
    const atTable = {
      ...game,
      rounds: game.rounds.map(round => ({ ...round, phases: ['session'] as const })),
    };
    expect(Object.keys(reasons(atTable))).toEqual(
      game.actions.map(({ id }) => id).filter(id => id !== 'guarantee-water'),
    );
    const actions = game.actions.map(action => ({ ...action, seats: ['north'] }));
    expect(Object.keys(reasons({ ...atTable, actions }))).toEqual(game.actions.map(({ id }) => id));
  });

  test('costs more than any of its seats has', () => {
    const poor = { ...game, parties: game.parties.map((party, at) => ({ ...party, capital: at })) };
    expect(reasons(poor)).toEqual({});
    const broke = { ...game, parties: game.parties.map(party => ({ ...party, capital: 0 })) };
    expect(reasons(broke)).toEqual({ 'open-ford': 'it costs more than anyone has' });
    const weak = { ...game, mediator: { ...game.mediator!, leverage: 1 } };
    expect(Object.keys(reasons(weak))).toEqual(['guarantee-water']);
    expect(reasons({ ...game, mediator: { ...game.mediator!, leverage: 2 } })).toEqual({});
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

describe('a deal worth more than none', () => {
  const { file, game: few } = loadScenario(minimalScenario()).scenario!;
  const filler = Array.from({ length: 15 }, (_, at) => ({
    id: `more-${at}`,
    options: ['no', 'yes'],
    statusQuo: 0,
  }));
  /** More deals than are looked at one by one. */
  const many = {
    ...few,
    issues: [...few.issues, ...filler],
    parties: few.parties.map(party => ({
      ...party,
      preferences: {
        ...party.preferences,
        points: [...party.preferences.points, ...filler.map(() => [0, 0])],
      },
    })),
  };
  const demanding = {
    ...many,
    parties: many.parties.map(party => ({
      ...party,
      preferences: { ...party.preferences, reservation: 2000 },
    })),
  };

  test('is looked for in a space of any size', () => {
    expect(checkWorth(file, many)).toEqual([]);
    expect(checkWorth(file, demanding)).toEqual([{ code: 'no-zone', path: ['parties'] }]);
  });
});

test('paths lead through lists and mappings, and end where there is nothing', () => {
  const data = { list: [{ id: 'a' }, { id: 'b', map: { x: 1, y: undefined } }], none: null };
  expect(pathsAlong(data, 'list.*.id')).toEqual([
    ['list', 0, 'id'],
    ['list', 1, 'id'],
  ]);
  expect(pathsAlong(data, 'list.*.map.x')).toEqual([['list', 1, 'map', 'x']]);
  expect(pathsAlong(data, 'none.*')).toEqual([]);
  expect(keysAlong(data, 'list.*.map')).toEqual([
    ['list', 1, 'map', 'x'],
    ['list', 1, 'map', 'y'],
  ]);
  expect(keysAlong(data, 'list')).toEqual([]);
  expect([
    valueAt(data, ['list', 1, 'map', 'x']),
    valueAt(data, ['list', 'length', 'x']),
    valueAt(data, ['none', 'x']),
  ]).toEqual([1, undefined, undefined]);
  expect(valueAt(data, ['toString'])).toBeUndefined();
});

test.each([
  ['plain', undefined],
  ['line\nand\ttab', undefined],
  ['a\u200db', undefined],
  ['a\u202eb', { name: 'U+202E', offset: 1 }],
  ['\u0007', { name: 'U+0007', offset: 0 }],
  ['ab\ufeff', { name: 'U+FEFF', offset: 2 }],
  ['a\ud800', { name: 'U+D800', offset: 1 }],
  ['\ud83d\ude00', undefined],
])('%j hides: %j', (text, hidden) => {
  expect(hiddenCharacter(text)).toEqual(hidden);
  expect(hiddenCharacter(withoutHidden(text))).toBeUndefined();
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
