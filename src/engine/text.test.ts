import { describe, expect, test } from 'vitest';
import {
  answer,
  game,
  inSession,
  JOINT,
  MARKET,
  NORTH_KEEPS,
  OPEN,
  offer,
  openTalks,
  PATROLS,
  play,
  quietUntil,
  SHARED,
  type Talks,
  turnOf,
  WELLS,
} from '../testing/at-table.ts';
import { apply } from './apply.ts';
import type { Game } from './game.ts';
import { type Clause, type Contribution, clauseStatus, type Table } from './table.ts';

const brackets = ({ table }: Talks) => table.clauses.map(clause => clause.brackets);

test.each<readonly [string, Clause]>([
  ['open', { brackets: [-1, -1], parked: false }],
  ['parked', { brackets: [-1, 0], parked: true }],
  ['bracketed', { brackets: [-1, 0], parked: false }],
  ['bracketed', { brackets: [1, 0], parked: false }],
  ['agreed', { brackets: [0, 0], parked: false }],
  ['agreed', { brackets: [0, 0], parked: true }],
])('a clause is %s by where the parties stand', (status, clause) => {
  expect(clauseStatus(clause)).toBe(status);
});

describe('a package', () => {
  const terms = { [WELLS]: SHARED, [MARKET]: OPEN };

  test('taken whole binds both, and says so', () => {
    const referee = play(inSession('north'), offer('north', terms, true), answer('south', 0, terms));
    expect(brackets(referee)).toEqual([
      [SHARED, SHARED],
      [OPEN, OPEN],
      [-1, -1],
    ]);
    expect(referee.table.offers[0]).toMatchObject({ kind: 'package', answers: [{ accepted: true }] });
  });

  test('taken whole binds the one who had not stood there yet', () => {
    const referee = play(
      inSession('north'),
      offer('north', terms),
      offer('north', terms, true),
      answer('south', 1, terms),
    );
    expect(brackets(referee).slice(0, 2)).toEqual([
      [SHARED, SHARED],
      [OPEN, OPEN],
    ]);
  });

  test('taken in part binds the one who answers to what it took', () => {
    const referee = play(
      inSession('north'),
      offer('north', terms, true),
      answer('south', 0, { [MARKET]: OPEN }),
    );
    expect(brackets(referee)).toEqual([
      [-1, -1],
      [-1, OPEN],
      [-1, -1],
    ]);
    expect(referee.table.offers[0]!.answers[0]!.accepted).toBe(false);
  });
});

test('an answer marks up what it does not take, and a clause it leaves alone stays', () => {
  const referee = play(
    inSession('north'),
    offer('north', { [WELLS]: SHARED, [PATROLS]: JOINT }),
    answer('south', 0, { [WELLS]: 0, [PATROLS]: -1 }),
  );
  expect(brackets(referee)).toEqual([
    [SHARED, 0],
    [-1, -1],
    [JOINT, -1],
  ]);
});

test('a clause taken up again is no longer put aside', () => {
  const referee = play(inSession('host'), { type: 'text.park', seat: 'host', issue: WELLS });
  expect(clauseStatus(referee.table.clauses[WELLS]!)).toBe('parked');
  play(referee, offer('north', { [WELLS]: SHARED }));
  expect(referee.table.clauses[WELLS]).toEqual({ brackets: [SHARED, -1], parked: false });
});

test('standing where one stood leaves initials alone; a step undoes them', () => {
  const terms = { [WELLS]: SHARED, [MARKET]: OPEN };
  const signed = () =>
    play(inSession('north'), offer('north', terms), answer('south', 0, terms), {
      type: 'text.initial',
      seat: 'north',
    });
  expect(play(signed(), offer('south', terms, true)).table.initialled).toEqual(['north']);
  const taken = play(signed(), offer('south', terms, true)).send(answer('north', 1, terms));
  expect(taken).toBe('nothing-to-answer');
  expect(play(signed(), offer('south', { [WELLS]: 0 })).table.initialled).toEqual([]);
});

test('an offer carries the exchange it was made in; a later one of the same seat takes its place', () => {
  const referee = play(
    inSession('south'),
    offer('south', { [WELLS]: SHARED }),
    offer('south', { [MARKET]: OPEN }),
  );
  expect(referee.table.offers.map(each => [each.exchange, each.terms])).toEqual([
    [0, { [WELLS]: SHARED }],
    [1, { [MARKET]: OPEN }],
  ]);
});

