import { expect, test } from 'vitest';
import { createTranslator } from '../i18n/translator.ts';
import { bearingOf } from '../view/stage/label-spots.ts';
import { stageLayout } from '../view/stage/layout.ts';
import { presentStage } from '../view/stage/present-stage.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

test('a name keeps its side of its mark from screen to screen while no harm is marked, and the map loses none by it', () => {
  const scenario = shipped('istanbul-2025');
  const desks = tour(scenario, 'taliban', 'names');
  for (const size of [
    { width: 886, height: 500 },
    { width: 1248, height: 661 },
  ]) {
    const layouts = desks.map(desk => stageLayout(presentStage(scenario, desk, createTranslator()), size));
    const named = layouts.filter(({ labels }) => labels.length > 0);
    const sides = new Map<string, Set<string>>();
    const quiet = named.filter(({ incidents }) => incidents.length === 0);
    for (const label of quiet.flatMap(({ labels }) => labels)) {
      const { side } = bearingOf(label, label);
      sides.set(label.id, new Set([...(sides.get(label.id) ?? []), side]));
    }
    const towns = quiet[0]!.places.map(({ place }) => place.id);
    expect(Object.fromEntries(towns.map(id => [id, sides.get(id)?.size]))).toEqual(
      Object.fromEntries(towns.map(id => [id, 1])),
    );
    for (const { labels } of named) expect(labels.map(({ id }) => id)).toEqual(expect.arrayContaining(towns));
  }
});
