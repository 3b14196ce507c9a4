import { expect, test } from 'vitest';
import { wayBetween } from './journey.ts';

const reveal = { forecast: {} };

test.each([
  ['plenary', 'corridors', 'along'],
  ['corridors', 'plenary', 'back'],
  ['plenary', 'shuttle', 'doors'],
  ['corridors', 'home', 'up'],
  ['home', 'plenary', 'down'],
  ['plenary', 'signing', 'closer'],
  ['plenary', 'parting', undefined],
  ['plenary', 'plenary', undefined],
] as const)('from %s to %s one goes %s', (from, to, way) => {
  expect(wayBetween({ setting: from }, { setting: to })).toBe(way);
});

test('what was done in the corridors is reckoned up over the map', () => {
  expect(wayBetween({ setting: 'corridors' }, { setting: 'plenary', reveal })).toBe('over');
  expect(wayBetween({ setting: 'plenary' }, { setting: 'plenary', reveal })).toBeUndefined();
});