describe('a leak', () => {
  const leaky = (leak: number, tone = 1): Game => ({
    ...game,
    mediator: {
      ...game.mediator!,
      formats: game.mediator!.formats.map(format => ({ ...format, leak, tone, exchanges: 2 })),
    },
    metrics: game.metrics.map((metric, at) => (at === 1 ? { ...metric, responds: { leaked: -7 } } : metric)),
  });
  const offered = (of: Game, terms: Record<number, number>): Table =>
    play(quietUntil(openTalks(of), turnOf('north')), offer('north', terms)).table;
  const moods = ({ latest }: Table): readonly Contribution[] =>
    latest.flatMap(each =>
      each.type === 'changed' && each.contribution.target === 'approval' ? [each.contribution] : [],
    );

  test('comes surely at a thousand and never at none', () => {
    const types = (table: Table) => table.latest.map(each => each.type);
    expect(types(offered(leaky(1000), { [WELLS]: SHARED }))).toContain('offer.leaked');
    expect(types(offered(leaky(0), { [WELLS]: SHARED }))).not.toContain('offer.leaked');
  });

  test('moves the maker’s own homes by a quarter of what the terms are worth to them', () => {
    const table = offered(leaky(1000), { [WELLS]: NORTH_KEEPS, [MARKET]: OPEN });
    expect(table.latest).toContainEqual({ type: 'offer.leaked', offer: 0, seat: 'north' });
    expect(moods(table)).toEqual([
      { target: 'approval', index: 0, by: 25, cause: { kind: 'leak', constituency: 0 } },
      { target: 'approval', index: 1, by: 15, cause: { kind: 'leak', constituency: 1 } },
    ]);
    expect(table.metrics[1]! - 300).toBe(-7);
  });

  test('moves no home further than six points either way', () => {
    const dear = (value: number): Game => ({
      ...leaky(1000),
      constituencies: game.constituencies.map(each => ({ ...each, points: [[value, value, value]] })),
    });
    expect(moods(offered(dear(900), { [WELLS]: SHARED })).map(each => each.by)).toEqual([60, 60]);
    expect(moods(offered(dear(-900), { [WELLS]: SHARED })).map(each => each.by)).toEqual([-60, -60]);
  });
});

test('what nobody offered moves no home that does not care for it', () => {
  const referee = quietUntil(openTalks(game, 'quiet'), turnOf('north'));
  const before = referee.table.approvals;
  play(referee, offer('north', { [PATROLS]: JOINT }));
  expect(referee.table.approvals).toEqual(before);
});

describe('a clause carried as the mediator’s own and taken', () => {
  const promise = (seat: string, issue: number) => ({
    seat,
    issue,
    options: [NORTH_KEEPS],
    action: 0,
    freed: false,
  });
  const taken = (referee: Talks) => {
    const before = {
      ...referee.table,
      commitments: [promise('north', WELLS), promise('north', MARKET), promise('south', WELLS)],
    };
    return apply(game, before, answer('north', 1, { [WELLS]: SHARED }));
  };
  const carried = () => {
    const referee = play(inSession('south'), offer('south', { [WELLS]: SHARED }), {
      type: 'seat.carry',
      seat: 'host',
      from: 'south',
      to: 'north',
      issue: WELLS,
      framing: 'own',
    });
    return quietUntil(referee, turnOf('north'));
  };

  test('frees its taker of its own promise on that clause, and of no other', () => {
    expect(taken(carried()).commitments.map(({ freed }) => freed)).toEqual([true, false, false]);
  });

  test('and marked up instead frees nobody', () => {
    const { table } = carried();
    const before = { ...table, commitments: [promise('north', WELLS)] };
    const { commitments } = apply(game, before, answer('north', 1, { [WELLS]: NORTH_KEEPS }));
    expect(commitments.map(({ freed }) => freed)).toEqual([false]);
  });

  test('is kept with the answer, and binds the taker alone', () => {
    const table = taken(carried());
    expect(table.offers[1]).toMatchObject({
      kind: 'carried',
      carried: { from: 'south', to: 'north', framing: 'own' },
      answers: [{ seat: 'north', terms: { [WELLS]: SHARED }, accepted: true }],
    });
    expect(table.clauses[WELLS]!.brackets).toStrictEqual([SHARED, SHARED]);
  });
});

const happened = ({ table }: Talks, ...types: readonly string[]) =>
  table.latest.flatMap(each => (types.includes(each.type) ? [each.type] : []));

describe('where both stand on one option', () => {
  const shut = () =>
    play(inSession('north'), offer('north', { [MARKET]: 0 }, true), answer('south', 0, { [MARKET]: 0 }));
  const trust = ({ table }: Talks) => table.metrics[1]!;

  test('a step aside reopens the clause, whichever option it was', () => {
    const referee = play(shut(), offer('north', { [MARKET]: OPEN }));
    expect(happened(referee, 'clause.agreed', 'clause.reopened')).toEqual(['clause.reopened']);
  });

  test('a step together agrees anew, and wins no trust a second time', () => {
    const referee = shut();
    play(quietUntil(referee, turnOf('north')), offer('north', { [MARKET]: OPEN }, true));
    const before = trust(quietUntil(referee, turnOf('south')));
    play(referee, answer('south', 1, { [MARKET]: OPEN }));
    expect(happened(referee, 'clause.agreed', 'clause.reopened')).toEqual(['clause.agreed']);
    expect(trust(referee)).toBe(before);
  });
});

