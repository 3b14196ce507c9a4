import { describe, expect, test } from 'vitest';
import {
  game,
  inSession,
  MARKET,
  openTalks,
  PATROLS,
  play,
  quietUntil,
  type Talks,
  turnOf,
  WELLS,
} from '../testing/at-table.ts';
import { apply } from './apply.ts';
import { type Game, HAPPENINGS } from './game.ts';
import type { Move } from './move.ts';
import { setTable } from './setup.ts';
import type { Framing, Table } from './table.ts';

const [SHARED, NORTH_KEEPS] = [1, 2];
const [SHUT, OPEN] = [0, 1];
const PLEDGE = game.actions.findIndex(action => action.id === 'north-pledge');
const FORD = game.actions.findIndex(action => action.id === 'open-ford');
const FARMERS = game.actions.findIndex(action => action.id === 'ask-farmers');
const WATER = game.actions.findIndex(action => action.id === 'guarantee-water');
const TRUST = game.metrics.findIndex(metric => metric.id === 'trust');
const VIOLENCE = game.metrics.findIndex(metric => metric.id === 'violence');

const offer = (seat: string, terms: Record<number, number>, whole = false) =>
  ({ type: 'text.propose', seat, terms, whole }) as const;
const answer = (seat: string, index: number, terms: Record<number, number>) =>
  ({ type: 'text.answer', seat, offer: index, terms }) as const;
const carry = (issue: number, framing: Framing = 'verbatim') =>
  ({ type: 'seat.carry', seat: 'host', from: 'south', to: 'north', issue, framing }) as const;
const pass = (seat: string) => ({ type: 'turn.pass', seat }) as const;
const initial = (seat: string) => ({ type: 'text.initial', seat }) as const;

const reach = (juncture: string, of: Game = game) =>
  quietUntil(openTalks(of), referee => referee.juncture === juncture);

function moved(referee: Talks, move: Move): Table {
  return apply(game, referee.table, move);
}

/** What came to pass, without the changes of the gauges. */
const told = ({ latest }: Table) => latest.filter(each => each.type !== 'changed');
const changes = ({ latest }: Table) =>
  latest.flatMap(each => (each.type === 'changed' ? [each.contribution] : []));

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

/** The game with one gauge that hears everything, each happening by an amount of its own. */
const loud: Game = {
  ...game,
  metrics: game.metrics.map((metric, at) =>
    at === TRUST
      ? { ...metric, responds: Object.fromEntries(HAPPENINGS.map((each, by) => [each, 2 * by + 2])) }
      : { ...metric, responds: {} },
  ),
};

