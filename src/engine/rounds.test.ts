import { describe, expect, test } from 'vitest';
import { game, inSession, MARKET, openTalks, play, quietUntil, WELLS } from '../testing/at-table.ts';
import { apply } from './apply.ts';
import type { Game } from './game.ts';
import {
  callConvenor,
  callSpeakers,
  closeSitting,
  conclude,
  endsEarly,
  exchangesOf,
  hasPhase,
  isLastRound,
  nextExchange,
  nextRound,
  openCorridors,
  openSession,
  sessionIsOver,
} from './rounds.ts';
import { setTable } from './setup.ts';
import type { Table } from './table.ts';

const start = setTable(game, 'rounds');
const unmediated: Game = { ...game, mediator: undefined };
const [HALL, ROOMS] = [0, 1];
const [VIOLENCE, TRUST] = [0, 1];
const agreed = start.clauses.map(() => ({ brackets: [1, 1], parked: false }));
const gauges = (...values: readonly number[]): Table => ({
  ...start,
  metrics: values.concat([560, 600, 560, 600]),
});

describe('whose turn it is', () => {
  const floor = (table: Table, of: (game: Game, table: Table) => Table, by: Game = game) =>
    of(by, table).floor;

  test('the parties speak in turn about by round, the mediator last', () => {
    expect(floor(start, callSpeakers)).toEqual(['north', 'south', 'host']);
    expect(floor({ ...start, round: 1 }, callSpeakers)).toEqual(['south', 'north', 'host']);
    expect(floor({ ...start, round: 1 }, callSpeakers, unmediated)).toEqual(['south', 'north']);
  });

  test('the mediator opens each exchange, the parties follow in turn about', () => {
    expect(floor(start, openSession)).toEqual(['host', 'north', 'south']);
    expect(floor(start, nextExchange)).toEqual(['host', 'south', 'north']);
    expect(floor({ ...start, round: 1 }, openSession)).toEqual(['host', 'south', 'north']);
    expect(floor({ ...start, round: 1 }, nextExchange)).toEqual(['host', 'north', 'south']);
    expect(floor(start, openSession, unmediated)).toEqual(['north', 'south']);
  });

  test('who has left is not called', () => {
    expect(floor({ ...start, absent: ['north'] }, openSession)).toEqual(['host', 'south']);
  });

  test('only a mediator is asked how to sit', () => {
    const sat = { ...start, format: ROOMS, exchange: 2 };
    expect(callConvenor(game, sat)).toMatchObject({ floor: ['host'], format: -1, exchange: 0 });
    expect(callConvenor(unmediated, sat)).toMatchObject({ floor: [] });
  });

  test('the corridors are open to all', () => {
    expect(floor(start, openCorridors)).toEqual(['north', 'south', 'host']);
  });

  test('a new round starts afresh', () => {
    const late = { ...start, exchange: 2, floor: ['north'], format: ROOMS };
    expect(nextRound(game, late)).toMatchObject({ round: 1, exchange: 0, floor: [], format: -1 });
  });
});

describe('how long it lasts', () => {
  test('a session has the exchanges of its format, three where nobody mediates', () => {
    expect([HALL, ROOMS, -1].map(format => exchangesOf(game, { format }))).toEqual([3, 2, 3]);
    expect(exchangesOf(unmediated, { format: ROOMS })).toBe(3);
    const formats = game.mediator!.formats.map(format => ({ ...format, exchanges: 5 }));
    expect(exchangesOf({ ...game, mediator: { ...game.mediator!, formats } }, { format: HALL })).toBe(5);
  });

  test.each([
    ['somebody still has the floor', { floor: ['south'], exchange: 1 }, false],
    ['an exchange is left', { exchange: 0 }, false],
    ['the last exchange is over', { exchange: 1 }, true],
    ['somebody has left', { exchange: 0, absent: ['north'] }, true],
    ['somebody has left, and another speaks', { floor: ['south'], exchange: 0, absent: ['north'] }, false],
    ['nobody spoke, and something is open', { exchange: 0, quiet: true }, false],
    ['nobody spoke, and all is agreed', { exchange: 0, quiet: true, clauses: agreed }, true],
    ['somebody spoke, and all is agreed', { exchange: 0, quiet: false, clauses: agreed }, false],
    ['nobody spoke on the last day', { exchange: 0, quiet: true, clauses: agreed, round: 2 }, false],
  ])('the session when %s', (_, more, over) => {
    expect(sessionIsOver(game, { ...start, format: ROOMS, ...more })).toBe(over);
  });

  test.each([
    ['before its time', { exchange: 0, quiet: true }, [{ type: 'sitting.closed' }]],
    ['after its last exchange', { exchange: 1, quiet: true }, []],
    ['with somebody gone', { exchange: 0, quiet: false, absent: ['north'] }, []],
  ])('a sitting that closes %s', (_, more, latest) => {
    const table = { ...start, format: ROOMS, clauses: agreed, latest: [], ...more };
    expect(closeSitting(game, table).latest).toEqual(latest);
  });

  test('the last round is the last', () => {
    expect([0, 1, 2].map(round => isLastRound(game, { round }))).toEqual([false, true, true]);
  });

  test('a round has the phases its scenario gives it', () => {
    const quick: Game = { ...game, rounds: [{ ...game.rounds[0]!, phases: ['session'] }] };
    expect(hasPhase(quick, { round: 0 }, 'session')).toBe(true);
    expect(hasPhase(quick, { round: 0 }, 'corridors')).toBe(false);
  });
});

