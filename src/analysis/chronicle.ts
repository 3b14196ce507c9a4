import type { Game } from '../engine/game.ts';
import { tensionOf } from '../engine/view-for.ts';

/** A dated event by its CAMEO code and Goldstein value. Days count from any fixed day. */
export interface DatedEvent {
  readonly day: number;
  readonly cameo: string;
  readonly goldstein: number;
}

/** How events of some CAMEO roots move a metric: tenths of a point for each point on the Goldstein scale. */
export interface Response {
  readonly roots: readonly string[];
  readonly metric: number;
  readonly by: number;
}

export interface Chronicle {
  readonly daysARound: number;
  readonly responses: readonly Response[];
  readonly events: readonly DatedEvent[];
}

export interface TensionOfDay {
  readonly day: number;
  /** Tenths of 0..100. */
  readonly tension: number;
}

/**
 * The tension index day by day, from the first event to the last, when nothing but dated events, drift and couplings
 * moves the metrics. They start at rest: at the anchor of their drift.
 */
export function tensionThrough(game: Game, chronicle: Chronicle): readonly TensionOfDay[] {
  const days = chronicle.events.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  let metrics: readonly number[] = game.metrics.map(({ drift, start }) => drift?.toward ?? start);
  const series: TensionOfDay[] = [];
  for (let day = first; day <= last; day++) {
    metrics = moved(settled(game, metrics, 1 / chronicle.daysARound), chronicle, day);
    series.push({ day, tension: tensionOf(game, metrics) });
  }
  return series;
}

/** Drift and couplings for a share of a round. */
function settled(game: Game, metrics: readonly number[], share: number): readonly number[] {
  return game.metrics.map(({ drift, couplings }, at) => {
    const here = metrics[at]!;
    const back = drift ? drift.rate * (drift.toward - here) : 0;
    const pressed = couplings.reduce(
      (sum, { metric, reference, rate }) => sum + rate * (metrics[metric]! - reference),
      0,
    );
    return within(here + share * (back + pressed));
  });
}

function moved(metrics: readonly number[], { events, responses }: Chronicle, day: number): readonly number[] {
  const today = events.filter(event => event.day === day);
  return metrics.map((value, at) => {
    const by = responses
      .filter(({ metric }) => metric === at)
      .flatMap(({ roots, by: each }) =>
        today.filter(({ cameo }) => roots.includes(cameo.slice(0, 2))).map(event => each * event.goldstein),
      );
    return within(by.reduce((sum, each) => sum + each, value));
  });
}

function within(value: number): number {
  return Math.min(1000, Math.max(0, value));
}

export interface Turn {
  readonly is: 'peak' | 'low';
  readonly from: number;
  readonly to: number;
}

/**
 * Whether the index stands higher in each stretch called a peak than in the stretches named before and after it,
 * and lower in each low: by its highest and its lowest day.
 */
export function turnsAsSaid(series: readonly TensionOfDay[], turns: readonly Turn[]): readonly boolean[] {
  const extreme = ({ is, from, to }: Turn) => {
    const inside = series.filter(({ day }) => day >= from && day <= to).map(({ tension }) => tension);
    return is === 'peak' ? Math.max(...inside) : Math.min(...inside);
  };
  const values = turns.map(extreme);
  return turns.map(({ is }, at) =>
    [values[at - 1], values[at + 1]]
      .filter(other => other !== undefined)
      .every(other => (is === 'peak' ? values[at]! > other : values[at]! < other)),
  );
}
