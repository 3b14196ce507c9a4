import { expect, test } from 'vitest';
import {
  game,
  inSession,
  MARKET,
  openTalks,
  PATROLS,
  play,
  quietUntil,
  turnOf,
  WELLS,
} from '../testing/at-table.ts';
import { apply } from './apply.ts';
import type { SeatId } from './game.ts';
import { awaited, type Juncture, legalMoves } from './legal.ts';
import type { Table } from './table.ts';

const reach = (juncture: Juncture) => quietUntil(openTalks(), referee => referee.juncture === juncture).table;
const agreed = (table: Table, ...issues: readonly number[]): Table => ({
  ...table,
  clauses: table.clauses.map((clause, issue) =>
    issues.includes(issue) ? { brackets: [1, 1], parked: false } : clause,
  ),
});
const shots = () => apply(game, reach('briefing'), { type: 'event.inject', event: 'shots' });
const held = () =>
  play(inSession('south'), { type: 'text.propose', seat: 'south', terms: { [WELLS]: 1 }, whole: false });

const pass = (seat: SeatId) => ({ type: 'turn.pass', seat });
const parks = (...issues: readonly number[]) =>
  issues.map(issue => ({ type: 'text.park', seat: 'host', issue }));
const water = { type: 'card.play', seat: 'host', action: 'guarantee-water' };
const asks = (...to: readonly SeatId[]) => ({ type: 'seat.probe', seat: 'host', to });
const rests = (seat: SeatId, ...actions: readonly string[]) => [
  ...actions.map(action => ({ type: 'corridor.choose', seat, action })),
  { type: 'corridor.rest', seat },
];

// The order is a rule too: replay codes count along it.
test.each<readonly [string, () => Table, Juncture, SeatId, readonly object[]]>([
  [
    'a decision, to the seat that is asked',
    shots,
    'briefing',
    'north',
    ['hold', 'answer'].map(option => ({ type: 'event.decide', seat: 'north', event: 'shots', option })),
  ],
  ['a decision, to no other seat', shots, 'briefing', 'south', []],
  ['nothing to decide', () => reach('briefing'), 'briefing', 'north', []],
  [
    'a statement, or none',
    () => reach('statements'),
    'statements',
    'north',
    [
      { type: 'statement.make', seat: 'north', action: 'north-pledge' },
      { type: 'statement.skip', seat: 'north' },
    ],
  ],
  ['no statement before its turn', () => reach('statements'), 'statements', 'south', []],
  [
    'how to sit',
    () => reach('convening'),
    'convening',
    'host',
    ['hall', 'rooms'].map(format => ({ type: 'session.convene', seat: 'host', format })),
  ],
  [
    'the mediator’s turn',
    () => inSession('host').table,
    'session',
    'host',
    [
      { type: 'text.draft', seat: 'host' },
      asks('north', 'south'),
      ...parks(WELLS, MARKET, PATROLS),
      water,
      pass('host'),
    ],
  ],
  [
    'the mediator’s turn, with a position to carry, a clause agreed and one seat left',
    () => ({ ...agreed(quietUntil(held(), turnOf('host')).table, MARKET), absent: ['south'], leverage: 0 }),
    'session',
    'host',
    [
      { type: 'text.draft', seat: 'host' },
      asks('north'),
      { type: 'seat.carry', seat: 'host', from: 'south', to: 'north', issues: [WELLS] },
      ...parks(WELLS, PATROLS),
      pass('host'),
    ],
  ],
  [
    'the mediator’s turn, with nobody there to ask',
    () => ({ ...inSession('host').table, absent: ['north', 'south'] }),
    'session',
    'host',
    [{ type: 'text.draft', seat: 'host' }, ...parks(WELLS, MARKET, PATROLS), water, pass('host')],
  ],
  [
    'a party’s turn',
    () => inSession('north').table,
    'session',
    'north',
    [
      { type: 'text.propose', seat: 'north' },
      { type: 'seat.confide', seat: 'north', to: ['host'] },
      pass('north'),
      { type: 'party.walk-out', seat: 'north' },
    ],
  ],
  [
    'a party’s turn, with an offer to answer, a text to initial and nobody to confide in',
    () => {
      const table = agreed(quietUntil(held(), turnOf('north')).table, MARKET);
      const clauses = table.clauses.with(WELLS, { brackets: [2, 2], parked: false });
      return { ...table, clauses, format: 0 };
    },
    'session',
    'north',
    [
      { type: 'text.answer', seat: 'north', offer: 0 },
      { type: 'text.propose', seat: 'north' },
      { type: 'text.initial', seat: 'north' },
      pass('north'),
      { type: 'party.walk-out', seat: 'north' },
    ],
  ],
  [
    'a party’s turn, with an offer that asks no more than is agreed by now',
    () => ({ ...agreed(quietUntil(held(), turnOf('north')).table, WELLS, MARKET), format: 0 }),
    'session',
    'north',
    [
      { type: 'text.propose', seat: 'north' },
      { type: 'text.initial', seat: 'north' },
      pass('north'),
      { type: 'party.walk-out', seat: 'north' },
    ],
  ],
  ['nothing out of turn', () => inSession('north').table, 'session', 'south', []],
  ['nothing after its turn', () => inSession('north').table, 'session', 'host', []],
  [
    'in the corridors, everybody at once',
    () => reach('corridors'),
    'corridors',
    'host',
    rests('host', 'guarantee-water'),
  ],
  [
    'in the corridors, the way back for one who left',
    () => ({ ...reach('corridors'), absent: ['south'], capital: [3, 0] }),
    'corridors',
    'south',
    [{ type: 'party.return', seat: 'south' }, ...rests('south', 'ask-traders')],
  ],
  ['nothing at the reckoning', () => ({ ...inSession('north').table }), 'reckoning', 'north', []],
  ['nothing while homes vote', () => ({ ...inSession('north').table }), 'ratification', 'north', []],
  ['nothing at the end', () => ({ ...inSession('north').table }), 'ended', 'north', []],
])('%s', (_, table, juncture, seat, openings) => {
  expect(legalMoves(game, table(), juncture, seat)).toEqual(openings);
});

