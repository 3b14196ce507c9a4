import { describe, expect, test } from 'vitest';
import { game, inSession, MARKET, openTalks, play, quietUntil, WELLS } from '../testing/at-table.ts';
import type { Game, SeatId } from './game.ts';
import { scoreOf } from './score.ts';
import { setTable } from './setup.ts';
import type { Framing, Occurrence, Offer, Table, Vote } from './table.ts';
import { tensionOf, viewFor, visibleTo } from './view-for.ts';

const start = setTable(game, 'views');
const SEATS = ['north', 'south', 'host'];
const [SHARED, OPEN] = [1, 1];
const FARMERS_ASKED = game.actions.findIndex(action => action.id === 'ask-farmers');
const FORD = game.actions.findIndex(action => action.id === 'open-ford');
const seenBy = (sees: (seat: SeatId) => boolean) => SEATS.filter(sees);
const metric = (target: 'metric' | 'approval', index: number): Occurrence => ({
  ...{ type: 'changed', contribution: { target, index, by: 10, cause: { kind: 'drift' } } },
});

test.each<readonly [string, Occurrence, readonly SeatId[]]>([
  [
    'a confidence',
    { type: 'confided', from: 'north', to: 'host', issue: 0, claim: 'vital' },
    ['north', 'host'],
  ],
  ['a question', { type: 'probed', by: 'host', to: 'south', issue: 0 }, ['south', 'host']],
  ['whom a party telephoned', { type: 'consulted', seat: 'north', constituency: 1 }, ['north']],
  ['the card for it', { type: 'action.played', seat: 'north', action: FARMERS_ASKED }, ['north']],
  [
    'what is said of that call',
    { type: 'reacted', who: 'farmers', action: FARMERS_ASKED, reaction: 0 },
    ['north'],
  ],
  ['what is said of any other card', { type: 'reacted', who: 'south', action: FORD, reaction: 0 }, SEATS],
  ['any other card', { type: 'action.played', seat: 'north', action: FORD }, SEATS],
  ['a gauge that moved', metric('metric', 2), SEATS],
  ['a mood at home', metric('approval', 1), ['north']],
  ['a mood at the other home', metric('approval', 2), ['south']],
  ['an agreed clause', { type: 'clause.agreed', issue: 0, option: 1 }, SEATS],
])('%s is known to those it concerns', (_, occurrence, seats) => {
  expect(seenBy(seat => visibleTo(game, seat, occurrence))).toEqual(seats);
});

test('a call home does not show among the cards of others', () => {
  const played = [
    { action: FORD, seat: 'south', round: 0 },
    { action: FARMERS_ASKED, seat: 'north', round: 0 },
  ];
  const seen = (seat: SeatId) => viewFor(game, { ...start, played }, seat).played.map(each => each.action);
  expect(SEATS.map(seen)).toEqual([[FORD, FARMERS_ASKED], [FORD], [FORD]]);
});

describe('an offer carried', () => {
  const carried = (framing: Framing): Offer => ({
    kind: 'carried',
    by: 'host',
    round: 0,
    exchange: 1,
    terms: { [WELLS]: SHARED },
    carried: { from: 'south', to: 'north', framing },
    answers: [],
  });
  const plain: Offer = {
    kind: 'offer',
    by: 'south',
    round: 0,
    exchange: 0,
    terms: { [WELLS]: SHARED },
    answers: [],
  };
  const seen = (seat: SeatId, ...offers: readonly Offer[]) =>
    viewFor(game, { ...start, offers }, seat).offers;

  test('as the mediator’s own is signed by the mediator, and otherwise the same', () => {
    const own = carried('own');
    expect(seen('north', plain, own)).toEqual([
      plain,
      { ...own, carried: { from: 'host', to: 'north', framing: 'own' } },
    ]);
    expect(seen('south', plain, own)).toEqual([plain, own]);
    expect(seen('host', plain, own)).toEqual([plain, own]);
  });

  test('in any other framing names its sender', () => {
    for (const framing of ['verbatim', 'softened'] as const)
      expect(seen('north', carried(framing))).toEqual([carried(framing)]);
  });
});

