import { describe, expect, it } from 'vitest';
import type { Game, SeatId } from '../engine/game.ts';
import { legalMoves } from '../engine/legal.ts';
import type { Move, Opening } from '../engine/move.ts';
import { unanswered } from '../engine/offers.ts';
import { worthOf } from '../engine/preferences.ts';
import { randomStream } from '../engine/random.ts';
import { scoreOf } from '../engine/score.ts';
import { agreedOption, type Table } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import { viewFor } from '../engine/view-for.ts';
import { borderTalks, EAST_POINTS } from '../testing/border-talks.ts';
import { HABIT_NAMES, habitual } from '../testing/habits.ts';
import { type Counterpart, createFastReferee, type Decision, playTalks } from '../testing/played-talks.ts';
import { createAgent } from './agent.ts';
import { sameTerms } from './occasion.ts';
import { type PersonaId, personasFor } from './personas/index.ts';
import { publicGame } from './public-game.ts';

const GAME = borderTalks();
const PARTIES = personasFor('party');
const MEDIATORS = personasFor('mediator');

function seated(game: Game, seat: SeatId, persona: PersonaId): Counterpart {
  const agent = createAgent(publicGame(game), seat, persona);
  return (view, openings, random) => agent.decide(view, openings, random);
}

function table(game: Game, west: PersonaId, east: PersonaId, hosts: PersonaId) {
  return {
    west: seated(game, 'west', west),
    east: seated(game, 'east', east),
    hosts: seated(game, 'hosts', hosts),
  };
}

function played(seed: string, west: PersonaId, east: PersonaId, hosts: PersonaId) {
  return playTalks(GAME, seed, table(GAME, west, east, hosts));
}

const EVERY_MEETING = PARTIES.flatMap((west, at) =>
  PARTIES.map((east, round) => [west, east, MEDIATORS[(at + round) % MEDIATORS.length]!] as const),
);

