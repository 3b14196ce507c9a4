import type { Facts } from '../engine/game.ts';

/** Facts written out, for conditions to look at. */
export function plainFacts(written: Omit<Facts, 'gauge'>): Facts {
  return { ...written, gauge: id => (Object.hasOwn(written.metric, id) ? written.metric[id] : undefined) };
}
