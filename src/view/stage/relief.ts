import algiersTehran from './reliefs/algiers-tehran.baked.json' with { type: 'json' };
import durand from './reliefs/durand.baked.json' with { type: 'json' };
import serin from './reliefs/serin.baked.json' with { type: 'json' };
import sinai from './reliefs/sinai.baked.json' with { type: 'json' };
import tierraDelFuego from './reliefs/tierra-del-fuego.baked.json' with { type: 'json' };

/** A baked relief table: its picture, the camera that drew it, and the frontier in degrees. */
export interface Relief {
  readonly texture: string;
  /** Picture size in its own units; the projection answers in the same units. */
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  readonly heights: HeightGrid;
  /** Polylines of longitude, latitude, longitude, latitude… */
  readonly frontier: readonly (readonly number[])[];
}

/** A lens-shift view of a plane: rows of equal latitude stay level, so north is up everywhere. */
export interface Camera {
  readonly centreX: number;
  readonly focal: number;
  readonly lon0: number;
  readonly lat0: number;
  readonly lat1: number;
  readonly lonScale: number;
  readonly halfWidth: number;
  readonly z0: number;
  readonly horizon: number;
  readonly drop: number;
  readonly lift: number;
}

export interface HeightGrid {
  readonly columns: number;
  readonly rows: number;
  /** Hundredths of a height unit, row by row from the south-west. */
  readonly hundredths: readonly number[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const RELIEFS: Readonly<Record<string, Relief>> = {
  'algiers-tehran': algiersTehran,
  durand,
  serin,
  sinai,
  'tierra-del-fuego': tierraDelFuego,
};

/** The reliefs that a scenario may name. */
export const RELIEF_IDS: readonly string[] = Object.keys(RELIEFS);

/** The baked relief of that id, or undefined: the stage then lights a plain table. */
export function reliefOf(id: string): Relief | undefined {
  return Object.hasOwn(RELIEFS, id) ? RELIEFS[id] : undefined;
}

/** Where a plane coordinate at a height lands in the picture. */
export function projectPlane(camera: Camera, u: number, lat: number, height: number): Point {
  const z = camera.z0 + (lat - camera.lat0);
  return {
    x: camera.centreX + (u * camera.focal) / z,
    y: camera.horizon + camera.drop / z - (height * camera.lift) / z,
  };
}

export function planeX(camera: Camera, lon: number): number {
  return (lon - camera.lon0) * camera.lonScale;
}

/** Where a longitude and latitude land in the picture, on the ground there. */
export function project(relief: Relief, lon: number, lat: number): Point {
  const u = planeX(relief.camera, lon);
  return projectPlane(relief.camera, u, lat, heightAt(relief, u, lat));
}

function heightAt({ camera, heights }: Relief, u: number, lat: number): number {
  const column = gridPosition((u + camera.halfWidth) / (2 * camera.halfWidth), heights.columns);
  const row = gridPosition((lat - camera.lat0) / (camera.lat1 - camera.lat0), heights.rows);
  const cell = (dx: number, dy: number) =>
    (heights.hundredths[(row.index + dy) * heights.columns + column.index + dx] ?? 0) / 100;
  const south = cell(0, 0) * (1 - column.rest) + cell(1, 0) * column.rest;
  const north = cell(0, 1) * (1 - column.rest) + cell(1, 1) * column.rest;
  return south * (1 - row.rest) + north * row.rest;
}

function gridPosition(share: number, count: number): { index: number; rest: number } {
  const at = Math.min(Math.max(share, 0), 1) * (count - 1);
  const index = Math.min(Math.floor(at), count - 2);
  return { index, rest: at - index };
}

/** The table top's corners: north-west, north-east, south-east, south-west. */
export function cornersOf(camera: Camera): readonly [Point, Point, Point, Point] {
  const at = (u: number, lat: number) => projectPlane(camera, u, lat, 0);
  const { halfWidth, lat0, lat1 } = camera;
  return [at(-halfWidth, lat1), at(halfWidth, lat1), at(halfWidth, lat0), at(-halfWidth, lat0)];
}

/** The camera used when a scenario names no relief we have: an empty table of the same shape. */
export const PLAIN_CAMERA: Camera = serin.camera;
export const PLAIN_SIZE = { width: serin.width, height: serin.height };
