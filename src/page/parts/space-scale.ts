import type { SpaceModel, Utilities } from '../../view/debrief/pictures.ts';

export const WIDTH = 780;
export const HEIGHT = 600;
export const LEFT = 46;
export const TOP = 30;
export const FOOT = HEIGHT - 52;
export const RIGHT = WIDTH - 14;

const TICK = 200;

export interface Scale {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly at: (point: Utilities) => string;
  readonly ticks: readonly [readonly number[], readonly number[]];
}

/** From nought to a hundred points, and as far beyond as linkages carry what there is to draw. */
export function scaleOf({ frontier, cloud, noDeal, opening, paths, marked, games }: SpaceModel): Scale {
  const points = [
    ...frontier,
    ...cloud,
    noDeal,
    opening,
    ...paths.flatMap(path => path.at),
    ...marked.map(each => each.at),
    ...(games ?? []).map(each => each.at),
  ];
  const range = (axis: 0 | 1) => {
    const values = points.map(point => point[axis]);
    return [Math.min(0, ...values), Math.max(1000, ...values)] as const;
  };
  const [[left, right], [bottom, top]] = [range(0), range(1)];
  const x = (value: number) => LEFT + ((value - left) / Math.max(1, right - left)) * (RIGHT - LEFT);
  const y = (value: number) => FOOT - ((value - bottom) / Math.max(1, top - bottom)) * (FOOT - TOP);
  const ticksOf = (low: number, high: number) => {
    const [first, last] = [Math.ceil(low / TICK), Math.floor(high / TICK)];
    return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * TICK);
  };
  return { x, y, at: ([a, b]) => `${x(a)} ${y(b)}`, ticks: [ticksOf(left, right), ticksOf(bottom, top)] };
}
