import { describe, expect, test } from 'vitest';
import {
  game,
  inSession,
  MARKET,
  NORTH_KEEPS,
  OPEN,
  offer,
  PATROLS,
  play,
  quietUntil,
  reach,
  SHARED,
  type Talks,
  turnOf,
  WELLS,
} from '../testing/at-table.ts';
import { apply } from './apply.ts';
import type { Game } from './game.ts';
import type { Move, Rejection } from './move.ts';
import { refusalOf } from './refusals.ts';
import type { Table } from './table.ts';

const SOUTH_KEEPS = 0;
const TRUST = game.metrics.findIndex(metric => metric.id === 'trust');

const sit = (seat: string) => inSession(seat).table;
const at = (referee: Talks, seat: string) => quietUntil(referee, turnOf(seat)).table;

const southOffers = (terms: Record<number, number>) => play(inSession('south'), offer('south', terms));
const answer = (terms: Record<number, number>, index = 0): Move => ({
  ...{ type: 'text.answer', seat: 'north', offer: index, terms },
});
const carry = (more: Partial<Extract<Move, { type: 'seat.carry' }>> = {}): Move => ({
  ...{
    type: 'seat.carry',
    seat: 'host',
    from: 'south',
    to: 'north',
    issue: WELLS,
    framing: 'verbatim',
    ...more,
  },
});
const confide = (more: Partial<Extract<Move, { type: 'seat.confide' }>> = {}): Move => ({
  ...{ type: 'seat.confide', seat: 'north', to: 'host', issue: WELLS, claim: 'vital', ...more },
});
const agreed = (table: Table, issues: readonly number[]): Table => ({
  ...table,
  clauses: table.clauses.map((clause, issue) =>
    issues.includes(issue) ? { brackets: [OPEN, OPEN], parked: false } : clause,
  ),
});
const shots = () => apply(game, sit('north'), { type: 'event.inject', event: 'shots' });
const decide = (seat: string, event: string, option: string): Move => ({
  ...{ type: 'event.decide', seat, event, option },
});
const trusting = (table: Table): Table => ({
  ...table,
  metrics: table.metrics.map((value, metric) => (metric === TRUST ? 900 : value)),
});

type Case = readonly [what: string, table: () => Table, move: Move, reason: Rejection | undefined];

const WHO: readonly Case[] = [
  ['a stranger', () => sit('north'), { type: 'turn.pass', seat: 'east' }, 'unknown-seat'],
  ['a seat before its turn', () => sit('north'), { type: 'turn.pass', seat: 'south' }, 'not-your-turn'],
  [
    'a seat that has had its turn',
    () => at(play(inSession('host'), { type: 'turn.pass', seat: 'host' }), 'north'),
    { type: 'turn.pass', seat: 'host' },
    'not-your-turn',
  ],
  [
    'in the corridors the first',
    () => reach('corridors').table,
    { type: 'corridor.rest', seat: 'north' },
    undefined,
  ],
  [
    'in the corridors the last as well',
    () => reach('corridors').table,
    { type: 'corridor.rest', seat: 'host' },
    undefined,
  ],
  [
    'in the corridors any seat with a card',
    () => reach('corridors').table,
    { type: 'corridor.choose', seat: 'south', action: 'open-ford' },
    undefined,
  ],
  [
    'a seat that was never away',
    () => reach('corridors').table,
    { type: 'party.return', seat: 'north' },
    'out-of-order',
  ],
  [
    'a seat that comes back out of turn',
    () => ({ ...reach('corridors').table, absent: ['south'] }),
    { type: 'party.return', seat: 'south' },
    undefined,
  ],
  [
    'anybody once the talks have ended',
    () => ({ ...sit('north'), ending: { ending: 'war', survival: [], factors: [], mandate: [] } }),
    { type: 'turn.pass', seat: 'north' },
    'talks-over',
  ],
];

