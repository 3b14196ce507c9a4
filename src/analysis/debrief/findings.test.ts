import { describe, expect, it } from 'vitest';
import { preferencesOf } from '../../engine/deals.ts';
import type { Game } from '../../engine/game.ts';
import type { Preferences } from '../../engine/preferences.ts';
import { MARKET, PATROLS, WELLS } from '../../testing/at-table.ts';
import { endedTalks, eventless as game, type Said, toldTalks } from '../../testing/told-talks.ts';
import { toldBy, truthsOf } from './bluffs.ts';
import { concessionPattern } from './concession-pattern.ts';
import { createDigester } from './digest.ts';
import { findingsOf } from './findings.ts';
import { frontiersOf } from './frontiers.ts';
import { homesOf } from './homes.ts';
import { luckAndChoice } from './luck-and-choice.ts';
import { correlation, ranksOf, scoreGuess } from './minds.ts';
import { missedTrades } from './missed-trades.ts';
import { nearestPath } from './nearest-path.ts';
import { outcomeOf } from './outcome.ts';
import { peaceOf } from './peace.ts';
import { meanStyle, type PlayStyle, playStyle, styleDistance, type Trait } from './play-style.ts';

const [NORTH, SOUTH] = [0, 1];
const [SHARED, NORTH_KEEPS, OPEN, JOINT] = [1, 2, 1, 1];
const propose = (seat: string, terms: Record<number, number>, whole = false): Said => ({
  ...{ type: 'text.propose', seat, terms, whole },
});
const answer = (seat: string, offer: number, terms: Record<number, number>): Said => ({
  ...{ type: 'text.answer', seat, offer, terms },
});
const initial = (seat: string): Said => ({ type: 'text.initial', seat });

/** A draft half taken, a confidence true and one that is not, and in the second round a package that settles it. */
const STORY: readonly Said[] = [
  { type: 'statement.make', seat: 'north', action: 'north-pledge' },
  { type: 'text.draft', seat: 'host', terms: { [WELLS]: SHARED, [PATROLS]: JOINT } },
  answer('north', 0, { [WELLS]: SHARED, [PATROLS]: JOINT }),
  answer('south', 0, { [WELLS]: 0, [PATROLS]: JOINT }),
  { type: 'card.play', seat: 'host', action: 'guarantee-water' },
  { type: 'seat.confide', seat: 'south', to: 'host', issue: MARKET, claim: 'vital' },
  propose('south', { [MARKET]: OPEN }),
  { type: 'seat.confide', seat: 'north', to: 'host', issue: WELLS, claim: 'impossible' },
  answer('north', 1, { [MARKET]: -1 }),
  { type: 'corridor.choose', seat: 'north', action: 'ask-farmers' },
  propose('south', { [WELLS]: SHARED, [MARKET]: OPEN }, true),
  answer('north', 2, { [WELLS]: SHARED, [MARKET]: OPEN }),
  initial('north'),
  initial('south'),
];
const whole = toldTalks(STORY);
const broken = toldTalks(STORY.slice(0, 5));
const guess = { at: 3, by: 'north', about: 'south', ranking: [1, 0] };
const found = findingsOf(game, whole, [guess, { ...guess, about: 'host' }]);
const early = findingsOf(game, broken);

