/** Bakes relief tables: `npm run bake` for all, `npm run bake -- ID…` for some (needs cwebp). */
import { statSync, writeFileSync } from 'node:fs';
import { frontiersBetween } from './atlas.ts';
import { distanceToCoast } from './coast.ts';
import { FINE, gridOver, sampler } from './grid.ts';
import type { Course, Land } from './land.ts';
import { LANDS } from './lands/index.ts';
import { paintRelief, writeWebp } from './picture.ts';
import type { Ground } from './shade.ts';
import { round, SIZE, type TableFrame, tableFrame } from './table-frame.ts';
import { groundHeight, meander } from './terrain.ts';

const COARSE = { columns: 52, rows: 34 } as const;

const asked = process.argv.slice(2);
for (const land of LANDS) if (asked.length === 0 || asked.includes(land.id)) bake(land);

function bake(land: Land): void {
  const frame = tableFrame(land);
  const ground = groundOf(land, frame);
  const texture = `maps/${land.id}.webp`;
  writeWebp(paintRelief(frame, ground), `assets/${texture}`);
  const hundredths = gridOver(frame, COARSE, (x, y) => Math.round(ground.heightAt(x, y) * 100)).values;
  const data = {
    texture,
    ...SIZE,
    camera: frame.cameraInDegrees,
    heights: { ...COARSE, hundredths: [...hundredths] },
    frontier: frontierOf(land, frame),
  };
  writeFileSync(`src/view/stage/reliefs/${land.id}.baked.json`, `${JSON.stringify(data)}\n`);
  process.stderr.write(`${texture}: ${Math.round(statSync(`assets/${texture}`).size / 1024)} KB\n`);
}

function groundOf(land: Land, frame: TableFrame): Ground {
  const coast = distanceToCoast(land, frame);
  const fromCoast = coast && sampler(frame, coast);
  const ranges = land.ranges.map(([height, width, axis]) => ({ height, width, axis: frame.onTable(axis) }));
  const heights = gridOver(frame, FINE, (x, y) => groundHeight(ranges, x, y) * rise(fromCoast?.(x, y)));
  return {
    heightAt: sampler(frame, heights),
    fromCoast: fromCoast ?? (() => Number.POSITIVE_INFINITY),
    rivers: land.rivers.map(river => meander(frame.onTable(river))),
    halfWidth: frame.halfWidth,
    near: frame.near,
    far: frame.far,
  };
}

/** Land comes out of the water by degrees. */
function rise(fromCoast: number | undefined): number {
  return fromCoast === undefined
    ? 1
    : Math.max(0, Math.min(1, 0.25 + fromCoast * 5)) * (fromCoast > 0 ? 1 : 0);
}

function frontierOf({ frontier, view }: Land, frame: TableFrame): number[][] {
  const lines = isDrawn(frontier) ? frontier : frontiersBetween(frontier);
  const inView = (lon: number, lat: number) =>
    lat >= view.lat0 + 0.05 &&
    lat <= view.lat1 - 0.15 &&
    Math.abs(lon - view.lon0) * frame.cameraInDegrees.lonScale < frame.cameraInDegrees.halfWidth - 0.02;
  return lines
    .map(line => line.flatMap(([lon, lat]) => (inView(lon, lat) ? [round(lon, 3), round(lat, 3)] : [])))
    .filter(line => line.length > 2);
}

function isDrawn(frontier: Land['frontier']): frontier is readonly Course[] {
  return Array.isArray(frontier[0]?.[0]);
}