const CLOCK: readonly Case[] = [
  ['the round opens', () => reach('reckoning').table, { type: 'round.open' }, undefined],
  ['the round waits for a decision', shots, { type: 'round.open' }, 'out-of-order'],
  ['the round closes', () => reach('reckoning').table, { type: 'round.close' }, undefined],
  ['an event that is written', () => sit('north'), { type: 'event.inject', event: 'shots' }, undefined],
  ['an event that is not', () => sit('north'), { type: 'event.inject', event: 'rain' }, 'unknown-event'],
  ['the decision of the seat that is asked', shots, decide('north', 'shots', 'hold'), undefined],
  ['the decision of another', shots, decide('south', 'shots', 'hold'), 'not-your-turn'],
  ['a decision nobody waits for', () => sit('north'), decide('north', 'shots', 'hold'), 'unknown-event'],
  ['a decision on an event unknown', shots, decide('north', 'rain', 'hold'), 'unknown-event'],
  ['a decision that is none of the answers', shots, decide('north', 'shots', 'flee'), 'unknown-option'],
];

const CARDS: readonly Case[] = [
  [
    'a statement of its own',
    () => reach('statements').table,
    { type: 'statement.make', seat: 'north', action: 'north-pledge' },
    undefined,
  ],
  [
    'a statement of another seat',
    () => reach('statements').table,
    { type: 'statement.make', seat: 'north', action: 'south-pledge' },
    'not-offered',
  ],
  [
    'a statement that is an act',
    () => reach('statements').table,
    { type: 'statement.make', seat: 'north', action: 'open-ford' },
    'not-offered',
  ],
  [
    'a card that does not exist',
    () => reach('statements').table,
    { type: 'statement.make', seat: 'north', action: 'sing' },
    'unknown-action',
  ],
  [
    'a statement made once already',
    () => ({ ...reach('statements').table, played: [{ action: 0, seat: 'north', round: 0 }] }),
    { type: 'statement.make', seat: 'north', action: 'north-pledge' },
    'already-played',
  ],
  [
    'a card another seat has played',
    () => ({ ...reach('corridors').table, played: [{ action: 5, seat: 'south', round: 0 }] }),
    { type: 'corridor.choose', seat: 'host', action: 'guarantee-water' },
    undefined,
  ],
  [
    'a card that may be played again',
    () => ({ ...reach('corridors').table, played: [{ action: 3, seat: 'north', round: 0 }] }),
    { type: 'corridor.choose', seat: 'north', action: 'ask-farmers' },
    undefined,
  ],
  [
    'a card for the last of the capital',
    () => ({ ...reach('corridors').table, capital: [1, 0] }),
    { type: 'corridor.choose', seat: 'north', action: 'open-ford' },
    undefined,
  ],
  [
    'a card dearer than the capital',
    () => ({ ...reach('corridors').table, capital: [0, 3] }),
    { type: 'corridor.choose', seat: 'north', action: 'open-ford' },
    'too-dear',
  ],
  [
    'a card whose condition does not hold',
    () => ({ ...reach('corridors').table, played: [{ action: 2, seat: 'south', round: 0 }] }),
    { type: 'corridor.choose', seat: 'north', action: 'open-ford' },
    'condition-unmet',
  ],
  [
    'the mediator’s card for the last of its leverage',
    () => ({ ...sit('host'), leverage: 2 }),
    { type: 'card.play', seat: 'host', action: 'guarantee-water' },
    undefined,
  ],
  [
    'the mediator’s card dearer than its leverage',
    () => ({ ...sit('host'), leverage: 1 }),
    { type: 'card.play', seat: 'host', action: 'guarantee-water' },
    'too-dear',
  ],
  [
    'a card at the table from a party',
    () => sit('north'),
    { type: 'card.play', seat: 'north', action: 'open-ford' },
    'not-offered',
  ],
];

