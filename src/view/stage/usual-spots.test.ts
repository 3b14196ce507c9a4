import { expect, test } from 'vitest';
import { sampleStage } from '../../testing/gallery/samples.ts';
import type { PlaceState, StageModel } from './model.ts';
import { usualSpotsIn } from './usual-spots.ts';

const size = { width: 886, height: 500 };
const sample = sampleStage('plenary');

/** The sample with all its crossings in one state. */
function crossingsIn(state: PlaceState): StageModel {
  const places = sample.map.places.map(place =>
    place.state ? { ...place, state, stateWord: `now ${state}` } : place,
  );
  return { ...sample, map: { ...sample.map, places, longestState: 'open to trade' } };
}

test('names keep their spots, and are not arranged anew, whatever becomes of the crossings', () => {
  const usual = usualSpotsIn(crossingsIn('closed'), size);
  expect(usual.size).toBeGreaterThan(3);
  expect(usualSpotsIn(crossingsIn('trade'), size)).toBe(usual);
  expect(usualSpotsIn({ ...crossingsIn('closed'), light: 'day', setting: 'corridors' }, size)).toBe(usual);
});