test.each<readonly [Juncture, () => Table, readonly SeatId[]]>([
  ['briefing', shots, ['north']],
  ['briefing', () => reach('briefing'), []],
  ['statements', () => reach('statements'), ['north']],
  ['convening', () => reach('convening'), ['host']],
  ['session', () => inSession('north').table, ['north']],
  ['corridors', () => reach('corridors'), ['north', 'south', 'host']],
  ['reckoning', () => inSession('north').table, []],
  ['ratification', () => inSession('north').table, []],
  ['ended', () => inSession('north').table, []],
])('at the %s the table waits for whoever may move', (juncture, table, seats) => {
  expect(awaited(game, table(), juncture)).toEqual(seats);
});

test('a seat answers neither its own offers nor what was carried to another', () => {
  const carried = play(held(), {
    type: 'seat.carry',
    seat: 'host',
    from: 'south',
    to: 'north',
    issue: WELLS,
    framing: 'verbatim',
  });
  const answers = (seat: SeatId) => {
    const { table } = quietUntil(carried, turnOf(seat));
    return legalMoves(game, table, 'session', seat).flatMap(each => ('offer' in each ? [each.offer] : []));
  };
  expect(answers('south')).toEqual([]);
  expect(answers('north')).toEqual([0, 1]);
});

test('the first option is a position like any other: it can be carried, and agreed', () => {
  const first = play(inSession('south'), {
    type: 'text.propose',
    seat: 'south',
    terms: { [MARKET]: 0 },
    whole: false,
  });
  const { table } = quietUntil(first, turnOf('host'));
  const openings = legalMoves(game, table, 'session', 'host');
  expect(openings).toContainEqual({
    type: 'seat.carry',
    seat: 'host',
    from: 'south',
    to: 'north',
    issues: [MARKET],
  });
  const shut = table.clauses.map(() => ({ brackets: [0, 0], parked: false }));
  const types = legalMoves(game, { ...table, clauses: shut }, 'session', 'host').map(({ type }) => type);
  expect(types).not.toContain('text.park');
  expect(types).not.toContain('seat.carry');
});

test('a decision is asked of the seat it belongs to, among events that ask nothing', () => {
  const quiet = { ...game.events[0]!, id: 'rain', choice: undefined };
  const wet = { ...game, events: [quiet, game.events[0]!] };
  const table = apply(wet, reach('briefing'), { type: 'event.inject', event: 'shots' });
  expect(table.decisions).toEqual([1]);
  expect(legalMoves(wet, table, 'briefing', 'north')).toHaveLength(2);
  expect(apply(wet, table, { type: 'event.inject', event: 'rain' }).decisions).toEqual([1]);
  const twice = apply(
    wet,
    { ...table, decisions: [1] },
    {
      ...{ type: 'event.decide', seat: 'north', event: 'shots', option: 'hold' },
    },
  );
  expect(twice.decisions).toEqual([]);
});