describe('the gauges hear of', () => {
  const sit = (seat: string) => quietUntil(openTalks(loud), turnOf(seat));
  const heard = (referee: Talks) =>
    changes(referee.table).flatMap(({ by, cause }) =>
      cause.kind === 'table' ? [`${cause.happening} ${cause.seat} ${by}`] : [],
    );
  const terms = { [WELLS]: SHARED, [MARKET]: OPEN };
  const drafted = () => play(sit('host'), { type: 'text.draft', seat: 'host', terms });
  const by = (happening: (typeof HAPPENINGS)[number]) => HAPPENINGS.indexOf(happening) + 1;

  // In two rooms the tone is half: of the amount 2 × place + 2, place + 1 is left.
  test.each<readonly [string, () => Talks, readonly string[]]>([
    ['silence', () => play(sit('north'), pass('north')), [`passed north ${by('passed')}`]],
    [
      'an offer',
      () => play(sit('north'), offer('north', { [WELLS]: SHARED })),
      [`offer-made north ${by('offer-made')}`],
    ],
    [
      'an offer refused',
      () => play(sit('north'), offer('north', terms), answer('south', 0, {})),
      [`offer-refused south ${by('offer-refused')}`],
    ],
    [
      'half an offer taken: only the clause',
      () => play(sit('north'), offer('north', terms), answer('south', 0, { [WELLS]: SHARED })),
      [`clause-agreed south ${by('clause-agreed')}`],
    ],
    [
      'an offer taken',
      () => play(sit('north'), offer('north', { [WELLS]: SHARED }), answer('south', 0, { [WELLS]: SHARED })),
      [`offer-accepted south ${by('offer-accepted')}`, `clause-agreed south ${by('clause-agreed')}`],
    ],
    ['a draft', drafted, [`draft-tabled host ${by('draft-tabled')}`]],
    [
      'a draft accepted',
      () => play(drafted(), answer('north', 0, terms)),
      [`draft-accepted north ${by('draft-accepted')}`],
    ],
    [
      'a draft refused',
      () => play(drafted(), answer('north', 0, {})),
      [`draft-refused north ${by('draft-refused')}`],
    ],
    [
      'a confidence',
      () => play(sit('north'), { type: 'seat.confide', seat: 'north', to: 'host', issue: 0, claim: 'vital' }),
      [`confided north ${by('confided')}`],
    ],
    [
      'a walk-out',
      () => play(sit('north'), { type: 'party.walk-out', seat: 'north' }),
      [`walked-out north ${by('walked-out')}`],
    ],
    [
      'initials',
      () => play(sit('north'), offer('north', terms), answer('south', 0, terms), initial('north')),
      [`initialled north ${by('initialled')}`],
    ],
    [
      'a clause reopened',
      () =>
        play(
          sit('north'),
          offer('north', { [WELLS]: SHARED }),
          answer('south', 0, { [WELLS]: SHARED }),
          offer('north', { [WELLS]: NORTH_KEEPS }),
        ),
      [`offer-made north ${by('offer-made')}`, `clause-reopened north ${by('clause-reopened')}`],
    ],
  ])('%s', (_, referee, happenings) => {
    expect(heard(referee())).toEqual(happenings);
  });

  test('a delegation that returns', () => {
    const referee = play(sit('north'), { type: 'party.walk-out', seat: 'north' });
    quietUntil(referee, ({ juncture }) => juncture === 'corridors');
    referee.send({ type: 'party.return', seat: 'north' });
    expect(referee.table.absent).toEqual([]);
    expect(referee.table.floor).toEqual(['south', 'host']);
    expect(told(referee.table)).toEqual([{ type: 'returned', seat: 'north' }]);
    expect(heard(referee)).toEqual([`returned north ${by('returned')}`]);
  });

  test('a lie that the text then shows', () => {
    const lie = {
      type: 'seat.confide',
      seat: 'south',
      to: 'host',
      issue: MARKET,
      claim: 'impossible',
    } as const;
    const stand = (option: number) => play(sit('south'), offer('south', { [MARKET]: option }), lie);
    const shown = play(
      stand(SHUT),
      offer('north', { [MARKET]: OPEN }),
      answer('south', 1, { [MARKET]: OPEN }),
    );
    expect(told(shown.table)).toContainEqual({ type: 'lie.exposed', seat: 'south', issue: MARKET });
    expect(heard(shown)).toContain(`lie-exposed south ${by('lie-exposed')}`);
    const honest = play(stand(OPEN), offer('north', { [MARKET]: OPEN }));
    expect(heard(honest)).toEqual([
      `offer-made north ${by('offer-made')}`,
      `clause-agreed north ${by('clause-agreed')}`,
    ]);
    const silent = play(
      sit('south'),
      lie,
      offer('south', { [MARKET]: OPEN }),
      offer('north', { [MARKET]: OPEN }),
    );
    expect(told(silent.table).map(each => each.type)).toEqual(['offer.made', 'clause.agreed']);
  });

  test('nothing that belongs to another seat alone', () => {
    const word = game.metrics.findIndex(metric => metric.id === 'south-word');
    const divided: Game = {
      ...loud,
      metrics: loud.metrics.map((metric, at) =>
        at === word ? { ...metric, responds: { passed: 40 } } : metric,
      ),
    };
    const passed = (seat: string) =>
      changes(play(quietUntil(openTalks(divided), turnOf(seat)), pass(seat)).table).map(each => each.index);
    expect(passed('north')).toEqual([TRUST]);
    expect(passed('south')).toEqual([TRUST, word]);
  });

  test('the louder the room, the more: the hall by half again', () => {
    const referee = reach('convening', loud);
    referee.send({ type: 'session.convene', seat: 'host', format: 'hall' });
    play(referee, pass('host'));
    expect(heard(referee)).toEqual([`passed host ${3 * by('passed')}`]);
    const early = reach('statements', loud);
    early.send({ type: 'statement.skip', seat: 'north' });
    expect(heard(early)).toEqual([`passed north ${2 * by('passed')}`]);
  });
});

