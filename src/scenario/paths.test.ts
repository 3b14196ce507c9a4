import { expect, test } from 'vitest';
import { keysAlong, pathsAlong, valueAt } from './paths.ts';

test('paths lead through lists and mappings, and end where there is nothing', () => {
  const data = { list: [{ id: 'a' }, { id: 'b', map: { x: 1, y: undefined } }], none: null };
  expect(pathsAlong(data, 'list.*.id')).toEqual([
    ['list', 0, 'id'],
    ['list', 1, 'id'],
  ]);
  expect(pathsAlong(data, 'list.*.map.x')).toEqual([['list', 1, 'map', 'x']]);
  expect(pathsAlong(data, 'none.*')).toEqual([]);
  expect(keysAlong(data, 'list.*.map')).toEqual([
    ['list', 1, 'map', 'x'],
    ['list', 1, 'map', 'y'],
  ]);
  expect(keysAlong(data, 'list')).toEqual([]);
  expect([
    valueAt(data, ['list', 1, 'map', 'x']),
    valueAt(data, ['list', 'length', 'x']),
    valueAt(data, ['none', 'x']),
  ]).toEqual([1, undefined, undefined]);
  expect(valueAt(data, ['toString'])).toBeUndefined();
});