describe('the reckoning', () => {
  const calm: Game = { ...game, events: [] };
  const moves = (table: Table) =>
    table.latest.flatMap(each =>
      each.type === 'changed'
        ? [[each.contribution.index, each.contribution.by, each.contribution.cause]]
        : [],
    );

  test('drift draws toward its anchor, couplings press by what another gauge was before', () => {
    const closed = apply(calm, gauges(700, 300), { type: 'round.close' });
    expect(moves(closed)).toEqual([
      [VIOLENCE, -30, { kind: 'drift' }],
      [TRUST, -20, { kind: 'coupling', coupling: 0 }],
    ]);
    expect(closed.metrics.slice(0, 2)).toEqual([670, 280]);
    expect(closed.history).toEqual([start.metrics, closed.metrics]);
  });

  test('at its anchor nothing drifts, at its reference nothing presses', () => {
    expect(moves(apply(calm, gauges(400, 300), { type: 'round.close' }))).toEqual([
      [TRUST, 10, { kind: 'coupling', coupling: 0 }],
    ]);
    expect(moves(apply(calm, gauges(500, 300), { type: 'round.close' }))).toEqual([
      [VIOLENCE, -10, { kind: 'drift' }],
    ]);
  });

  test('what would leave the scale is cut off, and the cut is told', () => {
    const steep: Game = {
      ...calm,
      metrics: calm.metrics.map((each, at) =>
        at === TRUST ? { ...each, couplings: [{ metric: VIOLENCE, reference: 500, rate: -1 }] } : each,
      ),
    };
    const closed = apply(steep, gauges(700, 150), { type: 'round.close' });
    expect(moves(closed).slice(1)).toEqual([
      [TRUST, -200, { kind: 'coupling', coupling: 0 }],
      [TRUST, 50, { kind: 'limit' }],
    ]);
    expect(closed.metrics[TRUST]).toBe(0);
    expect(closed.latest.at(-1)).toMatchObject({ contribution: { target: 'metric', index: TRUST } });
  });

  test('the news of a round moves gauges in its name', () => {
    const eventful: Game = {
      ...game,
      rounds: game.rounds.map(round => ({ ...round, effects: [{ metric: TRUST, by: -15, why: 'news' }] })),
    };
    const opened = apply(eventful, { ...start, round: 1 }, { type: 'round.open' });
    expect(opened.latest[0]).toEqual({ type: 'round.opened', round: 1 });
    expect(moves(opened)).toEqual([[TRUST, -15, { kind: 'round', round: 1, effect: 0 }]]);
  });

  describe('draws events', () => {
    const sure = (more: Partial<Game['events'][number]> = {}): Game => ({
      ...game,
      events: [{ ...game.events[0]!, hazard: () => 1, when: undefined, ...more }],
    });
    const happened = (of: Game, table: Table = start) =>
      apply(of, table, { type: 'round.close' }).happened.map(each => each.event);

    test('surely at a hazard of one and never at none', () => {
      expect(happened(sure())).toEqual([0]);
      expect(happened(sure({ hazard: () => 0 }))).toEqual([]);
      expect(happened(sure({ hazard: () => 7 }))).toEqual([0]);
      expect(happened(sure({ hazard: () => -1 }))).toEqual([]);
    });

    test('about as often as the hazard says', () => {
      const even = sure({ hazard: () => 0.5, choice: undefined });
      const often = Array.from(
        { length: 200 },
        (_, draw) => happened(even, setTable(even, `even ${draw}`)).length,
      );
      const sum = often.reduce((total, each) => total + each, 0);
      expect(sum).toBeGreaterThan(75);
      expect(sum).toBeLessThan(125);
    });

    test('where its condition holds, and once only where it says so', () => {
      expect(happened(sure({ when: () => false }))).toEqual([]);
      const before: Table = { ...start, happened: [{ event: 0, round: 0 }] };
      expect(happened(sure({ once: true }), before)).toEqual([0]);
      expect(happened(sure({ once: false }), before)).toEqual([0, 0]);
    });

    test('but none that asks for a decision when no round is left to take it', () => {
      expect(happened(sure(), { ...start, round: 1 })).toEqual([]);
      expect(happened(sure({ choice: undefined }), { ...start, round: 1 })).toEqual([0]);
    });

    test('from a stream that goes on where it was left', () => {
      const once = apply(calm, start, { type: 'round.close' });
      expect(once.draws).toEqual({ events: 1 });
      expect(apply(calm, { ...once, draws: { events: 1, leaks: 4 } }, { type: 'round.close' }).draws).toEqual(
        {
          events: 2,
          leaks: 4,
        },
      );
    });

    test('each with its own luck: one more event before it does not change another’s', () => {
      const rare: Game['events'][number] = {
        ...game.events[0]!,
        hazard: () => 0.5,
        when: undefined,
        choice: undefined,
        once: true,
      };
      const seeds = Array.from({ length: 40 }, (_, draw) => setTable(game, `luck ${draw}`));
      const second = (first: typeof rare) =>
        seeds.map(table => happened({ ...game, events: [first, rare] }, table).includes(1));
      expect(second({ ...rare, when: () => false })).toEqual(second(rare));
    });
  });
});