describe('a card', () => {
  test('costs what it says: capital of a party, leverage of the mediator', () => {
    const played = reach('corridors');
    for (const seat of ['north', 'south', 'host'])
      played.send({
        type: 'corridor.choose',
        seat,
        action: seat === 'host' ? 'guarantee-water' : 'open-ford',
      });
    expect(played.table.capital).toEqual([2, 2]);
    expect(played.table.leverage).toBe(1);
    expect(played.table.played).toEqual([
      { action: FORD, seat: 'north', round: 0 },
      { action: FORD, seat: 'south', round: 0 },
      { action: WATER, seat: 'host', round: 0 },
    ]);
  });

  test('tells of a place once, when its state changes', () => {
    const talks = reach('corridors');
    for (const seat of ['north', 'south']) talks.send({ type: 'corridor.choose', seat, action: 'open-ford' });
    talks.send({ type: 'corridor.rest', seat: 'host' });
    expect(told(talks.table).filter(({ type }) => type === 'place.set')).toHaveLength(1);
  });

  test('of a party spends nothing of the mediator’s', () => {
    const dear: Game = { ...game, actions: game.actions.map(each => ({ ...each, leverage: 2 })) };
    const talks = reach('corridors', dear);
    talks.send({ type: 'corridor.choose', seat: 'north', action: 'open-ford' });
    for (const seat of ['south', 'host']) talks.send({ type: 'corridor.rest', seat });
    expect(talks.table).toMatchObject({ capital: [2, 3], leverage: 3, played: [{ action: FORD }] });
  });

  test('of the corridors comes to light with the others, in the order of the seats', () => {
    const referee = reach('corridors');
    referee.send({ type: 'corridor.rest', seat: 'host' });
    referee.send({ type: 'corridor.choose', seat: 'south', action: 'open-ford' });
    expect(referee.table.secrets['south']!.corridor).toBe(FORD);
    expect(referee.table.secrets['host']!.corridor).toBe(-1);
    referee.send({ type: 'corridor.choose', seat: 'north', action: 'ask-farmers' });
    expect(told(referee.table)).toEqual([
      { type: 'action.played', seat: 'north', action: FARMERS },
      { type: 'consulted', seat: 'north', constituency: 1 },
      { type: 'action.played', seat: 'south', action: FORD },
      { type: 'place.set', place: 0, state: 'limited' },
    ]);
    expect(changes(referee.table)).toEqual([
      {
        target: 'metric',
        index: TRUST,
        by: 50,
        cause: { kind: 'action', action: FORD, seat: 'south', effect: 0 },
      },
    ]);
    expect(Object.values(referee.table.secrets).map(each => each.corridor)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(referee.table.secrets['north']!.consulted).toEqual([1]);
  });

  test('that promises binds its seat, until a card frees it', () => {
    const referee = reach('statements');
    referee.send({ type: 'statement.make', seat: 'north', action: 'north-pledge' });
    const promise = { seat: 'north', issue: WELLS, options: [SHARED, NORTH_KEEPS], action: PLEDGE };
    expect(referee.table.commitments).toEqual([{ ...promise, freed: false }]);
    expect(referee.table.floor).toEqual(['south', 'host']);
    play(referee, { type: 'card.play', seat: 'host', action: 'guarantee-water' });
    expect(referee.table.commitments).toEqual([{ ...promise, freed: true }]);
    expect(referee.table.guarantees).toEqual(game.actions[WATER]!.sweetens);
  });

  test('its effects carry its name, and what moves a home moves its party’s support', () => {
    const referee = reach('statements');
    referee.send({ type: 'statement.make', seat: 'north', action: 'north-pledge' });
    const cause = { kind: 'action', action: PLEDGE, seat: 'north', effect: 0 };
    expect(changes(referee.table)).toEqual([
      { target: 'approval', index: 0, by: 20, cause },
      { target: 'metric', index: 2, by: 12, cause: { kind: 'home', constituency: 0, of: cause } },
      { target: 'metric', index: TRUST, by: -20, cause: { ...cause, kind: 'reaction', reaction: 0 } },
    ]);
    expect([referee.table.approvals, referee.table.metrics[2]]).toEqual([[620, 500, 600, 500], 572]);
  });
});

describe('confidence', () => {
  const asked = () =>
    play(inSession('host'), { type: 'seat.probe', seat: 'host', to: 'north', issue: WELLS });

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
