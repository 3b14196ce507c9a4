import { describe, expect, it } from 'vitest';
import type { Game } from '../../engine/game.ts';
import { MARKET, NORTH, NORTH_KEEPS, OPEN, offer, SHARED, WELLS } from '../../testing/at-table.ts';
import { eventless as game, STORY, toldTalks } from '../../testing/told-talks.ts';
import { findingsOf } from './findings.ts';
import { meanStyle, type PlayStyle, playStyle, styleDistance, type Trait } from './play-style.ts';

const whole = toldTalks(STORY);

it('a party’s dance is told by the steps from one of its positions to the next', () => {
  const frames = toldTalks([
    offer('north', { [WELLS]: NORTH_KEEPS, [MARKET]: OPEN }),
    offer('north', { [WELLS]: SHARED }),
  ]);
  expect(findingsOf(game, frames).bargaining[NORTH]!.dance).toMatchObject({
    counts: { concession: 1 },
    coupling: 2,
  });
  expect(playStyle(game, frames, 'north')).toMatchObject([
    { trait: 'opening' },
    { trait: 'concession', value: 167 },
    { trait: 'first-half', value: 0 },
    ...Array.from({ length: 8 }, () => ({})),
  ]);
});

describe('a style of play', () => {
  const measured = (style: PlayStyle) => Object.fromEntries(style.map(({ trait, value }) => [trait, value]));

  it('is shares of what a seat did', () => {
    expect(measured(playStyle(game, whole, 'north'))).toEqual({
      ...{ opening: 916, concession: 0, 'first-half': 0, packages: 0, acceptance: 800, candour: 200 },
      ...{ commitment: 500, consultation: 500, tone: 700, absence: 0, passing: 0 },
    });
    expect(measured(playStyle(game, whole, 'south'))).toMatchObject({
      ...{ opening: 833, concession: 67, 'first-half': 0, packages: 500, acceptance: 500, tone: 500 },
    });
    expect(measured(playStyle(game, whole, 'host'))).toEqual({
      ...{ drafting: 250, carrying: 0, asking: 0, pressing: 0, tone: 850, passing: 500 },
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
      offer('south', { [WELLS]: SHARED }),
      { type: 'seat.carry', seat: 'host', from: 'south', to: 'north', issue: WELLS, framing: 'own' },
      { type: 'party.walk-out', seat: 'south' },
    ]);
    expect(measured(playStyle(game, frames, 'host'))).toMatchObject({ asking: 500, carrying: 500 });
    expect(measured(playStyle(game, frames, 'south'))).toMatchObject({ absence: 500, packages: 0 });
    expect(measured(playStyle(game, frames, 'north'))).toMatchObject({
      ...{ opening: 0, concession: 0, 'first-half': 0 },
    });
  });

  it('counts turns let pass', () => {
    const [first, ...rest] = STORY.slice(0, 2);
    const frames = toldTalks([first!, ...rest, { type: 'turn.pass', seat: 'north' }]);
    expect(measured(playStyle(game, frames, 'north'))).toMatchObject({ passing: 1000 });
  });

  it('lies as far from another as its traits do on the mean', () => {
    const style = playStyle(game, whole, 'north');
    const other = (values: Partial<Record<Trait, number>>) =>
      style.map(each => ({ ...each, value: values[each.trait] ?? each.value }));
    expect(styleDistance(style, other({ opening: 816, candour: 300 }))).toBe(18);
    const mean = meanStyle([style, other({ tone: 500, opening: 0 })]);
    expect(mean).toEqual(other({ tone: 600, opening: 458 }));
  });
});

it('a style is at no distance from itself', () => {
  const style: PlayStyle = [
    { trait: 'tone', value: 500 },
    { trait: 'asking', value: 0 },
  ];
  expect(styleDistance(style, style)).toBe(0);
  expect(styleDistance(style, meanStyle([style, [style[0]!, { trait: 'asking', value: 1000 }]]))).toBe(250);
});