describe('of talks that end in a text both homes accept', () => {
  it('the outcome is that text, against each seat’s own mandate', () => {
    expect(found.outcome).toMatchObject({
      ...{ ending: 'agreed', ratified: true, values: [950, 860, 1000], text: [950, 860], noDeal: [402, 402] },
      ...{ agreed: [SHARED, OPEN, JOINT], support: [620, 588] },
    });
    expect(found.outcome.survival).toBe(outcomeOf(game, whole.at(-1)!.after).survival);
    expect(found.outcome.survival).toBeGreaterThan(700);
  });

  it('positions are whole texts: agreed, named, to be named first, else the status quo', () => {
    expect(
      found.positions.map(({ at, round, party, deal, utilities }) => [at, round, party, deal, utilities]),
    ).toEqual([
      [5, 0, -1, [1, 0, 1], [650, 360]],
      [6, 0, NORTH, [1, 1, 1], [950, 860]],
      [7, 0, SOUTH, [0, 1, 1], [500, 900]],
      [23, 1, SOUTH, [1, 1, 1], [950, 860]],
    ]);
  });

  it('each party’s way of giving is told by its own positions', () => {
    expect(
      found.bargaining.map(({ pattern }) => [pattern.name, pattern.opening, pattern.lowest, pattern.steps]),
    ).toEqual([
      ['firm', 950, 950, []],
      ['firm', 900, 860, [40]],
    ]);
    expect(found.bargaining[SOUTH]!.dance).toMatchObject({
      counts: { concession: 1 },
      patience: 0.5,
      coupling: 11.25,
    });
  });

  it('each home’s verdict adds up, with who carried it and what became of promises', () => {
    expect(found.homes[NORTH]).toEqual({
      party: NORTH,
      ...{ support: 620, threshold: 500, passed: true, remedy: undefined },
      rows: [
        {
          constituency: 0,
          influence: 60,
          standing: 620,
          fromDeal: 40,
          fromCommitments: 0,
          fromLimit: 0,
          approval: 660,
        },
        {
          constituency: 1,
          influence: 40,
          standing: 500,
          fromDeal: 60,
          fromCommitments: 0,
          fromLimit: 0,
          approval: 560,
        },
      ],
      hinge: found.homes[NORTH]!.rows[0],
      words: [
        {
          issue: WELLS,
          options: [SHARED, NORTH_KEEPS],
          action: 0,
          freed: true,
          signed: SHARED,
          broken: false,
        },
      ],
    });
    expect(found.homes[SOUTH]!.words).toEqual([]);
  });

  it('what was told in confidence stands beside the brief', () => {
    expect(found.told).toEqual([
      {
        at: 9,
        round: 0,
        from: 'south',
        to: 'host',
        issue: MARKET,
        claim: 'vital',
        truth: 'vital',
        isBluff: false,
      },
      {
        at: 11,
        round: 0,
        from: 'north',
        to: 'host',
        issue: WELLS,
        claim: 'impossible',
        truth: 'vital',
        isBluff: true,
      },
    ]);
  });

  it('guesses are held against the party they were about', () => {
    expect(found.minds.map(({ weights, guesses }) => [weights, guesses.length])).toEqual([
      [[500, 300, 200], 0],
      [[300, 500, 100], 1],
    ]);
    expect(found.minds[SOUTH]!.guesses[0]).toEqual({
      ...guess,
      score: { correlation: 1000, hits: 2, named: 2 },
    });
  });

  it('the mediator sees what became of its draft and its leverage', () => {
    const reading = { answered: true, forbidden: [], noDeal: 400 };
    expect(found.mediation).toEqual({
      drafts: [
        {
          ...{ at: 5, round: 0, clauses: 2 },
          parties: [
            { ...reading, party: NORTH, worth: 650, taken: 2, refused: [] },
            { ...reading, party: SOUTH, worth: 300, taken: 1, refused: [WELLS] },
          ],
        },
      ],
      leverage: { start: 3, left: 1, spent: [{ at: 8, round: 0, action: 5, by: 2 }] },
    });
    expect(findingsOf({ ...game, mediator: undefined }, whole).mediation).toBeUndefined();
  });

  it('the nearest other text is the one that takes least from anybody', () => {
    expect(found.nearest).toEqual({
      kind: 'beside',
      changes: [{ issue: PATROLS, from: JOINT, to: 0 }],
      ...{ worth: [700, 960], gains: [298, 558], shifts: [-250, 100], support: [620, 588] },
    });
  });

  it('the space knows what was left at each round’s end, and that nothing is left now', () => {
    expect(found.space).toMatchObject({
      ...{
        opening: [400, 400],
        reservation: [402, 402],
        deal: [950, 860],
        left: [1210, 0],
        missed: [],
        better: 0,
      },
    });
    expect(found.space.best).toBeUndefined();
    expect(found.space).toBe(found.space);
  });

  it('peace could not have been helped by a clause, for patrols are joint already', () => {
    expect(found.peace).toEqual({ levers: [], ratified: undefined });
  });
});

