import { describe, expect, it } from 'vitest';
import type { Game } from '../../engine/game.ts';
import { homeVote } from '../../engine/ratification.ts';
import { MARKET, PATROLS, WELLS } from '../../testing/at-table.ts';
import { minimalGame } from '../../testing/minimal-game.ts';
import { minimalScenario, withReplaced } from '../../testing/minimal-scenario.ts';
import { type Said, toldTalks } from '../../testing/told-talks.ts';
import { homesOf, remediesTogether, withChanges } from './homes.ts';

const SOUTH = 1;
const [SHARED, NORTH_KEEPS, SHUT, OPEN, NONE, JOINT] = [1, 2, 0, 1, 0, 1];

/** The minimal game without events, as edited, with this threshold in the South. */
function strictSouth(threshold: number, ...edits: ReadonlyArray<readonly [string, string]>): Game {
  const text = edits.reduce(
    (now, [stretch, instead]) => withReplaced(now, stretch, instead),
    minimalScenario(),
  );
  const game = minimalGame(text);
  return {
    ...game,
    events: [],
    ratification: { ...game.ratification, thresholds: [500, threshold] },
  };
}

/** How the South's home stood to a text that North put forward and both initialled. */
function southAfter(game: Game, terms: Record<number, number>) {
  return homesAfter(game, [...agreeing(terms), ...INITIALS])[SOUTH]!;
}

const agreeing = (terms: Record<number, number>): readonly Said[] => [
  { type: 'text.propose', seat: 'north', terms, whole: false },
  { type: 'text.answer', seat: 'south', offer: 0, terms },
];
const INITIALS: readonly Said[] = [
  { type: 'text.initial', seat: 'north' },
  { type: 'text.initial', seat: 'south' },
];

const homesAfter = (game: Game, moves: readonly Said[]) =>
  homesOf(game, toldTalks(moves, game).at(-1)!.after);

describe('a home that refused would have been carried', () => {
  it('by two clauses, where no one clause would have done', () => {
    expect(southAfter(strictSouth(560), { [WELLS]: NORTH_KEEPS, [MARKET]: SHUT }).remedy).toEqual({
      changes: [
        { issue: WELLS, from: NORTH_KEEPS, to: SHARED },
        { issue: MARKET, from: SHUT, to: OPEN },
      ],
      support: [608, 588],
      gains: [200, 700],
    });
  });

  it('by the clause that costs the other least', () => {
    const council = 'points: { wells: { south-keeps: 6, shared: -2, north-keeps: -10 }';
    const game = strictSouth(
      560,
      [council, `${council}, patrols: { none: 0, joint: 10 }`],
      ['patrols: { none: 20, joint: 10 }', 'patrols: { none: 20, joint: 15 }'],
    );
    expect(southAfter(game, { [WELLS]: NORTH_KEEPS, [MARKET]: OPEN }).remedy).toMatchObject({
      changes: [{ issue: PATROLS, from: NONE, to: JOINT }],
      gains: [200, -50],
    });
  });

  it('never by a clause that leaves a party worse off than no deal, nor by any where none would do', () => {
    expect(southAfter(strictSouth(510), { [WELLS]: NORTH_KEEPS, [MARKET]: SHUT }).remedy).toMatchObject({
      changes: [{ issue: MARKET }],
    });
    expect(southAfter(strictSouth(900), { [WELLS]: NORTH_KEEPS, [MARKET]: SHUT }).remedy).toBeUndefined();
  });
});

