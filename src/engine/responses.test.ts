import { describe, expect, test } from 'vitest';
import {
  answer,
  changes,
  game,
  initial,
  JOINT,
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
import { type Game, HAPPENINGS } from './game.ts';

const SHUT = 0;
const TRUST = game.metrics.findIndex(metric => metric.id === 'trust');

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
  const whole = { [WELLS]: SHARED, [MARKET]: OPEN, [PATROLS]: JOINT };
  const hostOfAgreement = () =>
    quietUntil(play(sit('north'), offer('north', whole), answer('south', 0, whole)), turnOf('host'));
  const by = (happening: (typeof HAPPENINGS)[number]) => HAPPENINGS.indexOf(happening) + 1;

  // In two rooms the tone is half: of the amount 2 × place + 2, place + 1 is left.
  test.each<readonly [string, () => Talks, readonly string[]]>([
    ['silence', () => play(sit('north'), pass('north')), [`passed north ${by('passed')}`]],
    [
      'no silence of one that waits for the other’s initials',
      () =>
        play(sit('north'), offer('north', terms), answer('south', 0, terms), initial('north'), pass('north')),
      [],
    ],
    ['no silence of the host of a text that is agreed', () => play(hostOfAgreement(), pass('host')), []],
    [
      'no silence of one that leaves the floor in public to others',
      () => {
        const talks = reach('statements', loud);
        talks.send({ type: 'statement.skip', seat: 'north' });
        return talks;
      },
      [],
    ],
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
  });
});