describe.each(EVERY_MEETING)('%s and %s with a %s', (west, east, hosts) => {
  const games = ['a', 'b', 'c'].map(seed => played(`${west} ${east} ${seed}`, west, east, hosts));

  it('play to an end with moves that are among their openings', () => {
    for (const { decisions, table } of games) {
      expect(table.ending).toBeDefined();
      for (const { openings, move } of decisions) expect(openings.some(each => fills(each, move))).toBe(true);
    }
  });

  it('never put forward or take what crosses a red line', () => {
    for (const { decisions } of games) for (const each of decisions) expect(crossed(each)).toEqual([]);
  });

  it('initial nothing that is worth less than no deal', () => {
    const initials = games.flatMap(({ decisions }) =>
      decisions.filter(({ move }) => move.type === 'text.initial'),
    );
    expect(initials.filter(({ view }) => standing(view) <= reservation(view))).toEqual([]);
  });

  it('never table a package or a text twice, but for the text of a last clause on another day', () => {
    for (const { table } of games) {
      const wholes = table.offers.filter(({ kind }) => kind === 'package' || kind === 'draft');
      wholes.forEach((offer, at) => {
        const again = wholes
          .slice(at + 1)
          .filter(
            each => each.kind !== 'draft' || Object.keys(each.terms).length > 1 || each.round === offer.round,
          )
          .some(each => each.by === offer.by && sameTerms(GAME.issues.length, each.terms, offer.terms));
        expect(again).toBe(false);
      });
    }
  });

  it('ask for no more in a package than they opened with, and take no word back before night', () => {
    const packages = games.flatMap(({ decisions }) => bargains(decisions).filter(isPackage));
    const greedy = packages.filter(({ view, move, said }) =>
      openTerms(view, move).some(([issue, option]) => {
        const own = said.filter(each => each.seat === view.seat && each.issue === issue);
        const kept = own.filter((each, at) => at === 0 || each.round === view.round);
        return kept.some(each => pointsFor(view, issue, each.option) < pointsFor(view, issue, option));
      }),
    );
    expect(greedy.map(({ view, move }) => [view.round, move])).toEqual([]);
  });

  it('put forward nothing that gives more than the other side last asked for', () => {
    const generous = games.flatMap(({ decisions }) =>
      bargains(decisions).filter(({ view, move, said }) =>
        openTerms(view, move).some(([issue, option]) => {
          const asked = said.findLast(each => each.seat !== view.seat && each.issue === issue)?.option;
          return asked !== undefined && pointsFor(view, issue, option) < pointsFor(view, issue, asked);
        }),
      ),
    );
    expect(generous.map(({ view, move }) => [view.round, move])).toEqual([]);
  });

  it('go from option to option while there is time, and leap over none', () => {
    const early = games.flatMap(({ decisions }) =>
      decisions.filter(({ view, move }) => isStep(move) && !isWhole(view) && view.time < 0.4),
    );
    const leaps = early.filter(({ view, move }) =>
      openTerms(view, move).some(([issue, option]) => leapt(view, issue, option).length > 0),
    );
    expect(early.length).toBeGreaterThan(0);
    expect(leaps.map(({ view, move }) => [view.round, move])).toEqual([]);
  });

  it('leave no room after they have initialled, nor while they confide', () => {
    for (const { decisions } of games) {
      decisions.forEach(({ seat, view, move }, at) => {
        if (move.type !== 'party.walk-out') return;
        expect(view.initialled).not.toContain(seat);
        expect(decisions[at - 1]).not.toMatchObject({ seat, move: { type: 'seat.confide' } });
      });
    }
  });

  it('ask for no change of a text that another has initialled', () => {
    const changes = games.flatMap(({ decisions }) => decisions.filter(isAmendment));
    const late = changes.filter(
      ({ view, move }) => move.type === 'text.propose' && view.initialled.length > 0,
    );
    expect(late).toEqual([]);
  });

  it('carry nothing that its addressee has yet to answer', () => {
    for (const { decisions } of games) {
      for (const { view, move } of decisions) {
        if (move.type !== 'seat.carry') continue;
        const option = view.clauses[move.issue]!.brackets[partyOf(move.from)];
        const before = unanswered(view.offers, move.to).map(index => view.offers[index]!);
        expect(before.filter(({ terms }) => terms[move.issue] === option)).toEqual([]);
        expect(before.filter(({ by, round }) => by === move.seat && round === view.round)).toEqual([]);
      }
    }
  });

  it('table no text that is one party’s in all of its open clauses while more than two are open', () => {
    const drafts = games.flatMap(({ decisions }) =>
      decisions.filter(({ view, move }) => move.type === 'text.draft' && openCount(view) > 2),
    );
    const lopsided = drafts.filter(
      ({ view, move }) => !isMet(view, move) && GAME.parties.some((_, at) => isOfOne(view, move, at)),
    );
    expect(lopsided.map(({ move }) => move)).toEqual([]);
  });

  it('call nothing vital that a package of the day gives away', () => {
    const claims = games.flatMap(({ decisions }) => decisions.filter(isVitalClaim));
    expect(claims.filter(({ view, move }) => isGivenAway(view, move))).toEqual([]);
  });

  it('give of their own accord nothing that they have called vital on that day', () => {
    const steps = games.flatMap(({ decisions }) => decisions.filter(({ move }) => isStep(move)));
    const gifts = steps.flatMap(({ view, move }) =>
      vitalToday(view).filter(issue => isGift(view, issue, 'terms' in move ? (move.terms[issue] ?? -1) : -1)),
    );
    expect(gifts).toEqual([]);
  });

  it('keep to what is agreed, and change a whole text only together', () => {
    for (const { decisions } of games) for (const each of decisions) expect(reopened(each)).toEqual([]);
  });

  it('ask for a change of an agreed text where it betters it, and take one that does not worsen it', () => {
    const changes = games.flatMap(({ decisions }) => decisions.filter(isAmendment));
    for (const { view, move } of changes) {
      const gain = worthOf(view.own!.preferences, amended(view, move)) - standing(view);
      expect(gain).toBeGreaterThanOrEqual(move.type === 'text.propose' ? 5 : 0);
    }
  });
});

it('steps are taken on days on which something was called vital', () => {
  const games = EVERY_MEETING.map(meeting => played('vital', ...meeting));
  const steps = games.flatMap(({ decisions }) => decisions.filter(({ move }) => isStep(move)));
  expect(steps.filter(({ view }) => vitalToday(view).length > 0).length).toBeGreaterThan(
    EVERY_MEETING.length,
  );
});

type Terms = Extract<Move, { readonly type: 'text.propose' }>['terms'];

/** A clause that a party put forward, marked or took. */
interface Word {
  readonly seat: SeatId;
  readonly issue: number;
  readonly option: number;
  readonly round: number;
}