const TERMS: readonly Case[] = [
  ['an offer', () => sit('north'), offer('north', { [WELLS]: SHARED }), undefined],
  ['an offer from the mediator', () => sit('host'), offer('host', { [WELLS]: SHARED }), 'not-offered'],
  ['an offer of nothing', () => sit('north'), offer('north', {}), 'empty-terms'],
  ['an issue beyond the last', () => sit('north'), offer('north', { 3: 0 }), 'unknown-issue'],
  ['the last option', () => sit('north'), offer('north', { [WELLS]: NORTH_KEEPS }), undefined],
  ['an option beyond the last', () => sit('north'), offer('north', { [WELLS]: 3 }), 'unknown-option'],
  ['an option below the first', () => sit('north'), offer('north', { [WELLS]: -1 }), 'unknown-option'],
  ['an option between two', () => sit('north'), offer('north', { [WELLS]: 0.5 }), 'unknown-option'],
  [
    'one fault among sound clauses',
    () => sit('north'),
    offer('north', { [WELLS]: SHARED, [MARKET]: 9 }),
    'unknown-option',
  ],
  ['a step onto its own red line', () => sit('north'), offer('north', { [WELLS]: SOUTH_KEEPS }), 'red-line'],
  [
    'the same in a package',
    () => sit('north'),
    offer('north', { [WELLS]: SOUTH_KEEPS, [MARKET]: OPEN }, true),
    'red-line',
  ],
  [
    'a red line that the capital has moved',
    () => trusting(sit('north')),
    offer('north', { [WELLS]: SOUTH_KEEPS }),
    undefined,
  ],
  [
    'a position kept that has become a red line again',
    () => ({
      ...sit('north'),
      clauses: sit('north').clauses.map((clause, issue) =>
        issue === WELLS ? { brackets: [SOUTH_KEEPS, -1], parked: false } : clause,
      ),
    }),
    offer('north', { [WELLS]: SOUTH_KEEPS, [MARKET]: OPEN }),
    undefined,
  ],
  [
    'an offer of what it stands on',
    () => at(play(inSession('north'), offer('north', { [WELLS]: SHARED })), 'north'),
    offer('north', { [WELLS]: SHARED }),
    'no-change',
  ],
  [
    'a package of what it stands on',
    () => at(play(inSession('north'), offer('north', { [WELLS]: SHARED })), 'north'),
    offer('north', { [WELLS]: SHARED }, true),
    undefined,
  ],
  ['a draft', () => sit('host'), { type: 'text.draft', seat: 'host', terms: { [WELLS]: 0 } }, undefined],
  ['an empty draft', () => sit('host'), { type: 'text.draft', seat: 'host', terms: {} }, 'empty-terms'],
  [
    'a draft from a party',
    () => sit('north'),
    { type: 'text.draft', seat: 'north', terms: { [WELLS]: SHARED } },
    'not-offered',
  ],
];

const ANSWERS: readonly Case[] = [
  ['taken', () => at(southOffers({ [WELLS]: SHARED }), 'north'), answer({ [WELLS]: SHARED }), undefined],
  ['marked up', () => at(southOffers({ [WELLS]: SHARED }), 'north'), answer({ [WELLS]: 2 }), undefined],
  ['left open', () => at(southOffers({ [WELLS]: SHARED }), 'north'), answer({ [WELLS]: -1 }), undefined],
  ['where there is none', () => sit('north'), answer({ [WELLS]: SHARED }), 'nothing-to-answer'],
  [
    'with a clause it did not name',
    () => at(southOffers({ [WELLS]: SHARED }), 'north'),
    answer({ [MARKET]: OPEN }),
    'unknown-issue',
  ],
  [
    'with an option unknown',
    () => at(southOffers({ [WELLS]: SHARED }), 'north'),
    answer({ [WELLS]: 3 }),
    'unknown-option',
  ],
  [
    'below what leaves a clause open',
    () => at(southOffers({ [WELLS]: SHARED }), 'north'),
    answer({ [WELLS]: -2 }),
    'unknown-option',
  ],
  [
    'over its own red line',
    () => at(southOffers({ [WELLS]: SOUTH_KEEPS }), 'north'),
    answer({ [WELLS]: SOUTH_KEEPS }),
    'red-line',
  ],
  [
    'by the mediator',
    () => at(southOffers({ [WELLS]: SHARED }), 'host'),
    { type: 'text.answer', seat: 'host', offer: 0, terms: { [WELLS]: SHARED } },
    'nothing-to-answer',
  ],
];

const PARKING: readonly Case[] = [
  ['an open clause', () => sit('host'), { type: 'text.park', seat: 'host', issue: PATROLS }, undefined],
  [
    'an agreed one',
    () => agreed(sit('host'), [PATROLS]),
    { type: 'text.park', seat: 'host', issue: PATROLS },
    'no-change',
  ],
  [
    'one put aside already',
    () => apply(game, sit('host'), { type: 'text.park', seat: 'host', issue: PATROLS }),
    { type: 'text.park', seat: 'host', issue: PATROLS },
    'not-your-turn',
  ],
  [
    'one put aside before',
    () => at(play(inSession('host'), { type: 'text.park', seat: 'host', issue: PATROLS }), 'host'),
    { type: 'text.park', seat: 'host', issue: PATROLS },
    'no-change',
  ],
  ['a clause unknown', () => sit('host'), { type: 'text.park', seat: 'host', issue: 3 }, 'unknown-issue'],
  ['by a party', () => sit('north'), { type: 'text.park', seat: 'north', issue: PATROLS }, 'not-offered'],
];

