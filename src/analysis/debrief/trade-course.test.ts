import { describe, expect, it } from 'vitest';
import {
  answer,
  JOINT,
  MARKET,
  NORTH,
  OPEN,
  offer,
  PATROLS,
  SHARED,
  SOUTH,
  WELLS,
} from '../../testing/at-table.ts';
import { eventless as game, toldTalks } from '../../testing/told-talks.ts';
import { courseOf } from './trade-course.ts';

const changes = [
  { issue: WELLS, from: 0, to: SHARED },
  { issue: MARKET, from: 0, to: OPEN },
];
const whole = { [WELLS]: SHARED, [MARKET]: OPEN };

describe('a trade that was left', () => {
  it('may have been offered and turned down', () => {
    const frames = toldTalks([offer('north', whole, true), answer('south', 0, {})]);
    const { offered } = courseOf(game, frames, changes);
    expect(offered?.by).toBe('north');
    expect(frames[offered!.at]!.move).toMatchObject({ type: 'text.propose', terms: whole });
  });

  it('was offered too where the rest of it stood agreed, and not where half of it was', () => {
    const half = offer('north', { [WELLS]: SHARED });
    expect(courseOf(game, toldTalks([half]), changes).offered).toBeUndefined();
    const agreed = [offer('south', { [MARKET]: OPEN }), answer('north', 0, { [MARKET]: OPEN }), half];
    const course = courseOf(game, toldTalks(agreed), changes);
    expect(course).toMatchObject({ offered: { by: 'north' }, reopened: [MARKET] });
  });

  it('names the homes that would not have kept it', () => {
    const never = { ...game, ratification: { ...game.ratification, thresholds: [0, 1001] } };
    const frames = toldTalks([offer('north', { [PATROLS]: JOINT })]);
    expect(courseOf(never, frames, changes).refusing).toEqual([SOUTH]);
    const both = { ...game, ratification: { ...game.ratification, thresholds: [1001, 1001] } };
    expect(courseOf(both, frames, changes).refusing).toEqual([NORTH, SOUTH]);
  });
});
