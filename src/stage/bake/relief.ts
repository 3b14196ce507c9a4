/** Bakes the relief table: `node --import @oxc-node/core/register src/stage/bake/relief.ts` (needs cwebp). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Camera, planeX, projectPlane } from '../../view/relief.ts';
import * as land from './durand.ts';
import { encodePng } from './png.ts';
import { type Ground, mix, type Rgb, shadeGround } from './shade.ts';
import { groundHeight, meander } from './terrain.ts';

const SIZE = { width: 900, height: 330 };
const SCALE = 2;
const ROWS = 1500;
const camera = makeCamera();

function makeCamera(): Camera {
  const { lon0, lat0, lat1, halfWidth, standardLat } = land.view;
  const z0 = 15;
  const zFar = z0 + lat1 - lat0;
  const drop = (300 - 44) / (1 / z0 - 1 / zFar);
  const lonScale = round(Math.cos((standardLat * Math.PI) / 180), 6);
  const horizon = round(44 - drop / zFar, 3);
  return {
    centreX: 450,
    focal: 1370,
    lon0,
    lat0,
    lat1,
    lonScale,
    halfWidth,
    z0,
    horizon,
    drop: round(drop, 3),
    lift: 465,
  };
}

function round(x: number, digits: number): number {
  return Number(x.toFixed(digits));
}

const onPlane = (line: readonly (readonly [number, number])[]) =>
  line.map(([lon, lat]) => [planeX(camera, lon), lat] as const);

const ranges = land.ranges.map(([height, width, axis]) => ({ height, width, axis: onPlane(axis) }));

function heightField(columns: number, rows: number): Float32Array {
  const grid = new Float32Array(columns * rows);
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const u = -camera.halfWidth + (2 * camera.halfWidth * i) / (columns - 1);
      const lat = camera.lat0 + ((camera.lat1 - camera.lat0) * j) / (rows - 1);
      grid[j * columns + i] = groundHeight(ranges, u, lat);
    }
  return grid;
}

function sampler(grid: Float32Array, columns: number, rows: number): (u: number, lat: number) => number {
  return (u, lat) => {
    const x = Math.max(
      0,
      Math.min(columns - 1.001, ((u + camera.halfWidth) / (2 * camera.halfWidth)) * (columns - 1)),
    );
    const y = Math.max(
      0,
      Math.min(rows - 1.001, ((lat - camera.lat0) / (camera.lat1 - camera.lat0)) * (rows - 1)),
    );
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const [a, b] = [x - i, y - j];
    const at = (k: number) => grid[k] ?? 0;
    const k = j * columns + i;
    return (
      (at(k) * (1 - a) + at(k + 1) * a) * (1 - b) + (at(k + columns) * (1 - a) + at(k + columns + 1) * a) * b
    );
  };
}

/** Paints each picture column from near to far, so that a nearer ridge hides what lies behind it. */
function render(ground: Ground): Uint8Array {
  const width = SIZE.width * SCALE;
  const height = SIZE.height * SCALE;
  const pixels = new Uint8Array(width * height * 4);
  const put = (x: number, y: number, [r, g, b]: Rgb) => {
    pixels.set([byte(r), byte(g), byte(b), 255], (y * width + x) * 4);
  };
  for (let column = 0; column < width; column++) renderColumn(ground, column, height, put);
  return pixels;
}

function byte(x: number): number {
  return Math.max(0, Math.min(255, Math.round(x)));
}

function renderColumn(
  ground: Ground,
  column: number,
  height: number,
  put: (x: number, y: number, c: Rgb) => void,
): void {
  let skyline = height;
  for (let row = 0; row <= ROWS; row++) {
    const lat = camera.lat0 + ((camera.lat1 - camera.lat0) * row) / ROWS;
    const u = ((column / SCALE - camera.centreX) * (camera.z0 + lat - camera.lat0)) / camera.focal;
    if (Math.abs(u) > camera.halfWidth) continue;
    const top = Math.floor(projectPlane(camera, u, lat, ground.heightAt(u, lat)).y * SCALE);
    if (row === 0) {
      cutFace(u, top, height, (y, c) => put(column, y, c));
      skyline = Math.min(skyline, top);
    } else if (top < skyline) {
      const colour = shadeGround(ground, u, lat);
      for (let y = Math.max(0, top); y < skyline; y++) put(column, y, colour);
      skyline = top;
    }
  }
}

function cutFace(u: number, top: number, height: number, put: (y: number, c: Rgb) => void): void {
  const foot = Math.min(height, (projectPlane(camera, u, camera.lat0, 0).y + 16) * SCALE);
  const lamp = Math.exp((-u * u) / 14);
  for (let y = Math.max(0, top); y < foot; y++) {
    const c = mix([58, 44, 34], [20, 18, 22], Math.min(1, ((y - top) / (foot - top)) * 1.3));
    put(y, [c[0] * (0.5 + 0.9 * lamp), c[1] * (0.5 + 0.8 * lamp), c[2] * (0.6 + 0.6 * lamp)]);
  }
}

function frontierLines(): number[][] {
  const topology: Topology<{ countries: GeometryCollection }> = JSON.parse(
    readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8'),
  );
  const wanted = land.frontierCountries.join();
  const between = mesh(
    topology,
    topology.objects.countries,
    (a, b) => `${a.id},${b.id}` === wanted || `${b.id},${a.id}` === wanted,
  );
  const inView = (p: readonly number[]) =>
    p[1]! >= camera.lat0 + 0.05 && p[0]! > 62.6 && p[1]! <= camera.lat1 - 0.15;
  return between.coordinates
    .map(line => line.filter(inView).flatMap(p => [round(p[0]!, 3), round(p[1]!, 3)]))
    .filter(line => line.length > 2);
}

function coarseHeights(heightAt: (u: number, lat: number) => number) {
  const [columns, rows] = [52, 34];
  const hundredths: number[] = [];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const u = -camera.halfWidth + (2 * camera.halfWidth * i) / (columns - 1);
      const lat = camera.lat0 + ((camera.lat1 - camera.lat0) * j) / (rows - 1);
      hundredths.push(Math.round(heightAt(u, lat) * 100));
    }
  return { columns, rows, hundredths };
}

function writeWebp(pixels: Uint8Array, to: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'relief-'));
  const png = join(folder, 'relief.png');
  writeFileSync(png, encodePng(pixels, SIZE.width * SCALE, SIZE.height * SCALE));
  execFileSync('cwebp', ['-quiet', '-m', '6', '-q', '90', '-alpha_q', '100', png, '-o', to]);
  rmSync(folder, { recursive: true });
}

const heightAt = sampler(heightField(1400, 900), 1400, 900);
const rivers = land.rivers.map(river => meander(onPlane(river)));
const { halfWidth, lat0, lat1 } = camera;
const picture = 'assets/maps/durand.webp';
writeWebp(render({ heightAt, rivers, halfWidth, lat0, lat1 }), picture);
const data = {
  texture: 'maps/durand.webp',
  ...SIZE,
  camera,
  heights: coarseHeights(heightAt),
  frontier: frontierLines(),
};
writeFileSync('src/view/reliefs/durand.baked.json', `${JSON.stringify(data)}\n`);
process.stderr.write(`${picture}: ${Math.round(statSync(picture).size / 1024)} KB\n`);
