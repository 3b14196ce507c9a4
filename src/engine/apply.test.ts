import { describe, expect, test } from 'vitest';
import {
  answer,
  carry,
  changes,
  game,
  initial,
  inSession,
  MARKET,
  NORTH_KEEPS,
  OPEN,
  offer,
  openTalks,
  PATROLS,
  pass,
  play,
  quietUntil,
  reach,
  SHARED,
  type Talks,
  told,
  turnOf,
  WELLS,
} from '../testing/at-table.ts';
import { apply } from './apply.ts';
import type { Game } from './game.ts';
import type { Move } from './move.ts';
import { setTable } from './setup.ts';
import type { Framing, Table } from './table.ts';

const PLEDGE = game.actions.findIndex(action => action.id === 'north-pledge');
const FORD = game.actions.findIndex(action => action.id === 'open-ford');
const WATER = game.actions.findIndex(action => action.id === 'guarantee-water');
const TRUST = game.metrics.findIndex(metric => metric.id === 'trust');
const VIOLENCE = game.metrics.findIndex(metric => metric.id === 'violence');

function moved(referee: Talks, move: Move): Table {
  return apply(game, referee.table, move);
}

describe('what a move brings about is told', () => {
  const southOffered = () => play(inSession('south'), offer('south', { [WELLS]: SHARED }));

  test.each<readonly [string, () => Table, readonly object[]]>([
    [
      'a statement, and who reacts to it',
      () => moved(reach('statements'), { type: 'statement.make', seat: 'north', action: 'north-pledge' }),
      [
        { type: 'statement.made', seat: 'north', action: PLEDGE },
        { type: 'reacted', who: 'south', action: PLEDGE, reaction: 0 },
      ],
    ],
    [
      'silence',
      () => moved(reach('statements'), { type: 'statement.skip', seat: 'north' }),
      [{ type: 'passed', seat: 'north' }],
    ],
    ['a turn passed', () => moved(inSession('north'), pass('north')), [{ type: 'passed', seat: 'north' }]],
    [
      'how the session sits',
      () => moved(reach('convening'), { type: 'session.convene', seat: 'host', format: 'rooms' }),
      [{ type: 'session.convened', format: 1 }],
    ],
    [
      'an offer',
      () => moved(inSession('north'), offer('north', { [WELLS]: SHARED })),
      [{ type: 'offer.made', offer: 0 }],
    ],
    [
      'an offer declined',
      () => moved(quietUntil(southOffered(), turnOf('north')), answer('north', 0, {})),
      [{ type: 'offer.answered', offer: 0, seat: 'north', accepted: false }],
    ],
    [
      'an offer taken, and the clause it settles',
      () => moved(quietUntil(southOffered(), turnOf('north')), answer('north', 0, { [WELLS]: SHARED })),
      [
        { type: 'offer.answered', offer: 0, seat: 'north', accepted: true },
        { type: 'clause.agreed', issue: WELLS, option: SHARED },
      ],
    ],
    [
      'a draft',
      () => moved(inSession('host'), { type: 'text.draft', seat: 'host', terms: { [WELLS]: SHARED } }),
      [{ type: 'offer.made', offer: 0 }],
    ],
    [
      'a clause carried',
      () => moved(quietUntil(southOffered(), turnOf('host')), carry(WELLS)),
      [{ type: 'offer.made', offer: 1 }],
    ],
    [
      'a clause put aside',
      () => moved(inSession('host'), { type: 'text.park', seat: 'host', issue: PATROLS }),
      [{ type: 'clause.parked', issue: PATROLS }],
    ],
    [
      'a question',
      () => moved(inSession('host'), { type: 'seat.probe', seat: 'host', to: 'north', issue: WELLS }),
      [{ type: 'probed', by: 'host', to: 'north', issue: WELLS }],
    ],
    [
      'a confidence',
      () =>
        moved(inSession('north'), {
          type: 'seat.confide',
          seat: 'north',
          to: 'host',
          issue: WELLS,
          claim: 'vital',
        }),
      [{ type: 'confided', from: 'north', to: 'host', issue: WELLS, claim: 'vital' }],
    ],
    [
      'a card',
      () => moved(inSession('host'), { type: 'card.play', seat: 'host', action: 'guarantee-water' }),
      [{ type: 'action.played', seat: 'host', action: WATER }],
    ],
    [
      'a delegation that leaves',
      () => moved(inSession('north'), { type: 'party.walk-out', seat: 'north' }),
      [{ type: 'walked.out', seat: 'north' }],
    ],
    [
      'a shock from outside, and what is asked after it',
      () => moved(inSession('north'), { type: 'event.inject', event: 'shots' }),
      [{ type: 'event.happened', event: 0 }],
    ],
    ['the round', () => moved(openTalks(), { type: 'round.open' }), [{ type: 'round.opened', round: 0 }]],
  ])('%s', (_, table, occurrences) => {
    expect(told(table())).toEqual(occurrences);
  });

  test('the first initials wait for the others', () => {
    const referee = play(
      inSession('north'),
      offer('north', { [WELLS]: SHARED, [MARKET]: OPEN }),
      answer('south', 0, { [WELLS]: SHARED, [MARKET]: OPEN }),
      initial('north'),
    );
    expect(told(referee.table)).toEqual([{ type: 'initialled', seat: 'north', complete: false }]);
    quietUntil(referee, turnOf('south'));
    expect(told(moved(referee, initial('south')))).toEqual([
      { type: 'initialled', seat: 'south', complete: true },
    ]);
  });

  test('a decision taken leaves the list, with what follows from it', () => {
    const shots = moved(inSession('north'), { type: 'event.inject', event: 'shots' });
    expect(shots).toMatchObject({ decisions: [0], happened: [{ event: 0, round: 0 }] });
    const held = apply(game, shots, {
      type: 'event.decide',
      seat: 'north',
      event: 'shots',
      option: 'answer',
    });
    expect(held.decisions).toEqual([]);
    expect(told(held)).toEqual([{ type: 'event.decided', event: 0, option: 1, seat: 'north' }]);
    expect(changes(held)).toEqual([
      { target: 'metric', index: VIOLENCE, by: 50, cause: { kind: 'event', event: 0, option: 1, effect: 0 } },
    ]);
  });

  test('homes that vote on a text for which a promise was broken', () => {
    const promise = {
      seat: 'north',
      issue: WELLS,
      options: [SHARED, NORTH_KEEPS],
      action: PLEDGE,
      freed: false,
    };
    const signed = {
      ...inSession('north').table,
      commitments: [promise],
      clauses: [0, OPEN, 0].map(option => ({ brackets: [option, option], parked: false })),
    };
    const voted = apply(game, signed, { type: 'capitals.vote' });
    const [north, south] = voted.vote!.results;
    expect(told(voted)).toEqual([
      { type: 'commitment.broken', seat: 'north', issue: WELLS },
      { type: 'home.voted', party: 0, support: north!.support, passed: north!.passed },
      { type: 'home.voted', party: 1, support: south!.support, passed: south!.passed },
    ]);
    expect(changes(voted)).toMatchObject([
      { by: -40, cause: { happening: 'commitment-broken', seat: 'north' } },
    ]);
  });
});