describe('of talks broken off', () => {
  it('the best text is named, and the trades that lead toward it', () => {
    expect(early.space.best).toEqual({ utilities: [950, 860], gains: [750, 460], deals: [[1, 1, 1]] });
    expect(early.space.left).toEqual([1210]);
    expect(early.space.missed).toEqual([
      {
        changes: [
          { issue: WELLS, from: 0, to: SHARED },
          { issue: MARKET, from: 0, to: OPEN },
        ],
        gains: [750, 460],
        linkages: [[0], []],
      },
    ]);
  });

  it('the nearest text that all would have kept is one clause away', () => {
    expect(early.nearest).toMatchObject({
      kind: 'kept',
      changes: [{ issue: MARKET, from: -1, to: OPEN }],
      ...{ worth: [500, 900], gains: [100, 500], shifts: [300, 500], support: [596, 600] },
    });
  });

  it('the outcome has no ending, and a digest tells how far it was from the frontier', () => {
    expect(early.outcome).toMatchObject({
      ending: '',
      ratified: false,
      values: [400, 400, 400],
      support: [],
      survival: 0,
    });
    const { digest, frontierAt } = createDigester(game);
    expect(digest(broken)).toMatchObject({ left: 1210, efficiency: 331, rounds: 1, moves: 8 });
    expect(digest(whole)).toMatchObject({ left: 0, efficiency: 1000, rounds: 2, moves: 25 });
    expect(frontierAt(whole.at(-1)!.after)).toBe(frontierAt(whole.at(-2)!.after));
    const frontier = frontiersOf(game);
    expect(frontier(broken[0]!.before)).not.toBe(frontier(broken.at(-1)!.after));
  });
});

describe('of a text that a home refuses', () => {
  const strict: Game = { ...game, ratification: { ...game.ratification, thresholds: [500, 560] } };
  const terms = { [WELLS]: NORTH_KEEPS, [MARKET]: OPEN };
  const refused = toldTalks(
    [propose('north', terms), answer('south', 0, terms), initial('north'), initial('south')],
    strict,
  );
  const { after } = refused.at(-1)!;

  it('the change is found that would have carried it and lost no other', () => {
    const [north, south] = homesOf(strict, after);
    expect([north!.passed, north!.remedy, south!.passed]).toEqual([true, undefined, false]);
    expect(south!.remedy).toEqual({
      changes: [{ issue: WELLS, from: NORTH_KEEPS, to: SHARED }],
      support: [608, 588],
      gains: [-100, 200],
    });
    expect(south!.hinge!.constituency).toBe(2);
  });

  it('one home’s yes does not put it in force', () => {
    expect(outcomeOf(strict, after)).toMatchObject({ ending: 'refused', ratified: false });
  });

  it('the same change is the nearest text that all would have kept', () => {
    expect(nearestPath(strict, after)).toMatchObject({
      kind: 'kept',
      changes: [{ issue: WELLS, to: SHARED }],
    });
  });

  it('joint patrols would have made the peace last', () => {
    const { levers, ratified } = peaceOf(strict, after);
    expect(levers).toEqual([
      {
        refusing: [SOUTH],
        change: { issue: PATROLS, from: 0, to: JOINT },
        before: ratified,
        after: expect.any(Number),
        gains: [200, -100],
      },
    ]);
    expect(levers[0]!.after).toBeGreaterThan(levers[0]!.before);
    expect(peaceOf(strict, after, 0).levers).toEqual([]);
  });
});