/** The proposals of a game, each with all that was said of clauses before it. */
function bargains(
  decisions: readonly Decision[],
): ReadonlyArray<Decision & { readonly said: readonly Word[] }> {
  const said: Word[] = [];
  return decisions.flatMap(decision => {
    const { seat, view, move } = decision;
    const before = [...said];
    if (move.type !== 'text.propose' && move.type !== 'text.answer') return [];
    for (const [issue, option] of Object.entries(move.terms))
      said.push({ seat, issue: Number(issue), option, round: view.round });
    return move.type === 'text.propose' && !isWhole(view) ? [{ ...decision, said: before }] : [];
  });
}

function isPackage({ move }: Decision): boolean {
  return move.type === 'text.propose' && move.whole;
}

function isWhole({ clauses }: View): boolean {
  return clauses.every(clause => agreedOption(clause) >= 0);
}

function openTerms({ clauses }: View, move: Move): ReadonlyArray<readonly [number, number]> {
  const terms: Terms = 'terms' in move ? move.terms : {};
  return Object.entries(terms)
    .map(([issue, option]) => [Number(issue), option] as const)
    .filter(([issue]) => agreedOption(clauses[issue]!) < 0);
}

/** The options that a seat could sign and that lie between where it stands and what gives more. */
function leapt(view: View, issue: number, option: number): readonly number[] {
  const { own, clauses, commitments, seat } = view;
  const stance = clauses[issue]!.brackets[partyOf(seat)]!;
  if (stance < 0 || commitments.some(each => each.seat === seat && each.issue === issue)) return [];
  const { points, redLines } = own!.preferences;
  const between = (value: number) => value < points[issue]![stance]! && value > points[issue]![option]!;
  return points[issue]!.filter((value, each) => between(value) && !redLines[issue]?.[each]);
}

function pointsFor({ own }: View, issue: number, option: number): number {
  return own!.preferences.points[issue]![option]!;
}

function partyOf(seat: SeatId): number {
  return GAME.parties.findIndex(({ id }) => id === seat);
}

function openCount({ clauses }: View): number {
  return clauses.filter(clause => agreedOption(clause) < 0).length;
}

function isOfOne({ clauses }: View, move: Move, party: number): boolean {
  const terms: Terms = 'terms' in move ? move.terms : {};
  return clauses.every(({ brackets }, issue) => (terms[issue] ?? brackets[party]) === brackets[party]);
}

/** Whether each party has put forward or taken every clause of a text as it reads. */
function isMet({ offers }: View, move: Move): boolean {
  const terms: Terms = 'terms' in move ? move.terms : {};
  const said = offers.flatMap(({ by, terms, answers }) => [{ seat: by, terms }, ...answers]);
  return GAME.parties.every(({ id }) =>
    Object.entries(terms).every(([issue, option]) =>
      said.some(each => each.seat === id && each.terms[Number(issue)] === option),
    ),
  );
}

/** Terms put forward clause by clause. */
function isStep(move: Move): boolean {
  return move.type === 'text.propose' && !move.whole;
}

/** The open clauses that a seat has called vital in this round, until the talks draw to their end. */
function vitalToday({ confidences, seat, round, time, clauses }: View): readonly number[] {
  if (time > 0.85) return [];
  return confidences
    .filter(each => each.from === seat && each.claim === 'vital' && each.round === round)
    .map(({ issue }) => issue)
    .filter(issue => agreedOption(clauses[issue]!) < 0);
}

function isVitalClaim({ move }: Decision): boolean {
  return move.type === 'seat.confide' && move.claim === 'vital';
}

function isGivenAway(view: View, move: Move): boolean {
  const { offers, seat, round, clauses } = view;
  if (move.type !== 'seat.confide') return false;
  const { brackets } = clauses[move.issue]!;
  if (brackets.every(each => each === brackets[0])) return false;
  const last = offers.findLast(({ by, terms }) => by === seat && terms[move.issue] !== undefined);
  return last?.round === round && isGift(view, move.issue, last.terms[move.issue]!);
}

/** Whether an option is worth less to a party than the one it stands on. */
function isGift({ own, clauses, seat }: View, issue: number, option: number): boolean {
  const points = own!.preferences.points[issue]!;
  const stance = clauses[issue]!.brackets[partyOf(seat)]!;
  return option >= 0 && stance >= 0 && points[option]! < points[stance]!;
}

