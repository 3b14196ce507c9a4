import { describe, expect, it } from 'vitest';
import { preferencesOf } from '../../engine/deals.ts';
import type { Game } from '../../engine/game.ts';
import {
  answer,
  initial,
  JOINT,
  MARKET,
  NORTH,
  NORTH_KEEPS,
  OPEN,
  offer,
  PATROLS,
  SHARED,
  SOUTH,
  WELLS,
} from '../../testing/at-table.ts';
import { eventless as game, STORY, toldTalks } from '../../testing/told-talks.ts';
import { createDigester } from './digest.ts';
import { findingsOf } from './findings.ts';
import { frontiersOf } from './frontiers.ts';
import { homesOf } from './homes.ts';
import { nearestPath } from './nearest-path.ts';
import { outcomeOf } from './outcome.ts';
import { peaceOf } from './peace.ts';

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
        byDeed: false,
        byRedLine: false,
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
        byDeed: false,
        byRedLine: false,
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
      score: { correlation: 100, hits: 2, named: 2 },
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
        ...{ offered: undefined, reopened: [], refusing: [] },
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
    [offer('north', terms), answer('south', 0, terms), initial('north'), initial('south')],
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

it('preferences at the end are those the space is drawn by', () => {
  expect(preferencesOf(game, whole.at(-1)!.after, SOUTH).points[WELLS]).toEqual([300, 260, 0]);
});
