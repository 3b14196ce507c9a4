import { readFileSync } from 'node:fs';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Course } from './land.ts';

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

const topology: Atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8'));

/** Every closed outline of the world's land, holes included. */
export function landOutlines(): readonly Course[] {
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates.flatMap(rings => rings.map(asCourse)) : [],
  );
}

/** The lines between the pairs of countries. */
export function frontiersBetween(pairs: ReadonlyArray<readonly [string, string]>): readonly Course[] {
  const wanted = new Set(pairs.flatMap(([a, b]) => [`${a},${b}`, `${b},${a}`]));
  const lines = mesh(topology, topology.objects.countries, (a, b) => wanted.has(`${a.id},${b.id}`));
  return lines.coordinates.map(asCourse);
}

function asCourse(ring: readonly (readonly number[])[]): Course {
  return ring.map(([lon = 0, lat = 0]) => [lon, lat] as const);
}