/** A package put forward or taken whole, or a text of the hosts answered, over a text that is agreed in full. */
function isAmendment({ view, move }: Decision): boolean {
  const isWhole = view.clauses.every(({ brackets: [first, second] }) => first === second && first! >= 0);
  if (move.type === 'text.propose') return isWhole && move.whole;
  if (move.type !== 'text.answer') return false;
  const offer = view.offers[move.offer]!;
  if (offer.kind === 'package') return isWhole && sameTerms(GAME.issues.length, offer.terms, move.terms);
  return isWhole && offer.kind === 'draft';
}

function amended(view: View, move: Move): readonly number[] {
  const terms: Terms = 'terms' in move ? move.terms : {};
  return view.clauses.map(({ brackets }, issue) => terms[issue] ?? brackets[0]!);
}

function reopened(decision: Decision): readonly string[] {
  const { view, move } = decision;
  if (move.type !== 'text.propose' && move.type !== 'text.answer') return [];
  if (isAmendment(decision)) return [];
  return Object.keys(move.terms).filter(issue => {
    const [first, second] = view.clauses[Number(issue)]!.brackets;
    return first === second && first! >= 0 && move.terms[Number(issue)] !== first;
  });
}

function fills(opening: Opening, move: Move): boolean {
  if (opening.type !== move.type) return false;
  switch (opening.type) {
    case 'text.propose':
    case 'text.draft':
      return 'terms' in move && Object.keys(move.terms).length > 0;
    case 'text.answer':
      return move.type === 'text.answer' && move.offer === opening.offer;
    case 'seat.confide':
    case 'seat.probe':
      return 'to' in move && opening.to.includes(move.to);
    case 'seat.carry':
      return move.type === 'seat.carry' && move.from === opening.from && opening.issues.includes(move.issue);
    default:
      return JSON.stringify(opening) === JSON.stringify(move);
  }
}

function crossed({ view, move }: Decision): readonly string[] {
  if (move.type !== 'text.propose' && move.type !== 'text.answer') return [];
  return Object.keys(move.terms).filter(
    issue => view.own?.preferences.redLines[Number(issue)]?.[move.terms[Number(issue)]!] === true,
  );
}

function standing(view: View): number {
  const deal = view.clauses.map(({ brackets: [first, second] }, issue) =>
    first === second && first! >= 0 ? first! : GAME.issues[issue]!.statusQuo,
  );
  return view.own ? worthOf(view.own.preferences, deal) : 0;
}

function reservation(view: View): number {
  return view.own?.preferences.reservation ?? 0;
}

describe('what a counterpart may know', () => {
  it('decides alike when the other side’s private points are others', () => {
    const other = withSecrets(
      GAME,
      [...EAST_POINTS].map(row => [...row].reverse()),
      555,
    );
    for (const hosts of MEDIATORS) {
      const { moves } = played(`secret ${hosts}`, 'tactical', 'principled', hosts);
      const here = createFastReferee(GAME, `secret ${hosts}`);
      const there = createFastReferee(other, `secret ${hosts}`);
      let asked = 0;
      moves.forEach((move, position) => {
        if ('seat' in move && move.seat !== 'east') {
          const persona = move.seat === 'hosts' ? hosts : 'tactical';
          const [a, b] = [
            choice(GAME, here.table, here.juncture, move.seat, persona, position),
            choice(other, there.table, there.juncture, move.seat, persona, position),
          ];
          expect(b).toEqual(a);
          asked++;
        }
        expect(here.send(move)).toBeUndefined();
        there.send(move);
      });
      expect(asked).toBeGreaterThan(15);
    }
  });

  it('is a function of view, openings and stream', () => {
    const { decisions } = played('pure', 'tactical', 'conciliator', 'formulator');
    for (const { seat, view, openings } of decisions) {
      const persona = { west: 'tactical', east: 'conciliator', hosts: 'formulator' }[seat] as PersonaId;
      const decide = () => seated(GAME, seat, persona)(view, openings, randomStream('pure', seat, 7));
      expect(decide()).toEqual(decide());
    }
  });

  it('holds no points, reservation values or effect sizes', () => {
    const text = JSON.stringify(publicGame(GAME));
    for (const word of [
      'points":[[',
      'reservation',
      'redLines',
      'approval',
      '"by"',
      'reactions',
      'mandate',
    ]) {
      expect(text).not.toContain(word);
    }
  });

  it('has no party’s persona at the head of the table, nor a mediator’s in a party’s seat', () => {
    expect(() => createAgent(publicGame(GAME), 'hosts', 'tactical')).toThrow('tactical');
    expect(() => createAgent(publicGame(GAME), 'west', 'formulator')).toThrow('formulator');
  });
});

