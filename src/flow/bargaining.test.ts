import { describe, expect, test } from 'vitest';
import { reservationOf } from '../engine/deals.ts';
import { homeVote } from '../engine/ratification.ts';
import { scoreOf } from '../engine/score.ts';
import { agreedOption, clauseStatus } from '../engine/table.ts';
import { viewFor } from '../engine/view-for.ts';
import {
  answer,
  game,
  inSession,
  JOINT,
  MARKET,
  OPEN,
  offer,
  PATROLS,
  play,
  quietUntil,
  SHARED,
  turnOf,
  WELLS,
} from '../testing/at-table.ts';
import { createFastReferee, type Referee } from './referee.ts';

const statuses = ({ table }: Referee) => table.clauses.map(clauseStatus);

describe('the text', () => {
  test('a firm clause becomes the bracket of whoever proposes it', () => {
    const referee = play(inSession('north'), offer('north', { [WELLS]: SHARED }));
    expect(referee.table.clauses[WELLS]!.brackets).toEqual([SHARED, -1]);
    expect(statuses(referee)).toEqual(['bracketed', 'open', 'open']);
  });

  test('a package moves nothing until it is taken whole', () => {
    const terms = { [WELLS]: SHARED, [MARKET]: OPEN };
    const referee = play(inSession('north'), offer('north', terms, true));
    expect(statuses(referee)).toEqual(['open', 'open', 'open']);
    play(referee, answer('south', 0, { [WELLS]: SHARED }));
    expect(referee.table.clauses[WELLS]!.brackets).toEqual([-1, SHARED]);
    const taken = play(inSession('north'), offer('north', terms, true), answer('south', 0, terms));
    expect(statuses(taken)).toEqual(['agreed', 'agreed', 'open']);
  });

  test('a clause is agreed where all brackets meet, and reopened at a price', () => {
    const referee = play(
      inSession('north'),
      offer('north', { [MARKET]: OPEN }),
      answer('south', 0, { [MARKET]: OPEN }),
    );
    expect(agreedOption(referee.table.clauses[MARKET]!)).toBe(OPEN);
    expect(referee.table.latest).toContainEqual({ type: 'clause.agreed', issue: MARKET, option: OPEN });
    play(referee, offer('south', { [MARKET]: 0 }));
    expect(referee.table.latest).toContainEqual({ type: 'clause.reopened', issue: MARKET, seat: 'south' });
  });

  test('what is agreed can be amended together, and nobody has gone back on it', () => {
    const both = { [WELLS]: SHARED, [MARKET]: OPEN };
    const amended = { [WELLS]: 2, [MARKET]: OPEN };
    const referee = play(
      inSession('north'),
      offer('north', both, true),
      answer('south', 0, both),
      offer('north', amended, true),
      answer('south', 1, amended),
    );
    expect(agreedOption(referee.table.clauses[WELLS]!)).toBe(2);
    expect(referee.table.latest.map(({ type }) => type)).not.toContain('clause.reopened');
  });

  test('nobody puts initials where a clause left open would stand over a red line of its own', () => {
    const settled = { [MARKET]: OPEN, [PATROLS]: JOINT };
    const referee = play(inSession('north'), offer('north', settled, true), answer('south', 0, settled));
    quietUntil(referee, turnOf('north'));
    expect(game.issues[WELLS]!.statusQuo).toBe(0);
    expect(referee.send({ type: 'text.initial', seat: 'north' })).toBe('red-line');
    play(referee, offer('north', { [WELLS]: SHARED }), answer('south', 1, { [WELLS]: SHARED }), {
      type: 'text.initial',
      seat: 'north',
    });
    expect(referee.table.initialled).toEqual(['north']);
  });

  test('nobody offers or takes what lies over its own red line', () => {
    const referee = inSession('north');
    expect(referee.send(offer('north', { [WELLS]: 0 }))).toBe('red-line');
    play(referee, offer('south', { [WELLS]: 0 }));
    quietUntil(referee, turnOf('north'));
    expect(referee.send(answer('north', 0, { [WELLS]: 0 }))).toBe('red-line');
  });

  test('only the latest offer of a seat can be answered, and only once', () => {
    const referee = play(
      inSession('north'),
      offer('north', { [WELLS]: SHARED }),
      offer('north', { [MARKET]: OPEN }),
    );
    quietUntil(referee, turnOf('south'));
    expect(referee.send(answer('south', 0, { [WELLS]: SHARED }))).toBe('nothing-to-answer');
    play(referee, answer('south', 1, { [MARKET]: -1 }));
    quietUntil(referee, turnOf('south'));
    expect(referee.send(answer('south', 1, { [MARKET]: OPEN }))).toBe('nothing-to-answer');
  });
});

