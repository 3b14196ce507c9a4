import { describe, expect, it } from 'vitest';
import {
  answer,
  JOINT,
  MARKET,
  NORTH_KEEPS,
  OPEN,
  offer,
  PATROLS,
  SHARED,
  WELLS,
} from '../../testing/at-table.ts';
import { endedTalks, eventless as game, type Said, toldTalks } from '../../testing/told-talks.ts';
import { findingsOf } from './findings.ts';

it('an offer refused by one whose own text was to be worth less was a near miss', () => {
  const frames = toldTalks([
    offer('north', { [WELLS]: SHARED, [MARKET]: OPEN }, true),
    answer('south', 0, {}),
    offer('south', { [WELLS]: NORTH_KEEPS }),
  ]);
  const misses = findingsOf(game, frames).space.nearMisses;
  expect(misses.map(({ position, settled }) => [position.deal, settled.map(each => each.deal)])).toEqual([
    [[SHARED, OPEN, 0], [[NORTH_KEEPS, 0, 0]]],
  ]);
});

it.each([
  [0, []],
  [1000, [0, 1]],
])(
  'a near miss is told with the homes that would have refused it, where each needs %i',
  (needed, refusing) => {
    const strict = { ...game, ratification: { ...game.ratification, thresholds: [needed, needed] } };
    const frames = toldTalks(
      [
        offer('north', { [WELLS]: SHARED, [MARKET]: OPEN }, true),
        answer('south', 0, {}),
        offer('south', { [WELLS]: NORTH_KEEPS }),
      ],
      strict,
    );
    expect(findingsOf(strict, frames).space.nearMisses).toMatchObject([{ refusing }]);
  },
);

describe('what was refused too early', () => {
  const refused = [offer('north', { [WELLS]: SHARED, [MARKET]: OPEN }, true), answer('south', 0, {})];
  const misses = (...more: readonly Said[]) =>
    findingsOf(game, toldTalks([...refused, ...more])).space.nearMisses.map(({ position, settled }) => [
      position.seat,
      ...settled.map(({ seat }) => seat),
    ]);

  it('is not what stood in the end after all', () => {
    const again = { [WELLS]: SHARED, [MARKET]: OPEN };
    const yielding = offer('south', { [WELLS]: NORTH_KEEPS });
    expect(misses(yielding)).toEqual([['north', 'south']]);
    expect(misses(yielding, offer('north', again), answer('south', 2, again))).toEqual([]);
  });

  it('is not what the other took as it was offered', () => {
    const offered = { [MARKET]: OPEN, [PATROLS]: 0 };
    const frames = toldTalks([
      offer('south', { [WELLS]: NORTH_KEEPS, [MARKET]: 0 }),
      offer('north', { [WELLS]: SHARED, [PATROLS]: JOINT }),
      offer('north', offered),
      answer('south', 2, offered),
    ]);
    const misses = findingsOf(game, frames).space.nearMisses;
    expect(misses.map(({ position }) => position.deal)).toEqual([[SHARED, OPEN, JOINT]]);
  });

  it('is not what nobody initialled, better though it was than the text as it lay', () => {
    const open = endedTalks([offer('south', { [MARKET]: OPEN })]);
    expect(findingsOf(game, open).space.nearMisses).toEqual([]);
  });

  it('is what a party asked of a draft that the other then took as it was', () => {
    const draft = { [WELLS]: SHARED, [MARKET]: 0 };
    const frames = toldTalks([
      { type: 'text.draft', seat: 'host', terms: draft },
      answer('south', 0, { [WELLS]: SHARED, [MARKET]: OPEN }),
      answer('north', 0, draft),
    ]);
    const misses = findingsOf(game, frames).space.nearMisses;
    expect(misses.map(({ position }) => [position.seat, position.deal])).toEqual([
      ['south', [SHARED, OPEN, 0]],
    ]);
  });

  it('does not count a draft of the mediator as said by a party', () => {
    expect(
      misses(
        { type: 'text.draft', seat: 'host', terms: { [WELLS]: NORTH_KEEPS } },
        offer('south', { [WELLS]: NORTH_KEEPS }),
      ),
    ).toEqual([['north', 'south']]);
  });
});