/** The same public game with other private points and another no-deal value for the east. */
function withSecrets(game: Game, points: ReadonlyArray<readonly number[]>, reservation: number): Game {
  const [west, east] = game.parties;
  const preferences = {
    ...east!.preferences,
    points: points.map(row => row.map(value => value * 10)),
    reservation,
  };
  return { ...game, parties: [west!, { ...east!, preferences }] };
}

function choice(
  game: Game,
  now: Table,
  juncture: Parameters<typeof legalMoves>[2],
  seat: SeatId,
  persona: PersonaId,
  position: number,
): Move {
  const random = randomStream(now.seed, `counterpart ${seat}`, position);
  return seated(game, seat, persona)(viewFor(game, now, seat), legalMoves(game, now, juncture, seat), random);
}

describe('how personas differ', () => {
  const mean = (west: PersonaId, east: PersonaId, games = 10) => {
    let [own, clauses, signed] = [0, 0, 0];
    for (let seed = 0; seed < games; seed++) {
      const { table: end } = playTalks(GAME, `mean ${seed}`, table(GAME, west, east, 'formulator'));
      const score = scoreOf(GAME, end, 'west');
      own += score.surplus / games;
      signed += score.ratified ? 1 / games : 0;
      clauses += end.round / games;
    }
    return { own, signed, rounds: clauses };
  };

  it.each(['tactical', 'principled', 'conciliator'] as const)(
    'lets a %s agree where there is much to gain',
    west => {
      expect(mean(west, 'tactical').signed).toBeGreaterThan(0.85);
    },
  );

  it('needs nobody at the head of the table', () => {
    const { mediator: _, ...rest } = GAME;
    const game = { ...rest, mediator: undefined };
    const parties = { west: seated(game, 'west', 'tactical'), east: seated(game, 'east', 'principled') };
    expect(playTalks(game, 'alone', parties).table.vote).toBeDefined();
  });

  it('lets a hard-liner take longer than a conciliator', () => {
    expect(mean('hard-liner', 'tactical').rounds).toBeGreaterThan(mean('conciliator', 'tactical').rounds);
  });

  it('lets a hard-liner gain at a conciliator’s cost', () => {
    expect(mean('hard-liner', 'conciliator').own).toBeGreaterThan(mean('conciliator', 'conciliator').own);
  });
});

describe.each(HABIT_NAMES)('a player who only %s', habit => {
  it.each(PARTIES)('does clearly worse against a %s than one who trades', persona => {
    const gain = (west: Counterpart, games = 6) => {
      let sum = 0;
      for (let seed = 0; seed < games; seed++) {
        const others = table(GAME, 'tactical', persona, 'formulator');
        const { table: end } = playTalks(GAME, `habit ${seed}`, { ...others, west });
        sum += scoreOf(GAME, end, 'west').surplus;
      }
      return sum / games;
    };
    expect(gain(habitual(GAME, habit))).toBeLessThan(0.75 * gain(seated(GAME, 'west', 'tactical')));
  });
});

describe.each(MEDIATORS)('a %s', hosts => {
  it('brings two hard-liners to better deals than an idle chair', () => {
    const game = withReservations(GAME, 480);
    const joint = (chair: Counterpart, games = 48) => {
      let sum = 0;
      for (let seed = 0; seed < games; seed++) {
        const parties = table(game, 'hard-liner', 'hard-liner', hosts);
        const { table: end } = playTalks(game, `chair ${seed}`, { ...parties, hosts: chair });
        const [west, east] = ['west', 'east'].map(seat => Math.max(0, scoreOf(game, end, seat).surplus));
        sum += west! * east!;
      }
      return sum;
    };
    expect(joint(seated(game, 'hosts', hosts))).toBeGreaterThan(1.1 * joint(habitual(game, 'waits')));
  });
});

function withReservations(game: Game, reservation: number): Game {
  const parties = game.parties.map(party => ({
    ...party,
    preferences: { ...party.preferences, reservation },
  }));
  return { ...game, parties };
}