const INITIALS: readonly Case[] = [
  [
    'over a red line that an open clause would cross',
    () => agreed(sit('north'), [MARKET, PATROLS]),
    { type: 'text.initial', seat: 'north' },
    'red-line',
  ],
  [
    'too few clauses',
    () => agreed(sit('north'), [MARKET]),
    { type: 'text.initial', seat: 'north' },
    'too-few-clauses',
  ],
  [
    'just enough',
    () => agreed(sit('north'), [WELLS, MARKET]),
    { type: 'text.initial', seat: 'north' },
    undefined,
  ],
  [
    'twice',
    () => ({ ...agreed(sit('north'), [WELLS, MARKET]), initialled: ['north'] }),
    { type: 'text.initial', seat: 'north' },
    'already-initialled',
  ],
  [
    'after the other',
    () => ({ ...agreed(sit('north'), [WELLS, MARKET]), initialled: ['south'] }),
    { type: 'text.initial', seat: 'north' },
    undefined,
  ],
  [
    'by the mediator',
    () => agreed(sit('host'), [MARKET, PATROLS]),
    { type: 'text.initial', seat: 'host' },
    'not-offered',
  ],
];

const inHall = (table: Table): Table => ({ ...table, format: 0 });
const confided = (table: Table, round: number, exchange: number, from = 'north'): Table => ({
  ...table,
  secrets: {
    ...table.secrets,
    north: {
      ...table.secrets['north']!,
      confidences: [{ from, to: 'host', issue: WELLS, claim: 'vital', stance: -1, round, exchange }],
    },
  },
});

const TALK: readonly Case[] = [
  ['to the mediator, in rooms', () => sit('north'), confide(), undefined],
  ['to the mediator, before all in the hall', () => inHall(sit('north')), confide(), 'not-offered'],
  [
    'to the mediator in the hall, when asked',
    () =>
      inHall(play(inSession('host'), { type: 'seat.probe', seat: 'host', to: 'north', issue: WELLS }).table),
    confide(),
    undefined,
  ],
  [
    'to the other party, where somebody mediates',
    () => sit('north'),
    confide({ to: 'south' }),
    'not-offered',
  ],
  ['of an issue unknown', () => sit('north'), confide({ issue: 3 }), 'unknown-issue'],
  ['by the mediator', () => sit('host'), confide({ seat: 'host', to: 'north' }), 'not-offered'],
  ['twice in an exchange', () => confided(sit('north'), 0, 0), confide(), 'not-offered'],
  ['again in another exchange', () => confided(sit('north'), 0, 1), confide(), undefined],
  ['again in another round', () => confided(sit('north'), 1, 0), confide(), undefined],
  [
    'a question to a party',
    () => sit('host'),
    { type: 'seat.probe', seat: 'host', to: 'south', issue: WELLS },
    undefined,
  ],
  [
    'a question to one who left',
    () => ({ ...sit('host'), absent: ['south'] }),
    { type: 'seat.probe', seat: 'host', to: 'south', issue: WELLS },
    'unknown-seat',
  ],
  [
    'a question about nothing',
    () => sit('host'),
    { type: 'seat.probe', seat: 'host', to: 'south', issue: 3 },
    'unknown-issue',
  ],
  [
    'a question by a party',
    () => sit('north'),
    { type: 'seat.probe', seat: 'north', to: 'south', issue: WELLS },
    'not-offered',
  ],
  ['a clause carried across', () => at(southOffers({ [WELLS]: SHARED }), 'host'), carry(), undefined],
  ['a clause nobody stands on', () => sit('host'), carry(), 'no-change'],
  ['a clause both stand on', () => agreed(sit('host'), [WELLS]), carry(), 'no-change'],
  [
    'a clause carried back to its owner',
    () => at(southOffers({ [WELLS]: SHARED }), 'host'),
    carry({ to: 'south' }),
    'unknown-seat',
  ],
  ['a clause from a stranger', () => sit('host'), carry({ from: 'east' }), 'unknown-seat'],
  [
    'a clause to a stranger',
    () => at(southOffers({ [WELLS]: SHARED }), 'host'),
    carry({ to: 'east' }),
    'unknown-seat',
  ],
  ['a clause unknown carried', () => sit('host'), carry({ issue: 3 }), 'unknown-issue'],
  ['a clause carried by a party', () => sit('north'), carry({ seat: 'north' }), 'not-offered'],
  ['leaving', () => sit('north'), { type: 'party.walk-out', seat: 'north' }, undefined],
  ['the mediator leaving', () => sit('host'), { type: 'party.walk-out', seat: 'host' }, 'not-offered'],
  [
    'sitting in the hall',
    () => reach('convening').table,
    { type: 'session.convene', seat: 'host', format: 'hall' },
    undefined,
  ],
  [
    'sitting in a way unknown',
    () => reach('convening').table,
    { type: 'session.convene', seat: 'host', format: 'tent' },
    'unknown-format',
  ],
  [
    'a party that would convene',
    () => sit('north'),
    { type: 'session.convene', seat: 'north', format: 'hall' },
    'not-offered',
  ],
];