describe('confidence', () => {
  const asked = () =>
    play(inSession('host'), { type: 'seat.probe', seat: 'host', to: 'north', issue: WELLS });

  test('an exchange is quiet until somebody does more than let the turn pass', () => {
    const quiet = inSession('north').table;
    expect(quiet.quiet).toBe(true);
    expect(apply(game, quiet, pass('north')).quiet).toBe(true);
    expect(apply(game, quiet, offer('north', { [WELLS]: SHARED })).quiet).toBe(false);
    const word = { type: 'seat.confide', seat: 'north', to: 'host', issue: WELLS, claim: 'vital' } as const;
    expect(apply(game, quiet, word).quiet).toBe(false);
  });

  test('a question waits for its seat until it has spoken or passed', () => {
    expect(asked().table.secrets['north']!.asked).toEqual({ by: 'host', issue: WELLS });
    expect(play(asked(), pass('north')).table.secrets['north']!.asked).toBeUndefined();
    const told = play(asked(), {
      type: 'seat.confide',
      seat: 'north',
      to: 'host',
      issue: WELLS,
      claim: 'vital',
    });
    expect(told.table.secrets['north']!.asked).toBeUndefined();
  });

  test('what is told is kept with the stance of the teller and when it was said', () => {
    const referee = play(inSession('north'), offer('north', { [MARKET]: OPEN }), {
      type: 'seat.confide',
      seat: 'north',
      to: 'host',
      issue: MARKET,
      claim: 'flexible',
    });
    const kept = {
      from: 'north',
      to: 'host',
      issue: MARKET,
      claim: 'flexible',
      stance: OPEN,
      round: 0,
      exchange: 1,
    };
    expect(referee.table.secrets['north']!.confidences).toEqual([kept]);
    expect(referee.table.secrets['host']!.confidences).toEqual([kept]);
    expect(referee.table.secrets['south']!.confidences).toEqual([]);
  });

  test('a clause carried as the mediator’s own frees its taker of a promise on it; any other framing does not', () => {
    const taken = (framing: Framing) => {
      const referee = reach('statements');
      referee.send({ type: 'statement.make', seat: 'north', action: 'north-pledge' });
      play(
        referee,
        offer('south', { [WELLS]: SHARED }),
        carry(WELLS, framing),
        answer('north', 1, { [WELLS]: SHARED }),
      );
      return referee.table.commitments.map(each => each.freed);
    };
    expect([taken('own'), taken('softened'), taken('verbatim')]).toEqual([[true], [false], [false]]);
  });

  test('a clause carried is the sender’s position, signed, and waits for its addressee alone', () => {
    const referee = play(inSession('south'), offer('south', { [WELLS]: SHARED }), carry(WELLS, 'softened'));
    expect(referee.table.offers[1]).toEqual({
      kind: 'carried',
      by: 'host',
      round: 0,
      exchange: 1,
      terms: { [WELLS]: SHARED },
      carried: { from: 'south', to: 'north', framing: 'softened' },
      answers: [],
    });
  });
});