describe('a party sees of its own', () => {
  const own = (table: Table, seat = 'north') => viewFor(game, table, seat).own!;

  test('capital, threshold, preferences and what the conflict does to no deal', () => {
    const worse = { ...start, metrics: start.metrics.map((value, at) => (at === 0 ? value + 100 : value)) };
    expect(own(worse)).toMatchObject({
      party: 0,
      capital: 3,
      threshold: 500,
      reservationParts: [{ metric: 0, by: -20 }],
    });
    expect(own(worse).preferences.reservation).toBe(380);
    expect(own(start).reservationParts).toEqual([{ metric: 0, by: 0 }]);
    expect(viewFor(game, start, 'host').own).toBeUndefined();
  });

  test('its constituencies alone, and what one wants once it has asked', () => {
    const asked = {
      ...start,
      secrets: { ...start.secrets, north: { ...start.secrets['north']!, consulted: [1] } },
    };
    expect(own(asked).constituencies).toEqual([
      { constituency: 0, influence: 60, approval: 600, points: undefined },
      { constituency: 1, influence: 40, approval: 500, points: game.constituencies[1]!.points },
    ]);
    expect(own(asked, 'south').constituencies.map(each => each.constituency)).toEqual([2, 3]);
  });

  test('the support to expect: moods, and of the clauses agreed what it knows to be wanted', () => {
    const agreed = {
      ...start,
      clauses: start.clauses.map((clause, issue) =>
        issue === WELLS || issue === MARKET ? { brackets: [OPEN, OPEN], parked: false } : clause,
      ),
    };
    const asked = (...consulted: readonly number[]) => ({
      ...agreed,
      secrets: { ...agreed.secrets, north: { ...agreed.secrets['north']!, consulted } },
    });
    expect(own(start).expectedSupport).toBe(560);
    expect(own(agreed).expectedSupport).toBe(560);
    expect(own(asked(1)).expectedSupport).toBe(560 + 24);
    expect(own(asked(0, 1)).expectedSupport).toBe(560 + 24 + 24);
    const shut = {
      ...asked(1),
      clauses: start.clauses.map((clause, issue) =>
        issue === MARKET ? { brackets: [0, 0], parked: false } : clause,
      ),
    };
    expect(own(shut).expectedSupport).toBe(560 - 16);
    const sure = { ...asked(0, 1), approvals: [990, 500, 600, 500] };
    expect(own(sure).expectedSupport).toBe(600 + (40 * 560) / 100);
  });
});

test('a view tells how far the talks have come', () => {
  const time = (round: number, exchange: number, format = 0) =>
    viewFor(game, { ...start, round, exchange, format }, 'north').time;
  expect([time(0, 0), time(0, 1), time(0, 2), time(1, 0), time(1, 2)]).toEqual(
    [1, 2, 3, 5, 7].map(of => of / 8),
  );
  expect(time(0, 0, 1)).toBeCloseTo(1 / 6, 12);
  expect(time(2, 2)).toBe(1);
});

test('tension is the weighted gauges, a negative share counting what is lacking', () => {
  expect(tensionOf(game, [500, 300])).toBe(300 + 280);
  expect(tensionOf(game, [0, 1000])).toBe(0);
  expect(tensionOf(game, [1000, 0])).toBe(1000);
  expect(tensionOf(game, [501, 1000])).toBe(301);
});

test('a corridor choice shows to its seat alone, a question to whom it was put', () => {
  const referee = quietUntil(openTalks(game, 'views'), ({ juncture }) => juncture === 'corridors');
  referee.send({ type: 'corridor.choose', seat: 'north', action: 'open-ford' });
  expect(SEATS.map(seat => viewFor(game, referee.table, seat).corridor)).toEqual([
    FORD,
    undefined,
    undefined,
  ]);
  const { table } = play(inSession('host'), { type: 'seat.probe', seat: 'host', to: 'north', issue: WELLS });
  expect(SEATS.map(seat => viewFor(game, table, seat).asked)).toEqual([
    { by: 'host', issue: WELLS },
    undefined,
    undefined,
  ]);
});

describe('the score', () => {
  const voted = (...passed: readonly boolean[]): Vote => ({
    results: passed.map(each => ({ support: 500, passed: each, constituencies: [] })),
  });
  const text = (vote: Vote | undefined): Table => ({
    ...start,
    vote,
    clauses: start.clauses.map(() => ({ brackets: [1, 1], parked: false })),
  });

  test('of a party is the deal where both homes passed it, else no deal', () => {
    expect(scoreOf(game, text(voted(true, true)), 'north')).toEqual({
      ...{ seat: 'north', value: 950, surplus: 550, ratified: true },
    });
    expect(scoreOf(game, text(voted(true, false)), 'north')).toEqual({
      ...{ seat: 'north', value: 400, surplus: 0, ratified: false },
    });
    expect(scoreOf(game, text(undefined), 'south')).toMatchObject({ value: 400, ratified: false });
  });

  test('of the mediator is the aims of its mandate that hold', () => {
    const score = (vote: Vote | undefined, violence: number) =>
      scoreOf(
        game,
        { ...text(vote), metrics: start.metrics.map((value, at) => (at === 0 ? violence : value)) },
        'host',
      );
    expect(score(voted(true, true), 500)).toEqual({ seat: 'host', value: 1000, surplus: 0, ratified: true });
    expect(score(undefined, 500).value).toBe(400);
    expect(score(undefined, 700).value).toBe(0);
    const unmediated: Game = { ...game, mediator: undefined };
    expect(scoreOf(unmediated, start, 'host').value).toBe(0);
  });
});
