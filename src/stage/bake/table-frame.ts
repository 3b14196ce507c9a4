import type { Camera } from '../../view/stage/relief.ts';
import type { Course, Land } from './land.ts';

export const SIZE = { width: 900, height: 330 } as const;

/** Table units: every land fills the same table, 6.6 units deep, whatever its own extent in degrees. */
const DEPTH = 6.6;
const HALF_WIDTH = 5.15;
const NEAR = 15;
const LIFT = 465;

export interface TableFrame {
  readonly near: number;
  readonly far: number;
  readonly halfWidth: number;
  /** Looks at table units; what is drawn is drawn through it. */
  readonly camera: Camera;
  /** The same look at degrees, for whoever places things on the picture later. */
  readonly cameraInDegrees: Camera;
  readonly onTable: (course: Course) => Course;
  readonly toDegrees: (x: number, y: number) => readonly [lon: number, lat: number];
}

export function round(x: number, digits: number): number {
  return Number(x.toFixed(digits));
}

export function tableFrame({ view }: Land): TableFrame {
  const degreesAUnit = (view.lat1 - view.lat0) / DEPTH;
  const lonScale = round(Math.cos((view.standardLat * Math.PI) / 180), 6);
  const cameraInDegrees = cameraOver(view, lonScale, degreesAUnit);
  const [near, far] = [view.lat0 / degreesAUnit, view.lat1 / degreesAUnit];
  const unit = { ...view, lat0: near, lat1: far };
  return {
    near,
    far,
    halfWidth: HALF_WIDTH,
    camera: cameraOver(unit, lonScale, 1),
    cameraInDegrees,
    onTable: course =>
      course.map(([lon, lat]) => [((lon - view.lon0) * lonScale) / degreesAUnit, lat / degreesAUnit]),
    toDegrees: (x, y) => [view.lon0 + (x * degreesAUnit) / lonScale, y * degreesAUnit],
  };
}

function cameraOver({ lon0, lat0, lat1 }: Land['view'], lonScale: number, scale: number): Camera {
  const z0 = NEAR * scale;
  const zFar = z0 + lat1 - lat0;
  const drop = (300 - 44) / (1 / z0 - 1 / zFar);
  return {
    centreX: SIZE.width / 2,
    focal: 1370,
    lon0,
    lat0,
    lat1,
    lonScale,
    halfWidth: round(HALF_WIDTH * scale, 6),
    z0: round(z0, 6),
    horizon: round(44 - drop / zFar, 3),
    drop: round(drop, 3),
    lift: round(LIFT * scale, 6),
  };
}
