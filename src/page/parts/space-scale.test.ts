import { expect, test } from 'vitest';
import type { SpaceModel } from '../../view/debrief/pictures.ts';
import { FOOT, LEFT, RIGHT, scaleOf, TOP } from './space-scale.ts';

const bare: SpaceModel = {
  about: '',
  parties: [
    { id: 'north', name: 'North', mark: 'circle' },
    { id: 'south', name: 'South', mark: 'square' },
  ],
  axes: ['', ''],
  walks: ['', ''],
  frontierWord: '',
  frontierAbout: '',
  noDeal: [300, 300],
  opening: [300, 300],
  frontier: [],
  cloud: [],
  marked: [],
  paths: [],
};

test.each([
  ['from nought to a hundred', [], [0, 200, 400, 600, 800, 1000]],
  ['a little below nought and above a hundred', [-150, 1060], [0, 200, 400, 600, 800, 1000]],
  ['far below and above', [-410, 1260], [-400, -200, 0, 200, 400, 600, 800, 1000, 1200]],
] as const)('a picture that reaches %s has a tick for each twenty points within it', (_, reach, ticks) => {
  const { x, y, ticks: drawn } = scaleOf({ ...bare, frontier: reach.map(value => [value, value]) });
  expect(drawn).toEqual([ticks, ticks]);
  for (const tick of ticks) {
    expect(x(tick)).toBeGreaterThanOrEqual(LEFT);
    expect(x(tick)).toBeLessThanOrEqual(RIGHT);
    expect(y(tick)).toBeLessThanOrEqual(FOOT);
    expect(y(tick)).toBeGreaterThanOrEqual(TOP);
  }
});
