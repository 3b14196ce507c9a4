import { describe, expect, test } from 'vitest';
import type { Game } from '../engine/game.ts';
import { game } from '../testing/at-table.ts';
import { type Chronicle, type DatedEvent, tensionThrough, turnsAsSaid } from './chronicle.ts';

const [VIOLENCE, TRUST] = [0, 1];
/** Two gauges at rest: nothing moves but what the chronicle brings. */
const still: Game = {
  ...game,
  metrics: game.metrics.map(metric => ({ ...metric, drift: undefined, couplings: [] })),
};
const event = (day: number, cameo: string, goldstein: number): DatedEvent => ({ day, cameo, goldstein });
const chronicle = (...events: readonly DatedEvent[]): Chronicle => ({
  daysARound: 10,
  responses: [
    { roots: ['19', '20'], metric: VIOLENCE, by: -4 },
    { roots: ['05'], metric: TRUST, by: 10 },
  ],
  events,
});
const tensions = (of: Game, from: Chronicle) => tensionThrough(of, from).map(({ tension }) => tension);

describe('the tension index through dated events', () => {
  test('runs day by day from the first event to the last', () => {
    const series = tensionThrough(still, chronicle(event(7, '01', 0), event(4, '01', 0)));
    expect(series.map(({ day }) => day)).toEqual([4, 5, 6, 7]);
    expect(series.map(({ tension }) => tension)).toEqual([580, 580, 580, 580]);
  });

  test('moves by the events of the day whose root a gauge answers, and stays', () => {
    const series = chronicle(
      event(1, '190', -10),
      event(1, '201', -5),
      event(2, '057', 4),
      event(3, '190', -10),
    );
    expect(tensions(still, series)).toEqual([580 + 36, 580 + 36 - 16, 580 + 36 - 16 + 24]);
  });

  test('keeps gauges on their scale', () => {
    const fierce = chronicle(...Array.from({ length: 20 }, () => event(1, '190', -10)));
    expect(tensions(still, fierce)).toEqual([880]);
    const kind = chronicle(...Array.from({ length: 20 }, () => event(1, '190', 10)));
    expect(tensions(still, kind)).toEqual([280]);
  });

  test('starts at the anchor of the drift and is drawn back to it, a share of a round a day', () => {
    const drifting: Game = {
      ...still,
      metrics: still.metrics.map((metric, at) =>
        at === VIOLENCE ? { ...metric, drift: { toward: 400, rate: 0.5 } } : metric,
      ),
    };
    // Violence 400, up 100 by the shooting; then each day a tenth of a round of half the way back.
    expect(tensions(drifting, chronicle(event(1, '190', -25), event(3, '01', 0)))).toEqual([580, 577, 574]);
  });

  test('lets one gauge press on another by its distance from the reference', () => {
    const coupled: Game = {
      ...still,
      metrics: still.metrics.map((metric, at) =>
        at === TRUST ? { ...metric, couplings: [{ metric: VIOLENCE, reference: 500, rate: -1 }] } : metric,
      ),
    };
    // The day after violence has risen by 100, trust falls by a tenth of it, and so on each day.
    expect(tensions(coupled, chronicle(event(1, '190', -25), event(3, '01', 0)))).toEqual([640, 644, 648]);
  });
});

describe('the turns that a history tells of', () => {
  const series = [10, 30, 20, 5, 8, 25].map((tension, day) => ({ day, tension }));
  const turn = (is: 'peak' | 'low', from: number, to: number) => ({ is, from, to });

  test('stand where a peak is higher and a low lower than the stretches beside them', () => {
    expect(turnsAsSaid(series, [turn('peak', 0, 2), turn('low', 3, 4), turn('peak', 5, 5)])).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('fall where they are not', () => {
    expect(turnsAsSaid(series, [turn('peak', 3, 4), turn('low', 0, 2)])).toEqual([false, false]);
    expect(turnsAsSaid(series, [turn('peak', 1, 1), turn('peak', 5, 5)])).toEqual([true, false]);
    expect(turnsAsSaid(series, [turn('low', 0, 0), turn('low', 4, 4)])).toEqual([false, true]);
  });

  test('are judged by the highest day of a peak and the lowest of a low', () => {
    expect(turnsAsSaid(series, [turn('peak', 3, 5), turn('low', 2, 2)])).toEqual([true, true]);
    expect(turnsAsSaid(series, [turn('low', 1, 3), turn('peak', 4, 4)])).toEqual([true, true]);
  });

  test('fall where the stretches are alike', () => {
    const flat = [5, 5].map((tension, day) => ({ day, tension }));
    expect(turnsAsSaid(flat, [turn('peak', 0, 0), turn('low', 1, 1)])).toEqual([false, false]);
  });

  test('of one stretch alone there is nothing to deny', () => {
    expect(turnsAsSaid(series, [turn('peak', 0, 1)])).toEqual([true]);
  });
});