describe('a remedy for one home', () => {
  const terms = { [WELLS]: NORTH_KEEPS, [MARKET]: OPEN };
  const toShared = { changes: [{ issue: WELLS, from: NORTH_KEEPS, to: SHARED }] };
  const thresholds = (north: number, south: number): Game => {
    const game = strictSouth(south);
    return { ...game, ratification: { ...game.ratification, thresholds: [north, south] } };
  };
  /** Who would have helped the South, where the text would be worth less than this to the North at no deal. */
  const whereNorthNeeds = (reservation: number): Game => {
    const game = thresholds(500, 560);
    const [north, south] = game.parties;
    const needy = { ...north!, preferences: { ...north!.preferences, reservation }, reservationTerms: [] };
    return { ...game, parties: [needy, south!] };
  };

  it('is found before any vote too', () => {
    expect(homesAfter(thresholds(500, 560), agreeing(terms))[SOUTH]).toMatchObject({
      passed: false,
      remedy: toShared,
    });
  });

  it('need not carry another that refused as well', () => {
    for (const moves of [agreeing(terms), [...agreeing(terms), ...INITIALS]]) {
      const homes = homesAfter(thresholds(900, 560), moves);
      expect(homes.map(({ passed }) => passed)).toEqual([false, false]);
      expect(homes[SOUTH]!.remedy).toMatchObject(toShared);
    }
  });

  it('is weighed together with the remedy of another, unless the two would have one clause otherwise', () => {
    const game = thresholds(900, 900);
    const { after } = toldTalks(agreeing(terms), game).at(-1)!;
    const homes = homesOf(game, after);
    const remedied = (...all: ReadonlyArray<readonly [issue: number, from: number, to: number]>) =>
      homes.map((home, at) => {
        const [issue, from, to] = all[at]!;
        return { ...home, remedy: { changes: [{ issue, from, to }], support: [], gains: [] } };
      });
    const [toJoint, toShut] = [[PATROLS, NONE, JOINT] as const, [MARKET, OPEN, SHUT] as const];
    const both = withChanges(after, [
      { issue: PATROLS, from: NONE, to: JOINT },
      { issue: MARKET, from: OPEN, to: SHUT },
    ]);
    expect(remediesTogether(game, after, remedied(toJoint, toShut))).toEqual(
      game.parties.map((_, party) => homeVote(game, both, party).support),
    );
    const torn = remedied([WELLS, NORTH_KEEPS, SHARED], [WELLS, NORTH_KEEPS, 0]);
    expect(remediesTogether(game, after, torn)).toBeUndefined();
    const one = [homes[0]!, ...remedied(toJoint, toShut).slice(1)];
    expect(remediesTogether(game, after, one)).toBeUndefined();
  });

  it('never loses another that had accepted', () => {
    expect(homesAfter(thresholds(644, 560), agreeing(terms))[SOUTH]!.remedy).toBeUndefined();
    expect(homesAfter(thresholds(608, 560), agreeing(terms))[SOUTH]!.remedy).toMatchObject(toShared);
  });

  it('may leave one party with no more than no deal, but not with less', () => {
    expect(homesAfter(whereNorthNeeds(700), agreeing(terms))[SOUTH]!.remedy).toMatchObject(toShared);
    expect(homesAfter(whereNorthNeeds(701), agreeing(terms))[SOUTH]!.remedy).toMatchObject({
      changes: [{ issue: WELLS }, { issue: PATROLS }],
      gains: [150, 100],
    });
  });

  it('counts what it costs the others, not what it costs the home itself', () => {
    const edits = [
      [
        'points: { wells: { south-keeps: 6, shared: -2, north-keeps: -10 }',
        'points: { wells: { south-keeps: 6, shared: -2, north-keeps: -10 }, patrols: { none: 0, joint: 10 }',
      ],
      ['patrols: { none: 20, joint: 10 }', 'patrols: { none: 20, joint: 0 }'],
    ] as const;
    expect(southAfter(strictSouth(560, ...edits), terms).remedy).toMatchObject({
      changes: [{ issue: PATROLS, from: NONE, to: JOINT }],
      gains: [200, -200],
    });
  });
});

it('a home’s approval adds up, and who weighed most against the text carried the refusal', () => {
  const { rows, hinge, passed, threshold, support } = southAfter(strictSouth(560), {
    [WELLS]: NORTH_KEEPS,
    [MARKET]: OPEN,
  });
  expect([passed, threshold, support]).toEqual([false, 560, 540]);
  expect(rows).toMatchObject([
    { standing: 600, fromDeal: -100, fromCommitments: 0, fromLimit: 0, approval: 500 },
    { standing: 500, fromDeal: 100, fromCommitments: 0, fromLimit: 0, approval: 600 },
  ]);
  expect(hinge).toBe(rows[0]);
  const shut = southAfter(strictSouth(560), { [WELLS]: SHARED, [MARKET]: SHUT });
  expect(shut.hinge).toBe(shut.rows[1]);
});
