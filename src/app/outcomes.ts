import { tableSpace } from '../analysis/table-space.ts';
import type { Point } from '../analysis/valuation.ts';
import type { Sitting } from '../flow/sitting.ts';
import type { SpaceInput } from '../view/space.ts';

/** What was possible in a game, and where it went: the outcome space as the debrief draws it. */
export function outcomesOf({ game, table }: Pick<Sitting, 'game' | 'table'>): SpaceInput {
  const space = tableSpace(game, table);
  const solutions = Object.entries(space.solutions).flatMap(([id, solution]) =>
    solution?.utilities[0] ? [[id, pair(solution.utilities[0])]] : [],
  );
  return {
    outcomes: space.outcomes,
    zone: space.rational ?? 0,
    better: space.better,
    noDeal: pair(space.reservation),
    deal: pair(space.deal),
    frontier: space.pareto.points.map(pair).sort((a, b) => a[0] - b[0]),
    cloud: space.cloud.map(pair),
    solutions: Object.fromEntries(solutions),
    offers: space.offers.map(({ seat, at }) => ({ seat, at: at.map(pair) })),
  };
}

const pair = ([first = 0, second = 0]: Point) => [first, second] as const;