it('a draft is told by who answered it, and which of the clauses refused could not have been signed', () => {
  const frames = toldTalks([
    { type: 'text.draft', seat: 'host', terms: { [WELLS]: 0, [MARKET]: OPEN, [PATROLS]: JOINT } },
    answer('north', 0, { [WELLS]: SHARED, [MARKET]: 0, [PATROLS]: JOINT }),
  ]);
  expect(findingsOf(game, frames).mediation!.drafts).toMatchObject([
    {
      clauses: 3,
      parties: [
        { answered: true, taken: 1, refused: [WELLS, MARKET], forbidden: [WELLS] },
        { answered: false, taken: 0, refused: [], forbidden: [] },
      ],
    },
  ]);
});

describe('the nearest path not taken', () => {
  const at = (from: Game, terms: Record<number, number>) =>
    toldTalks([propose('north', terms), answer('south', 0, terms)], from).at(-1)!.after;
  const signed = (from: Game, terms: Record<number, number>) =>
    toldTalks(
      [propose('north', terms), answer('south', 0, terms), initial('north'), initial('south')],
      from,
    ).at(-1)!.after;
  const needing = (leastClauses: number, thresholds = game.ratification.thresholds): Game => ({
    ...game,
    ratification: { ...game.ratification, leastClauses, thresholds },
  });

  it('agrees as many clauses as a text needs', () => {
    const { after } = broken.at(-1)!;
    expect(nearestPath(needing(2), after)!.changes.map(({ issue }) => issue)).toEqual([MARKET]);
    expect(nearestPath(needing(3), after)!.changes.map(({ issue }) => issue)).toEqual([WELLS, MARKET]);
  });

  it('agrees on nothing that a party cannot sign, were it only what is', () => {
    const table = at(needing(3), { [MARKET]: OPEN, [PATROLS]: JOINT });
    expect(nearestPath(needing(3), table)!.changes).toEqual([{ issue: WELLS, from: -1, to: SHARED }]);
  });

  it('leaves no party worse off than no deal, though every home would have it', () => {
    const whereSouthNeeds = (reservation: number): Game => {
      const meek = needing(2, [0, 0]);
      const [north, south] = meek.parties;
      const needy = { ...south!, preferences: { ...south!.preferences, reservation }, reservationTerms: [] };
      return { ...meek, parties: [north!, needy] };
    };
    const nearest = (reservation: number) => {
      const needy = whereSouthNeeds(reservation);
      return nearestPath(needy, at(needy, { [MARKET]: OPEN, [PATROLS]: 0 }));
    };
    expect(nearest(900)).toMatchObject({ changes: [{ issue: WELLS, to: SHARED }] });
    expect(nearest(901)).toBeUndefined();
  });

  it('may agree on what is, where that is all a text lacks', () => {
    const table = at(needing(3), { [WELLS]: SHARED, [MARKET]: OPEN });
    expect(nearestPath(needing(3), table)).toMatchObject({
      changes: [{ issue: PATROLS, from: -1, to: 0 }],
      shifts: [0, 0],
    });
  });

  it('never agrees again on what is agreed', () => {
    const table = signed(game, { [WELLS]: SHARED, [MARKET]: OPEN, [PATROLS]: 0 });
    expect(nearestPath(game, table)).toMatchObject({
      kind: 'beside',
      changes: [{ issue: PATROLS, from: 0, to: JOINT }],
    });
  });

  it('leads from a text in force to one better for all, where there is one', () => {
    const meek = needing(2, [0, 0]);
    expect(nearestPath(meek, signed(meek, { [WELLS]: NORTH_KEEPS, [MARKET]: 0 }))).toMatchObject({
      kind: 'better',
      shifts: [500, 400],
    });
  });
});

