import { describe, expect, test } from 'vitest';
import { game, MARKET, PATROLS, WELLS } from '../testing/at-table.ts';
import { dealOf, preferencesOf } from './deals.ts';
import { factsOf, presentSeats } from './facts.ts';
import type { Game } from './game.ts';
import { hintFor } from './hints.ts';
import type { Juncture } from './legal.ts';
import { markOf } from './record.ts';
import { setTable } from './setup.ts';
import type { Table } from './table.ts';

const start = setTable(game, 'facts');
const [NORTH, SOUTH] = [0, 1];
const agreed = (terms: Readonly<Record<number, number>>): Table => ({
  ...start,
  clauses: start.clauses.map((clause, issue) =>
    terms[issue] === undefined ? clause : { brackets: [terms[issue], terms[issue]], parked: false },
  ),
});

describe('what conditions may look at', () => {
  test('at the start', () => {
    const facts = factsOf(game, start);
    expect(facts.metric).toEqual(
      Object.fromEntries(game.metrics.map(({ id, start: value }) => [id, value / 10])),
    );
    expect(game.metrics.map(({ id }) => facts.gauge(id))).toEqual(Object.values(facts.metric));
    expect(facts.gauge('toString')).toBeUndefined();
    expect([facts.round, facts.rounds, facts.agreed]).toEqual([1, 2, 0]);
    expect([facts.said, facts.did, facts.happened, facts.walked, facts.refused]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect([facts.initialled, facts.ratified, facts.over]).toEqual([false, false, false]);
    expect(facts.deal).toEqual({ wells: 'open', market: 'open', patrols: 'open' });
    expect(facts.support).toEqual({ north: 0, south: 0 });
  });

  test('cards apart from statements, and events, by name', () => {
    const played = ['north-pledge', 'open-ford'].map(id => ({
      action: game.actions.findIndex(action => action.id === id),
      seat: 'north',
      round: 0,
    }));
    const facts = factsOf(game, {
      ...start,
      played,
      happened: [{ event: 0, round: 0 }],
      absent: ['south'],
      over: true,
    });
    expect([facts.said, facts.did, facts.happened]).toEqual([['north-pledge'], ['open-ford'], ['shots']]);
    expect([facts.walked, facts.over]).toEqual([['south'], true]);
  });

  test('what is news since the last earlier round with statements began', () => {
    const silent = { ...game.rounds[1]!, phases: ['session', 'corridors'] as const };
    const long = { ...game, rounds: [game.rounds[0]!, game.rounds[1]!, silent, game.rounds[1]!] };
    const cards = ['north-pledge', 'open-ford'].map((id, round) => {
      const action = game.actions.findIndex(each => each.id === id);
      return { action, seat: 'north', round };
    });
    const lately = (round: number) =>
      factsOf(long, { ...start, round, played: cards, happened: [{ event: 0, round: 2 }] }).lately;
    expect([1, 2, 3].map(lately)).toEqual([
      ['north-pledge', 'open-ford', 'shots'],
      ['open-ford', 'shots'],
      ['open-ford', 'shots'],
    ]);
  });

  test('clauses agreed, the first option too', () => {
    const facts = factsOf(game, agreed({ [WELLS]: 0, [MARKET]: 1 }));
    expect(facts.deal).toEqual({ wells: 'south-keeps', market: 'open', patrols: 'open' });
    expect(facts.agreed).toBe(2);
  });

  test('initials of all, and how the homes voted', () => {
    const vote = {
      results: [true, false].map((passed, at) => ({ support: 400 + at, passed, constituencies: [] })),
    };
    const facts = factsOf(game, { ...start, initialled: ['south', 'north'], vote });
    expect([facts.initialled, facts.ratified, facts.refused]).toEqual([true, false, ['south']]);
    expect(facts.support).toEqual({ north: 40, south: 40.1 });
    expect(factsOf(game, { ...start, initialled: ['south'] }).initialled).toBe(false);
    const passed = { results: vote.results.map(result => ({ ...result, passed: true })) };
    expect(factsOf(game, { ...start, vote: passed }).ratified).toBe(true);
  });

  test('who is still in town', () => {
    expect(presentSeats(game, { absent: ['south'] })).toEqual(['north', 'host']);
  });
});

describe('a deal', () => {
  test('is what is agreed, and the status quo for the rest', () => {
    expect(dealOf(game, agreed({ [MARKET]: 1 }))).toEqual([0, 1, 0]);
    const other: Game = { ...game, issues: game.issues.map(issue => ({ ...issue, statusQuo: 1 })) };
    expect(dealOf(other, agreed({ [MARKET]: 0 }))).toEqual([1, 0, 1]);
  });

  test('is worth more by each guarantee given, to its party and at its option alone', () => {
    const base = preferencesOf(game, start, SOUTH).points;
    const guarantee = { party: SOUTH, issue: WELLS, option: 1, points: 60 };
    const given = {
      ...start,
      guarantees: [guarantee, { ...guarantee, issue: MARKET, option: 0, points: 5 }],
    };
    expect(preferencesOf(game, given, SOUTH).points).toEqual(
      base.map((row, issue) =>
        row.map(
          (value, option) =>
            value + (issue === WELLS && option === 1 ? 60 : issue === MARKET && option === 0 ? 5 : 0),
        ),
      ),
    );
    expect(preferencesOf(game, given, NORTH).points).toEqual(preferencesOf(game, start, NORTH).points);
    const twice = { ...start, guarantees: [guarantee, guarantee] };
    expect(preferencesOf(game, twice, SOUTH).points[WELLS]![1]).toBe(base[WELLS]![1]! + 120);
  });
});

describe('a red line', () => {
  const line = (issue: number, options: readonly number[], trust: number | undefined) => ({
    issue,
    options,
    liftedWhen:
      trust === undefined
        ? undefined
        : ({ metric }: { metric: Readonly<Record<string, number>> }) => metric['trust']! > trust,
  });
  const lines = [
    line(WELLS, [0], 50),
    line(WELLS, [2], 80),
    line(MARKET, [1], undefined),
    line(PATROLS, [0], undefined),
  ];
  const strict: Game = {
    ...game,
    parties: game.parties.map((party, at) =>
      at === NORTH
        ? {
            ...party,
            redLines: lines,
            preferences: {
              ...party.preferences,
              redLines: [
                [true, false, true],
                [false, true],
                [true, false],
              ],
            },
          }
        : party,
    ),
  };
  const lifted = (trust: number) =>
    preferencesOf(
      strict,
      { ...start, metrics: start.metrics.map((value, at) => (at === 1 ? trust : value)) },
      NORTH,
    ).redLines;

  test.each([
    [
      300,
      [
        [true, false, true],
        [false, true],
        [true, false],
      ],
    ],
    [
      510,
      [
        [false, false, true],
        [false, true],
        [true, false],
      ],
    ],
    [
      810,
      [
        [false, false, false],
        [false, true],
        [true, false],
      ],
    ],
  ])('goes when the capital moves, and only that one: trust %i', (trust, redLines) => {
    expect(lifted(trust)).toEqual(redLines);
  });

  test('is back when the capital moves back', () => {
    expect([lifted(810), lifted(300), lifted(510)].map(rows => rows[WELLS])).toEqual([
      [false, false, false],
      [true, false, true],
      [false, false, true],
    ]);
  });
});

describe('advice', () => {
  const advised: Game = {
    ...game,
    hints: [
      { seats: ['south'], phases: undefined, when: undefined },
      { seats: undefined, phases: ['statements'], when: undefined },
      { seats: undefined, phases: ['session'], when: facts => facts.round === 1 },
    ],
  };
  test.each<readonly [string, Juncture, number, number | undefined]>([
    ['south', 'session', 0, 0],
    ['north', 'statements', 0, 1],
    ['north', 'session', 0, 2],
    ['host', 'convening', 0, 2],
    ['north', 'session', 1, undefined],
    ['north', 'corridors', 0, undefined],
  ])('to %s at the %s of round %i', (seat, juncture, round, hint) => {
    expect(hintFor(advised, { ...start, round }, juncture, seat)).toBe(hint);
  });
});

test('a record names its scenario, and the cut where it is one', () => {
  expect(markOf({ ...game, id: 'a', hash: 'b', cut: undefined })).toStrictEqual({ id: 'a', hash: 'b' });
  expect(markOf({ ...game, id: 'a', hash: 'b', cut: 'short' })).toEqual({ id: 'a', hash: 'b', cut: 'short' });
});

test('before the first round nothing has been said, given or spent', () => {
  expect(start).toMatchObject({
    ...{ round: 0, exchange: 0, floor: [], format: -1, history: [start.metrics], places: ['closed'] },
    ...{ offers: [], commitments: [], guarantees: [], played: [], happened: [], decisions: [], latest: [] },
    ...{ capital: [3, 3], leverage: 3, absent: [], initialled: [], over: false, seed: 'facts', draws: {} },
    clauses: [0, 1, 2].map(() => ({ brackets: [-1, -1], parked: false })),
  });
  expect(Object.keys(start.secrets)).toEqual(['north', 'south', 'host']);
  expect(setTable({ ...game, mediator: undefined }, 'x')).toMatchObject({ leverage: 0 });
});
