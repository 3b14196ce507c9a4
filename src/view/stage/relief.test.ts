import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { project, RELIEF_IDS, type Relief, reliefOf } from './relief.ts';

function relief(id: string): Relief {
  const baked = reliefOf(id);
  if (!baked) throw new Error(`no relief ${id} is baked`);
  return baked;
}

const durand = () => relief('durand');

function distanceToFrontier(relief: Relief, lon: number, lat: number): number {
  const at = project(relief, lon, lat);
  let nearest = Number.POSITIVE_INFINITY;
  for (const flat of relief.frontier)
    for (let i = 0; i + 1 < flat.length; i += 2) {
      const p = project(relief, flat[i] ?? 0, flat[i + 1] ?? 0);
      nearest = Math.min(nearest, Math.hypot(p.x - at.x, p.y - at.y));
    }
  return nearest;
}

test.each([
  ['Torkham', 71.09, 34.12],
  ['Ghulam Khan', 69.98, 33.08],
  ['Spin Boldak–Chaman', 66.43, 30.92],
])('%s lies on the frontier', (_, lon, lat) => {
  expect(distanceToFrontier(durand(), lon, lat)).toBeLessThan(12);
});

test.each([
  ['durand', [65.71, 31.61], [73.06, 33.69]],
  ['sinai', [34.28, 27.74], [35.21, 31.78]],
  ['tierra-del-fuego', [-67.27, -55.98], [-66.9, -55.1]],
  ['algiers-tehran', [31.24, 30.04], [51.39, 35.7]],
  ['serin', [-2, 1.4], [0.5, 4.6]],
] as const)('%s: west is left and north is up', (id, [westLon, westLat], [eastLon, eastLat]) => {
  const [west, east] = [project(relief(id), westLon, westLat), project(relief(id), eastLon, eastLat)];
  expect(west.x).toBeLessThan(east.x);
  expect(Math.sign(west.y - east.y)).toBe(Math.sign(eastLat - westLat));
});

describe.each(RELIEF_IDS)('%s', id => {
  test('keeps the whole frontier inside the picture', () => {
    const baked = relief(id);
    for (const flat of baked.frontier)
      for (let i = 0; i + 1 < flat.length; i += 2) {
        const { x, y } = project(baked, flat[i] ?? 0, flat[i + 1] ?? 0);
        expect(x > 0 && x < baked.width && y > 0 && y < baked.height).toBe(true);
      }
  });

  test('has a height for every point of its grid', () => {
    const { columns, rows, hundredths } = relief(id).heights;
    expect(hundredths).toHaveLength(columns * rows);
  });

  test('weighs at most 180 KB', () => {
    expect(statSync(`assets/${relief(id).texture}`).size).toBeLessThanOrEqual(180 * 1024);
  });
});

test.each(['atlantis', 'toString', ''])('no relief is called %j', id => {
  expect(reliefOf(id)).toBeUndefined();
});