it('a position holds to what its party names, agreed or not yet said, against what is', () => {
  const openMarket: Game = {
    ...game,
    issues: game.issues.map((issue, at) => (at === MARKET ? { ...issue, statusQuo: OPEN } : issue)),
  };
  const frames = toldTalks(
    [
      propose('north', { [WELLS]: SHARED }),
      propose('north', { [MARKET]: 0 }),
      { type: 'text.draft', seat: 'host', terms: { [WELLS]: SHARED } },
      answer('south', 1, { [MARKET]: 0 }),
      { type: 'text.draft', seat: 'host', terms: { [PATROLS]: JOINT } },
    ],
    openMarket,
  );
  const { positions, bargaining } = findingsOf(openMarket, frames);
  expect(positions.map(({ party, deal }) => [party, deal])).toEqual([
    [NORTH, [SHARED, 0, 0]],
    [-1, [SHARED, OPEN, 0]],
    [SOUTH, [0, 0, 0]],
    [-1, [0, 0, JOINT]],
  ]);
  expect(bargaining.map(({ pattern }) => pattern.name)).toEqual(['firm', 'firm']);
});

it('who initials a text stands for it as it is, its open clauses at the status quo', () => {
  const frames = toldTalks([
    { type: 'text.draft', seat: 'host', terms: { [WELLS]: SHARED, [MARKET]: OPEN, [PATROLS]: JOINT } },
    answer('north', 0, { [WELLS]: SHARED, [MARKET]: OPEN, [PATROLS]: JOINT }),
    answer('south', 0, { [WELLS]: SHARED, [MARKET]: OPEN, [PATROLS]: 0 }),
    initial('north'),
  ]);
  expect(findingsOf(game, frames).positions.map(({ party, deal }) => [party, deal])).toEqual([
    [-1, [SHARED, OPEN, JOINT]],
    [NORTH, [SHARED, OPEN, JOINT]],
    [SOUTH, [SHARED, OPEN, 0]],
    [NORTH, [SHARED, OPEN, 0]],
  ]);
});

it('a party’s dance is told by the steps from one of its positions to the next', () => {
  const frames = toldTalks([
    propose('north', { [WELLS]: NORTH_KEEPS, [MARKET]: OPEN }),
    propose('north', { [WELLS]: SHARED }),
  ]);
  expect(findingsOf(game, frames).bargaining[NORTH]!.dance).toMatchObject({
    counts: { concession: 1 },
    coupling: 2,
  });
  expect(playStyle(game, frames, 'north')).toMatchObject([
    { trait: 'opening' },
    { trait: 'concession', value: 167 },
    { trait: 'first-half', value: 0 },
    ...Array.from({ length: 7 }, () => ({})),
  ]);
});

it('peace is reckoned as if the text were in force, and its levers come the strongest first', () => {
  type Factor = Game['aftermath']['factors'][number];
  const [watched] = game.aftermath.factors;
  const when = (holds: Factor['when'], times: number) => ({ ...watched!, when: holds, times });
  const factors = [
    watched!,
    when(({ deal }) => deal['wells'] === 'shared', 0.7),
    when(({ ratified }) => ratified, 0.5),
  ];
  const lasting: Game = { ...game, aftermath: { ...game.aftermath, factors } };
  const table = toldTalks([propose('north', { [WELLS]: NORTH_KEEPS })]).at(-1)!.after;
  const { levers, ratified } = peaceOf(lasting, table);
  expect(levers.map(({ change }) => [change.issue, change.to])).toEqual([
    [PATROLS, JOINT],
    [WELLS, SHARED],
  ]);
  expect(ratified).toBeGreaterThan(peaceOf(game, table).ratified!);
});

it('an offer refused by one whose own text was to be worth less was a near miss', () => {
  const frames = toldTalks([
    propose('north', { [WELLS]: SHARED, [MARKET]: OPEN }, true),
    answer('south', 0, {}),
    propose('south', { [WELLS]: NORTH_KEEPS }),
  ]);
  const misses = findingsOf(game, frames).space.nearMisses;
  expect(misses.map(({ position, settled }) => [position.deal, settled.map(each => each.deal)])).toEqual([
    [[SHARED, OPEN, 0], [[NORTH_KEEPS, 0, 0]]],
  ]);
});