describe('a text of the mediator’s on what is agreed', () => {
  const agreed = { [MARKET]: 0, [PATROLS]: 0 };
  const text = { [MARKET]: OPEN, [PATROLS]: JOINT };
  const tabled = (terms: Record<number, number> = text) =>
    play(inSession('north'), offer('north', agreed, true), answer('south', 0, agreed), {
      type: 'text.draft',
      seat: 'host',
      terms,
    });
  const standing = (referee: Talks) => brackets(referee).slice(MARKET);
  const [KEPT, CHANGED] = [
    [0, 0],
    [1, 1],
  ];

  test('moves nobody while one alone has taken it', () => {
    const referee = play(tabled(), answer('north', 1, text));
    expect(standing(referee)).toEqual([KEPT, KEPT]);
    expect(happened(referee, 'clause.agreed', 'clause.reopened')).toEqual([]);
  });

  test('taken by all moves all at once, and nobody has gone back on anything', () => {
    const referee = play(tabled(), answer('north', 1, text), answer('south', 1, text));
    expect(standing(referee)).toEqual([CHANGED, CHANGED]);
    expect(happened(referee, 'clause.agreed', 'clause.reopened')).toEqual(['clause.agreed', 'clause.agreed']);
  });

  test('binds to the part of it that all take alike', () => {
    const part = { [MARKET]: OPEN, [PATROLS]: 0 };
    const referee = play(tabled(), answer('north', 1, part), answer('south', 1, { [MARKET]: OPEN }));
    expect(standing(referee)).toEqual([CHANGED, KEPT]);
  });

  test.each([{ [MARKET]: 0, [PATROLS]: JOINT }, { [PATROLS]: JOINT }, {}])(
    'moves nobody where each would take another part of it, %j',
    other => {
      expect(standing(play(tabled(), answer('north', 1, text), answer('south', 1, other)))).toEqual([
        KEPT,
        KEPT,
      ]);
    },
  );

  test('still moves who takes an open clause of it alone', () => {
    const referee = play(tabled({ ...text, [WELLS]: SHARED }), answer('north', 1, { [WELLS]: SHARED }));
    expect(brackets(referee)).toEqual([[SHARED, -1], KEPT, KEPT]);
  });

  test('and marked up with something else reopens what was agreed', () => {
    const other = play(tabled({ [MARKET]: 0, [PATROLS]: JOINT }), answer('north', 1, { [MARKET]: OPEN }));
    expect(happened(other, 'clause.agreed', 'clause.reopened')).toEqual(['clause.reopened']);
  });
});

describe('who called an issue impossible is shown up', () => {
  const claim = (issue: number, what: 'vital' | 'impossible') =>
    ({ type: 'seat.confide', seat: 'south', to: 'host', issue, claim: what }) as const;
  const settled = (issue: number, what: 'vital' | 'impossible', option: number) =>
    play(
      inSession('south'),
      offer('south', { [WELLS]: 0, [MARKET]: 0 }),
      claim(issue, what),
      offer('north', { [MARKET]: option }, true),
      answer('south', 1, { [MARKET]: option }),
    );

  test.each([
    ['by agreeing to another option', MARKET, 'impossible', OPEN, ['lie.exposed']],
    ['not by agreeing to its own', MARKET, 'impossible', 0, []],
    ['not by moving on another issue', WELLS, 'impossible', OPEN, []],
    ['not where it said no more than vital', MARKET, 'vital', OPEN, []],
  ] as const)('%s', (_, issue, what, option, types) => {
    expect(happened(settled(issue, what, option), 'lie.exposed')).toEqual(types);
  });

  test('by leaving with the other what both had agreed on', () => {
    const referee = play(
      inSession('north'),
      offer('north', { [MARKET]: 0 }, true),
      answer('south', 0, { [MARKET]: 0 }),
      claim(MARKET, 'impossible'),
      offer('north', { [MARKET]: OPEN }, true),
      answer('south', 1, { [MARKET]: OPEN }),
    );
    expect(happened(referee, 'lie.exposed')).toEqual(['lie.exposed']);
  });

  test('once, however far it moves after that', () => {
    const referee = play(
      inSession('south'),
      offer('south', { [WELLS]: 0 }),
      claim(WELLS, 'impossible'),
      offer('north', { [WELLS]: SHARED }, true),
      answer('south', 1, { [WELLS]: SHARED }),
    );
    expect(happened(referee, 'lie.exposed')).toEqual(['lie.exposed']);
    play(
      referee,
      offer('north', { [WELLS]: NORTH_KEEPS }, true),
      answer('south', 2, { [WELLS]: NORTH_KEEPS }),
    );
    expect(happened(referee, 'clause.agreed', 'lie.exposed')).toEqual(['clause.agreed']);
  });
});