describe('leaving', () => {
  test('a walk-out empties the floor and keeps the others waiting for the corridors', () => {
    const table = moved(inSession('north'), { type: 'party.walk-out', seat: 'north' });
    expect(table).toMatchObject({ absent: ['north'], floor: [] });
  });

  test('an answer is kept with the offer', () => {
    const referee = play(inSession('north'), offer('north', { [WELLS]: SHARED, [MARKET]: OPEN }));
    play(referee, answer('south', 0, { [WELLS]: SHARED, [MARKET]: -1 }));
    expect(referee.table.offers[0]).toEqual({
      kind: 'offer',
      by: 'north',
      round: 0,
      exchange: 0,
      terms: { [WELLS]: SHARED, [MARKET]: OPEN },
      answers: [{ seat: 'south', terms: { [WELLS]: SHARED, [MARKET]: -1 }, accepted: false }],
    });
    expect(referee.table.clauses.map(clause => clause.brackets)).toEqual([
      [SHARED, SHARED],
      [OPEN, -1],
      [-1, -1],
    ]);
  });
});

test('an event’s reactions are told and named after it', () => {
  const answered: Game = {
    ...game,
    events: game.events.map(event => ({
      ...event,
      reactions: [
        { who: 'south', when: () => false, effects: [{ metric: TRUST, by: -90, why: '' }] },
        { who: 'north', when: undefined, effects: [{ metric: TRUST, by: -30, why: '' }] },
      ],
    })),
  };
  const table = apply(answered, inSession('north').table, { type: 'event.inject', event: 'shots' });
  expect(told(table)).toEqual([
    { type: 'event.happened', event: 0 },
    { type: 'event.reacted', who: 'north', event: 0, option: -1, reaction: 1 },
  ]);
  expect(changes(table).map(({ by, cause }) => [by, cause])).toEqual([
    [60, { kind: 'event', event: 0, option: -1, effect: 0 }],
    [-30, { kind: 'event-reaction', event: 0, option: -1, reaction: 1, effect: 0 }],
  ]);
});

test('moods at home end where the scale does, and the cut is told', () => {
  const fond = { ...reach('statements').table, approvals: [995, 500, 600, 500] };
  const table = apply(game, fond, { type: 'statement.make', seat: 'north', action: 'north-pledge' });
  expect(table.approvals).toEqual([1000, 500, 600, 500]);
  expect(changes(table).slice(0, 2)).toMatchObject([
    { target: 'approval', index: 0, by: 20 },
    { target: 'approval', index: 0, by: -15, cause: { kind: 'limit' } },
  ]);
});

test('the first card of the game is a card like any other', () => {
  const actions = [{ ...game.actions[FORD]!, id: 'first' }, ...game.actions];
  const other = reach('corridors', { ...game, actions });
  other.send({ type: 'corridor.choose', seat: 'north', action: 'first' });
  for (const seat of ['south', 'host']) other.send({ type: 'corridor.rest', seat });
  expect(other.table.played).toEqual([{ action: 0, seat: 'north', round: 0 }]);
});

test('a mediator has no capital to spend', () => {
  const dear: Game = { ...game, actions: game.actions.map(each => ({ ...each, capital: 1 })) };
  const table = apply(dear, inSession('host').table, {
    ...{ type: 'card.play', seat: 'host', action: 'guarantee-water' },
  });
  expect(table.capital).toStrictEqual([3, 3]);
});

test('one delegation returns, and not the other with it', () => {
  const away = { ...setTable(game, 'away'), absent: ['north', 'south'] };
  expect(apply(game, away, { type: 'party.return', seat: 'north' }).absent).toEqual(['south']);
});

test('a decision taken leaves the others to be taken', () => {
  const twice: Game = { ...game, events: [game.events[0]!, { ...game.events[0]!, id: 'more-shots' }] };
  const waiting = { ...setTable(twice, 'twice'), decisions: [0, 1] };
  const decide = { type: 'event.decide', seat: 'north', event: 'more-shots', option: 'hold' } as const;
  expect(apply(twice, waiting, decide).decisions).toEqual([0]);
});