it('of two ways to mend one clause for peace, the one that gives the parties more is named', () => {
  const [watched] = game.aftermath.factors;
  const factors = [
    {
      ...watched!,
      when: ({ deal }: { deal: Record<string, unknown> }) => deal['wells'] !== 'north-keeps',
      times: 0.5,
    },
  ];
  const lasting: Game = { ...game, aftermath: { ...game.aftermath, factors } };
  const terms = { [WELLS]: NORTH_KEEPS };
  const table = toldTalks([propose('north', terms), answer('south', 0, terms)], lasting).at(-1)!.after;
  const bold: Game = {
    ...lasting,
    parties: lasting.parties.map(each => ({
      ...each,
      preferences: { ...each.preferences, redLines: [] },
      redLines: [],
    })),
  };
  expect(peaceOf(bold, table).levers).toMatchObject([
    { change: { issue: WELLS, from: NORTH_KEEPS, to: SHARED }, gains: [-100, 200] },
  ]);
});

describe('what was refused too early', () => {
  const refused = [propose('north', { [WELLS]: SHARED, [MARKET]: OPEN }, true), answer('south', 0, {})];
  const misses = (...more: readonly Said[]) =>
    findingsOf(game, toldTalks([...refused, ...more])).space.nearMisses.map(({ position, settled }) => [
      position.seat,
      ...settled.map(({ seat }) => seat),
    ]);

  it('is not what stood in the end after all', () => {
    const again = { [WELLS]: SHARED, [MARKET]: OPEN };
    const yielding = propose('south', { [WELLS]: NORTH_KEEPS });
    expect(misses(yielding)).toEqual([['north', 'south']]);
    expect(misses(yielding, propose('north', again), answer('south', 2, again))).toEqual([]);
  });

  it('is not what the other took as it was offered', () => {
    const offered = { [MARKET]: OPEN, [PATROLS]: 0 };
    const frames = toldTalks([
      propose('south', { [WELLS]: NORTH_KEEPS, [MARKET]: 0 }),
      propose('north', { [WELLS]: SHARED, [PATROLS]: JOINT }),
      propose('north', offered),
      answer('south', 2, offered),
    ]);
    const misses = findingsOf(game, frames).space.nearMisses;
    expect(misses.map(({ position }) => position.deal)).toEqual([[SHARED, OPEN, JOINT]]);
  });

  it('is not what nobody initialled, better though it was than the text as it lay', () => {
    const open = endedTalks([propose('south', { [MARKET]: OPEN })]);
    expect(findingsOf(game, open).space.nearMisses).toEqual([]);
  });

  it('does not count a draft of the mediator as said by a party', () => {
    expect(
      misses(
        { type: 'text.draft', seat: 'host', terms: { [WELLS]: NORTH_KEEPS } },
        propose('south', { [WELLS]: NORTH_KEEPS }),
      ),
    ).toEqual([['north', 'south']]);
  });
});

describe('the truth of a claim', () => {
  const table = whole.at(-1)!.after;
  const tight: Game = {
    ...game,
    parties: game.parties.map(party => ({
      ...party,
      preferences: { ...party.preferences, redLines: [[true, false, false], [true, false], undefined] },
    })),
  };

  it('is vital for the heaviest third, flexible for the lightest, either for the rest', () => {
    expect([WELLS, MARKET, PATROLS].map(issue => truthsOf(game, table, NORTH, issue))).toEqual([
      ...[['vital'], ['flexible', 'vital'], ['flexible']],
    ]);
  });

  it('is impossible, and no less than vital, where one option is left', () => {
    expect([WELLS, MARKET, PATROLS].map(issue => truthsOf(tight, table, NORTH, issue))).toEqual([
      ...[['vital'], ['impossible', 'vital'], ['flexible']],
    ]);
  });

  it.each([
    ['vital', false],
    ['impossible', false],
    ['flexible', true],
  ] as const)('to call %s what cannot be moved is a bluff: %s', (claim, isBluff) => {
    const frames = toldTalks([{ type: 'seat.confide', seat: 'north', to: 'host', issue: MARKET, claim }]);
    expect(toldBy(tight, frames)).toMatchObject([{ truth: 'impossible', isBluff }]);
  });
});

