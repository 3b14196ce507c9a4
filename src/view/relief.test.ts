import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { project, type Relief, reliefOf } from './relief.ts';

function durand(): Relief {
  const relief = reliefOf('durand');
  if (!relief) throw new Error('the relief is baked');
  return relief;
}

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

describe('the baked relief', () => {
  test.each([
    ['Torkham', 71.09, 34.12],
    ['Ghulam Khan', 69.98, 33.08],
    ['Spin Boldak–Chaman', 66.43, 30.92],
  ])('puts %s on the frontier', (_, lon, lat) => {
    expect(distanceToFrontier(durand(), lon, lat)).toBeLessThan(12);
  });

  test('keeps west left and north up', () => {
    const [kandahar, islamabad] = [project(durand(), 65.71, 31.61), project(durand(), 73.06, 33.69)];
    expect(kandahar.x).toBeLessThan(islamabad.x);
    expect(kandahar.y).toBeGreaterThan(islamabad.y);
  });

  test('keeps the whole frontier inside the picture', () => {
    const relief = durand();
    for (const flat of relief.frontier)
      for (let i = 0; i + 1 < flat.length; i += 2) {
        const { x, y } = project(relief, flat[i] ?? 0, flat[i + 1] ?? 0);
        expect(x > 0 && x < relief.width && y > 0 && y < relief.height).toBe(true);
      }
  });

  test('has a height for every point of its grid', () => {
    const { columns, rows, hundredths } = durand().heights;
    expect(hundredths).toHaveLength(columns * rows);
  });

  test('weighs at most 180 KB', () => {
    expect(statSync(`assets/${durand().texture}`).size).toBeLessThanOrEqual(180 * 1024);
  });
});

test.each(['atlantis', 'toString', ''])('no relief is called %j', id => {
  expect(reliefOf(id)).toBeUndefined();
});
