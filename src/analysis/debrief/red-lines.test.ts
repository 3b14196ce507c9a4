import { describe, expect, it } from 'vitest';
import type { Game } from '../../engine/game.ts';
import type { Table } from '../../engine/table.ts';
import { answer, JOINT, MARKET, NORTH, OPEN, offer, PATROLS, SHARED, WELLS } from '../../testing/at-table.ts';
import { eventless as game, toldTalks } from '../../testing/told-talks.ts';
import { findingsOf } from './findings.ts';
import { lateClauses } from './late-clauses.ts';
import { isBarred, wantsAtLast } from './red-lines.ts';

const SOUTH_KEEPS = 0;

/** The same talks, in which the capital gives up the line about the wells from a round on. */
function givingWayIn(round: number): Game {
  const north = game.parties[NORTH]!;
  const redLines = north.redLines.map(line => ({
    ...line,
    liftedWhen: (facts: { readonly round: number }) => facts.round > round,
  }));
  return { ...game, parties: game.parties.with(NORTH, { ...north, redLines }) };
}

const asked = { [WELLS]: SOUTH_KEEPS, [MARKET]: OPEN };

describe('what crossed a red line then', () => {
  it('is no near miss', () => {
    const talks = [offer('south', asked, true), answer('north', 0, {}), offer('north', { [PATROLS]: JOINT })];
    const missed = (of: Game) => findingsOf(of, toldTalks(talks, of)).space.nearMisses.length;
    expect([missed(game), missed(givingWayIn(0))]).toEqual([0, 1]);
  });

  it('was not turned down too early, though it was agreed to later', () => {
    const talks = [
      offer('south', asked),
      answer('north', 0, { [WELLS]: SHARED, [MARKET]: OPEN }),
      { type: 'corridor.choose', seat: 'north', action: 'ask-farmers' },
      offer('north', { [WELLS]: SOUTH_KEEPS }),
    ] as const;
    const late = (of: Game) => lateClauses(of, toldTalks(talks, of)).map(({ issue }) => issue);
    expect([late(givingWayIn(1)), late(givingWayIn(0))]).toEqual([[], [WELLS]]);
  });
});

it('a line given up after the last sitting still stood in the way of every trade', () => {
  const frames = toldTalks([offer('south', asked)]);
  const last = frames.at(-1)!;
  const trusting = { ...last.after, metrics: last.after.metrics.map(() => 1000) };
  const forbidden = (before: Table) =>
    wantsAtLast(game, [{ ...last, before, after: trusting }])[NORTH]!.redLines[WELLS]![SOUTH_KEEPS];
  expect(isBarred(game, trusting, WELLS, SOUTH_KEEPS)).toBe(false);
  expect([forbidden(last.before), forbidden(trusting)]).toEqual([true, false]);
});