describe('a style of play', () => {
  const measured = (style: PlayStyle) => Object.fromEntries(style.map(({ trait, value }) => [trait, value]));

  it('is shares of what a seat did', () => {
    expect(measured(playStyle(game, whole, 'north'))).toEqual({
      ...{ opening: 916, concession: 0, 'first-half': 0, packages: 0, acceptance: 800, candour: 200 },
      ...{ commitment: 500, consultation: 500, tone: 700, absence: 0 },
    });
    expect(measured(playStyle(game, whole, 'south'))).toMatchObject({
      ...{ opening: 833, concession: 67, 'first-half': 0, packages: 500, acceptance: 500, tone: 500 },
    });
    expect(measured(playStyle(game, whole, 'host'))).toEqual({
      ...{ drafting: 250, carrying: 0, asking: 0, pressing: 0, tone: 850 },
    });
  });

  it('counts promises and pressing by the cards played', () => {
    const frames = toldTalks(STORY.slice(0, 1));
    const held = toldTalks(STORY.slice(0, 5));
    const harsh: Game = { ...game, actions: game.actions.map(each => ({ ...each, verb: 'press' })) };
    expect(measured(playStyle(game, frames, 'north'))).toMatchObject({ commitment: 1000 });
    expect(measured(playStyle(game, held, 'host'))).toMatchObject({ pressing: 0 });
    expect(measured(playStyle(harsh, held, 'host'))).toMatchObject({ pressing: 1000 });
  });

  it('counts leaving, asking and carrying', () => {
    const frames = toldTalks([
      { type: 'seat.probe', seat: 'host', to: 'south', issue: WELLS },
      propose('south', { [WELLS]: SHARED }),
      { type: 'seat.carry', seat: 'host', from: 'south', to: 'north', issue: WELLS, framing: 'own' },
      { type: 'party.walk-out', seat: 'south' },
    ]);
    expect(measured(playStyle(game, frames, 'host'))).toMatchObject({ asking: 500, carrying: 500 });
    expect(measured(playStyle(game, frames, 'south'))).toMatchObject({ absence: 500, packages: 0 });
    expect(measured(playStyle(game, frames, 'north'))).toMatchObject({
      ...{ opening: 0, concession: 0, 'first-half': 0 },
    });
  });

  it('lies as far from another as its traits do on the mean', () => {
    const style = playStyle(game, whole, 'north');
    const other = (values: Partial<Record<Trait, number>>) =>
      style.map(each => ({ ...each, value: values[each.trait] ?? each.value }));
    expect(styleDistance(style, other({ opening: 816, candour: 300 }))).toBe(20);
    const mean = meanStyle([style, other({ tone: 500, opening: 0 })]);
    expect(mean).toEqual(other({ tone: 600, opening: 458 }));
  });
});