describe.each([
  ['who may move', WHO],
  ['the clock', CLOCK],
  ['cards', CARDS],
  ['terms', TERMS],
  ['an offer answered', ANSWERS],
  ['putting a clause aside', PARKING],
  ['initials', INITIALS],
  ['talk', TALK],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_what, table, move, reason) => {
    expect(refusalOf(game, table(), move)).toBe(reason);
  });
});

describe('where nobody mediates', () => {
  const unmediated: Game = { ...game, mediator: undefined };
  const refusal = (table: Table, move: Move) => refusalOf(unmediated, table, move);
  const own = { ...sit('north'), format: -1 };

  test('parties tell each other in confidence', () => {
    expect(refusal(own, confide({ to: 'south' }))).toBeUndefined();
    expect(refusal(own, confide({ to: 'north' }))).toBe('not-offered');
    expect(refusal({ ...own, absent: ['south'] }, confide({ to: 'south' }))).toBe('not-offered');
    expect(refusal(confided(own, 0, 0), confide({ to: 'south' }))).toBe('not-offered');
    expect(refusal(confided(own, 0, 0, 'south'), confide({ to: 'south' }))).toBeUndefined();
  });

  test('nobody drafts, parks, probes or carries', () => {
    expect(refusal(own, { type: 'text.draft', seat: 'north', terms: { [WELLS]: SHARED } })).toBe(
      'not-offered',
    );
    expect(refusal(own, { type: 'turn.pass', seat: 'host' })).toBe('unknown-seat');
  });
});

test('a clause is carried either way', () => {
  const stands = at(play(inSession('north'), offer('north', { [WELLS]: SHARED })), 'host');
  expect(refusalOf(game, stands, carry({ from: 'north', to: 'south' }))).toBeUndefined();
  expect(refusalOf(game, stands, carry())).toBe('no-change');
});

test('parties pay in capital and the mediator in leverage, and neither in the other’s coin', () => {
  const dear: Game = { ...game, actions: game.actions.map(each => ({ ...each, leverage: 2, capital: 2 })) };
  const ford: Move = { type: 'corridor.choose', seat: 'north', action: 'open-ford' };
  const water: Move = { type: 'corridor.choose', seat: 'host', action: 'guarantee-water' };
  const spent = { ...reach('corridors').table, leverage: 0 };
  expect([refusalOf(dear, spent, ford), refusalOf(dear, spent, water)]).toEqual([undefined, 'too-dear']);
  const broke = { ...reach('corridors').table, capital: [0, 0] };
  expect([refusalOf(dear, broke, ford), refusalOf(dear, broke, water)]).toEqual(['too-dear', undefined]);
});

test('an event is looked for among all', () => {
  const wet: Game = { ...game, events: [{ ...game.events[0]!, id: 'rain' }, game.events[0]!] };
  expect(refusalOf(wet, sit('north'), { type: 'event.inject', event: 'shots' })).toBeUndefined();
});
