import { describe, expect, it } from 'vitest';
import type { Preferences } from '../../engine/preferences.ts';
import { missedTrades } from './missed-trades.ts';

describe('a trade that was missed', () => {
  const party = (...points: number[][]): Preferences => ({
    ...{ points, linkages: [], redLines: [], reservation: 0 },
  });
  const trades = (parties: readonly Preferences[], most?: number) =>
    missedTrades(parties, [0, 0], most).map(({ changes, gains }) => [
      changes.map(({ issue, to }) => `${issue}/${to}`).join(),
      gains,
    ]);

  it('is one clause that helps all, the largest lesser gain first', () => {
    const parties = [party([0, 3, 9], [0, 1]), party([0, 4, 2], [0, 1])];
    expect(trades(parties)).toEqual([['0/1,1/1', [4, 5]]]);
    expect(trades([party([0, 3, 9], [0, 0]), party([0, 4, 2], [0, 0])])).toEqual([['0/1', [3, 4]]]);
  });

  it('is two clauses where neither alone would do', () => {
    expect(trades([party([0, 5], [3, 0]), party([2, 0], [0, 4])])).toEqual([['0/1,1/1', [2, 2]]]);
  });

  it('crosses nobody’s red line', () => {
    const barred = { ...party([0, 5], [3, 0]), redLines: [[false, true]] };
    expect(trades([barred, party([2, 0], [0, 4])])).toEqual([]);
  });

  it.each([
    ['1', [0, 5, 2]],
    ['2', [0, 2, 5]],
  ])('of two with the same lesser gain, is option %s, the greater in all', (best, points) => {
    const given = [party([0, 2, 2], [0, 0]), party(points, [0, 0])];
    expect(trades(given)).toEqual([[`0/${best}`, [2, 5]]]);
  });

  it('is one clause, where a second would add nothing', () => {
    expect(trades([party([0, 2], [0, 0]), party([0, 3], [0, 0])])).toEqual([['0/1', [2, 3]]]);
  });

  it('names the linkages that it completes, if they are worth something', () => {
    const linkages = [-1, 0, 1].map(points => ({ when: [[0, 1] as const, [1, 0] as const], points }));
    const given = [{ ...party([0, 5], [0, 0]), linkages }, party([0, 4], [0, 0])];
    expect(missedTrades(given, [0, 0])).toMatchObject([{ gains: [5, 4], linkages: [[2], []] }]);
  });

  it('comes first where fewest homes would have refused it, and is not left out for a greater one', () => {
    const given = [party([0, 5, 9], [0, 0]), party([0, 5, 9], [0, 0])];
    const carried = ({ changes }: { readonly changes: ReadonlyArray<{ readonly to: number }> }) =>
      changes[0]!.to === 1 ? 0 : 1;
    expect(missedTrades(given, [0, 0])).toMatchObject([{ changes: [{ to: 2 }] }]);
    expect(missedTrades(given, [0, 0], 5, carried)).toMatchObject([{ changes: [{ to: 1 }] }]);
  });

  it('is listed no more often than asked', () => {
    expect(trades([party([0, 5], [3, 0]), party([2, 0], [0, 4])], 0)).toEqual([]);
  });
});