it('a mean of ranks, a correlation and a share are what the books say', () => {
  expect(ranksOf([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2]);
  expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
  expect(correlation([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 12);
  expect(correlation([1, 1, 1], [1, 2, 3])).toBe(0);
  expect(scoreGuess([1], [20, 10, 30])).toMatchObject({ hits: 0, named: 1 });
  expect(scoreGuess([2, 1, 0], [20, 10, 30])).toMatchObject({ correlation: 500 });
  expect(scoreGuess([2, 1], [20, 10, 30])).toMatchObject({ hits: 1, named: 2 });
  expect(
    luckAndChoice([
      [0, 4],
      [2, 2],
    ]),
  ).toEqual({ choice: 500, luck: 0, together: 500 });
  expect(
    luckAndChoice([
      [0, 4],
      [4, 8],
    ]),
  ).toEqual({ choice: 500, luck: 500, together: 0 });
});

it('what was given early is counted by the half of the moves', () => {
  const at = (move: number, value: number) => ({
    ...{ at: move, round: 0, seat: 'a', party: 0, deal: [], utilities: [value] },
  });
  const pattern = concessionPattern(0, [at(0, 900), at(4, 800), at(5, 750), at(9, 760), at(10, 700)], 10);
  expect(pattern).toEqual({
    name: 'even',
    opening: 900,
    lowest: 700,
    steps: [100, 50, -10, 60],
    firstHalf: 476,
  });
  expect(concessionPattern(1, [at(0, 900)], 10)).toEqual({
    name: 'silent',
    opening: 0,
    lowest: 0,
    steps: [],
    firstHalf: 0,
  });
});

describe('a trade that was missed', () => {
  const party = (points: number[][], more: Partial<Preferences> = {}): Preferences => ({
    ...{ points, linkages: [], redLines: [], reservation: 0, ...more },
  });
  const trades = (parties: readonly Preferences[], most?: number) =>
    missedTrades(parties, [0, 0], most).map(({ changes, gains }) => [
      changes.map(({ issue, to }) => `${issue}/${to}`).join(),
      gains,
    ]);

  it('is one clause that helps all, the largest lesser gain first', () => {
    const parties = [
      party([
        [0, 3, 9],
        [0, 1],
      ]),
      party([
        [0, 4, 2],
        [0, 1],
      ]),
    ];
    expect(trades(parties)).toEqual([['0/1,1/1', [4, 5]]]);
    expect(
      trades([
        party([
          [0, 3, 9],
          [0, 0],
        ]),
        party([
          [0, 4, 2],
          [0, 0],
        ]),
      ]),
    ).toEqual([['0/1', [3, 4]]]);
  });

  it('is two clauses where neither alone would do', () => {
    expect(
      trades([
        party([
          [0, 5],
          [3, 0],
        ]),
        party([
          [2, 0],
          [0, 4],
        ]),
      ]),
    ).toEqual([['0/1,1/1', [2, 2]]]);
  });

  it('crosses nobody’s red line', () => {
    const barred = party(
      [
        [0, 5],
        [3, 0],
      ],
      { redLines: [[false, true]] },
    );
    expect(
      trades([
        barred,
        party([
          [2, 0],
          [0, 4],
        ]),
      ]),
    ).toEqual([]);
  });

  it.each([
    ['1', [0, 5, 2]],
    ['2', [0, 2, 5]],
  ])('of two with the same lesser gain, is option %s, the greater in all', (best, points) => {
    const given = [
      party([
        [0, 2, 2],
        [0, 0],
      ]),
      party([points, [0, 0]]),
    ];
    expect(trades(given)).toEqual([[`0/${best}`, [2, 5]]]);
  });

  it('is one clause, where a second would add nothing', () => {
    expect(
      trades([
        party([
          [0, 2],
          [0, 0],
        ]),
        party([
          [0, 3],
          [0, 0],
        ]),
      ]),
    ).toEqual([['0/1', [2, 3]]]);
  });

  it('names the linkages that it completes, if they are worth something', () => {
    const linkages = [-1, 0, 1].map(points => ({ when: [[0, 1] as const, [1, 0] as const], points }));
    const given = [
      party(
        [
          [0, 5],
          [0, 0],
        ],
        { linkages },
      ),
      party([
        [0, 4],
        [0, 0],
      ]),
    ];
    expect(missedTrades(given, [0, 0])).toMatchObject([{ gains: [5, 4], linkages: [[2], []] }]);
  });

  it('is listed no more often than asked', () => {
    expect(
      trades(
        [
          party([
            [0, 5],
            [3, 0],
          ]),
          party([
            [2, 0],
            [0, 4],
          ]),
        ],
        0,
      ),
    ).toEqual([]);
  });
});

it('preferences at the end are those the space is drawn by', () => {
  expect(preferencesOf(game, whole.at(-1)!.after, SOUTH).points[WELLS]).toEqual([300, 260, 0]);
});