describe('the end', () => {
  const terms = { [WELLS]: 1, [MARKET]: 1 };

  test('is the first ending that holds, with the aims met and the truce that follows', () => {
    const over = conclude(game, gauges(960, 300));
    expect(over.ending).toMatchObject({ ending: 'war', mandate: [], factors: [] });
    expect(over).toMatchObject({ over: true, floor: [] });
    expect(over.latest).toEqual([{ type: 'talks.ended', ending: 'war' }]);
    expect(over.ending!.survival).toHaveLength(12);
    expect(conclude(game, gauges(500, 300)).ending).toMatchObject({ ending: 'apart', mandate: ['calm'] });
    expect(conclude(unmediated, gauges(500, 300)).ending!.mandate).toEqual([]);
  });

  test('is the last ending where none holds, and keeps what the last move told', () => {
    const never: Game = { ...game, endings: game.endings.map(each => ({ ...each, when: () => false })) };
    const over = conclude(never, { ...start, latest: [{ type: 'passed', seat: 'north' }] });
    expect(over.ending!.ending).toBe('apart');
    expect(over.latest).toEqual([
      { type: 'passed', seat: 'north' },
      { type: 'talks.ended', ending: 'apart' },
    ]);
  });

  test('comes early only by an ending that may', () => {
    expect(endsEarly(game, gauges(949, 300))).toBe(false);
    expect(endsEarly(game, gauges(950, 300))).toBe(true);
    const patient: Game = { ...game, endings: game.endings.map(each => ({ ...each, early: false })) };
    expect(endsEarly(patient, gauges(960, 300))).toBe(false);
  });

  test('comes by the vote of the homes, once all have initialled', () => {
    const referee = play(
      inSession('north'),
      { type: 'text.propose', seat: 'north', terms, whole: false },
      { type: 'text.answer', seat: 'south', offer: 0, terms },
      { type: 'text.initial', seat: 'north' },
      { type: 'text.initial', seat: 'south' },
    );
    referee.send({ type: 'capitals.vote' });
    expect(referee.table.ending).toMatchObject({ ending: 'agreed', mandate: ['signed', 'calm'] });
    const again = quietUntil(openTalks(), ({ juncture }) => juncture === 'corridors');
    expect(again.table.ending).toBeUndefined();
  });
});