describe('the mediator', () => {
  test('a single text is agreed clause by clause where both accept', () => {
    const terms = { [WELLS]: SHARED, [PATROLS]: JOINT };
    const referee = play(inSession('host'), { type: 'text.draft', seat: 'host', terms });
    play(referee, answer('north', 0, terms), answer('south', 0, { [WELLS]: 0, [PATROLS]: JOINT }));
    expect(statuses(referee)).toEqual(['bracketed', 'open', 'agreed']);
  });

  test('a clause carried as its own does not show whose it was', () => {
    const referee = play(inSession('south'), offer('south', { [WELLS]: SHARED }), {
      type: 'seat.carry',
      seat: 'host',
      from: 'south',
      to: 'north',
      issue: WELLS,
      framing: 'own',
    });
    const seen = (seat: string) => viewFor(game, referee.table, seat).offers[1]!.carried!.from;
    expect([seen('north'), seen('south'), seen('host')]).toEqual(['host', 'south', 'south']);
  });

  test('what is told in confidence reaches the two it is between, and nobody else', () => {
    const referee = play(inSession('north'), {
      type: 'seat.confide',
      seat: 'north',
      to: 'host',
      issue: WELLS,
      claim: 'vital',
    });
    const told = (seat: string) => viewFor(game, referee.table, seat).confidences.length;
    expect([told('north'), told('host'), told('south')]).toEqual([1, 1, 0]);
    expect(referee.table.floor[0]).toBe('north');
  });

  test('a guarantee adds its points to the table of the party it is given to', () => {
    const before = inSession('host');
    const worth = ({ table }: Referee) =>
      viewFor(game, table, 'south').own!.preferences.points[WELLS]![SHARED]!;
    const plain = worth(before);
    play(before, { type: 'card.play', seat: 'host', action: 'guarantee-water' });
    expect(worth(before) - plain).toBe(60);
    expect(before.table.leverage).toBe(1);
  });
});

describe('going home', () => {
  const terms = { [WELLS]: SHARED, [MARKET]: OPEN };
  const signed = () =>
    play(
      inSession('north'),
      offer('north', terms),
      answer('south', 0, terms),
      { type: 'text.initial', seat: 'north' },
      { type: 'text.initial', seat: 'south' },
    );

  test('support is the approval of the deal weighted by influence', () => {
    const referee = signed();
    expect(referee.juncture).toBe('ratification');
    const north = homeVote(game, referee.table, 0);
    const council = 600 + 40;
    const farmers = 500 + 60;
    expect(north.support).toBe(Math.round((60 * council + 40 * farmers) / 100));
  });

  test('both homes must pass it, and the score is the deal’s', () => {
    const referee = signed();
    referee.send({ type: 'capitals.vote' });
    expect(referee.juncture).toBe('ended');
    expect(referee.table.ending?.ending).toBe('agreed');
    expect(scoreOf(game, referee.table, 'north')).toMatchObject({ ratified: true, value: 700 });
  });

  test('a text is initialled by all, and any change to it undoes the initials', () => {
    const referee = play(inSession('north'), offer('north', terms), answer('south', 0, terms), {
      type: 'text.initial',
      seat: 'north',
    });
    expect(referee.table.initialled).toEqual(['north']);
    play(referee, offer('south', { [PATROLS]: JOINT }));
    expect(referee.table.initialled).toEqual([]);
  });

  test('a public commitment signed away costs approval with every constituency', () => {
    const referee = quietUntil(createFastReferee(game, 'table'), ({ juncture }) => juncture === 'statements');
    referee.send({ type: 'statement.make', seat: 'north', action: 'north-pledge' });
    const kept = {
      ...referee.table,
      clauses: referee.table.clauses.map(clause => ({ ...clause, brackets: [1, 1] })),
    };
    const broken = {
      ...kept,
      clauses: kept.clauses.map((clause, issue) =>
        issue === WELLS ? { ...clause, brackets: [0, 0] } : clause,
      ),
    };
    const cost = (table: typeof kept) =>
      homeVote(game, table, 0).constituencies.map(each => each.fromCommitments);
    expect(cost(kept)).toEqual([0, 0]);
    expect(cost(broken)).toEqual([-50, -50]);
  });
});

describe('away from the table', () => {
  test('corridor choices come to light together', () => {
    const referee = quietUntil(createFastReferee(game, 'table'), ({ juncture }) => juncture === 'corridors');
    referee.send({ type: 'corridor.choose', seat: 'north', action: 'open-ford' });
    expect(referee.table.places).toEqual(['closed']);
    expect(viewFor(game, referee.table, 'south').corridor).toBeUndefined();
    referee.send({ type: 'corridor.rest', seat: 'host' });
    referee.send({ type: 'corridor.rest', seat: 'south' });
    expect(referee.table.places).toEqual(['limited']);
    expect(referee.juncture).toBe('reckoning');
  });

  test('a consultation shows a seat what its constituency wants, and nobody else', () => {
    const referee = quietUntil(createFastReferee(game, 'table'), ({ juncture }) => juncture === 'corridors');
    referee.send({ type: 'corridor.choose', seat: 'north', action: 'ask-farmers' });
    quietUntil(referee, ({ juncture }) => juncture === 'reckoning');
    const known = viewFor(game, referee.table, 'north').own!.constituencies.map(
      each => each.points !== undefined,
    );
    expect(known).toEqual([false, true]);
  });

  test('violence above its reference makes walking away dearer', () => {
    const { table } = inSession('north');
    const violence = game.metrics.findIndex(metric => metric.id === 'violence');
    const worse = {
      ...table,
      metrics: table.metrics.map((value, at) => (at === violence ? value + 100 : value)),
    };
    expect(reservationOf(game, worse, 0) - reservationOf(game, table, 0)).toBe(-20);
  });

  test('a forged or stale move is refused with a reason and changes nothing', () => {
    const referee = inSession('north');
    const before = referee.table;
    expect(referee.send({ type: 'turn.pass', seat: 'south' })).toBe('not-your-turn');
    expect(referee.send({ type: 'turn.pass', seat: 'nobody' })).toBe('unknown-seat');
    expect(referee.send(offer('north', { 9: 0 }))).toBe('unknown-issue');
    expect(referee.send(offer('north', {}))).toBe('empty-terms');
    expect(referee.send({ type: 'card.play', seat: 'north', action: 'guarantee-water' })).toBe('not-offered');
    expect(referee.send({ type: 'statement.skip', seat: 'north' })).toBe('out-of-order');
    expect(referee.table).toBe(before);
  });
});
