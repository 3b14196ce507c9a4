import { ridgedNoise, valueNoise } from './noise.ts';

export interface Range {
  readonly height: number;
  readonly width: number;
  readonly axis: readonly (readonly [x: number, y: number])[];
}

type Axis = readonly (readonly [number, number])[];

export function squaredDistanceToAxis(x: number, y: number, axis: Axis): number {
  let nearest = 99;
  for (let i = 1; i < axis.length; i++) {
    const [ax, ay] = axis[i - 1]!;
    const [bx, by] = axis[i]!;
    const dx = bx - ax;
    const dy = by - ay;
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    const ex = x - ax - along * dx;
    const ey = y - ay - along * dy;
    nearest = Math.min(nearest, ex * ex + ey * ey);
  }
  return nearest;
}

/** Ground height at a plane coordinate: range axes for the shape of the land, ridged noise for its crests. */
export function groundHeight(ranges: readonly Range[], u: number, v: number): number {
  const x = u + 0.44 * (valueNoise(u * 2.1 + 9, v * 2.1) - 0.5);
  const y = v + 0.44 * (valueNoise(u * 2.1, v * 2.1 + 31) - 0.5);
  let mass = 0;
  let foothill = 0;
  for (const range of ranges) {
    const d = squaredDistanceToAxis(x, y, range.axis);
    const spread = 2 * range.width * range.width;
    mass = Math.max(mass, range.height * Math.exp(-d / spread));
    foothill = Math.max(foothill, range.height * Math.exp(-d / (spread * 5)));
  }
  const crest = mass * (0.252 + 0.855 * ridgedNoise(u * 2.3 + 50, v * 2.3 + 70));
  const detail = 0.05 * ridgedNoise(u * 4, v * 4) * (0.25 + foothill);
  return 0.03 * valueNoise(u * 3, v * 3) + foothill * 0.22 + crest + detail;
}

/** Corner-cut a coarse course three times and let it wander a little, as rivers do. */
export function meander(course: Axis): Axis {
  let points = course;
  for (let pass = 0; pass < 3; pass++) points = cutCorners(points);
  return points.map(([u, lat]) => [
    u + 0.05 * (valueNoise(u * 9, lat * 9) - 0.5),
    lat + 0.07 * (valueNoise(u * 8 + 5, lat * 8) - 0.5),
  ]);
}

function cutCorners(points: Axis): Axis {
  const first = points[0]!;
  const last = points[points.length - 1]!;
  const cut = points.slice(1).flatMap(([cx, cy], i) => {
    const [ax, ay] = points[i]!;
    const near: readonly [number, number] = [ax * 0.75 + cx * 0.25, ay * 0.75 + cy * 0.25];
    const far: readonly [number, number] = [ax * 0.25 + cx * 0.75, ay * 0.25 + cy * 0.75];
    return [near, far];
  });
  return [first, ...cut, last];
}
