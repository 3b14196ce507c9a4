import { expect, test } from 'vitest';
import { createTranslator } from '../i18n/translator.ts';
import { presentBar } from '../view/bar.ts';
import { presentStage } from '../view/stage/present-stage.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const reveals = tour(scenario, 'pakistan', 'bar').filter(({ screen }) => screen === 'reveal');

test('what closed a round is told under that round', () => {
  const closing = reveals.find(({ revealed, view }) => revealed[0]!.round < view.round)!;
  const { roundText, rounds } = presentBar(scenario.file, closing, t);
  expect(roundText).toContain(`Round ${closing.revealed[0]!.round + 1} of`);
  expect(rounds.findIndex(({ state }) => state === 'now')).toBe(closing.revealed[0]!.round);
});

test('a gauge’s change is told as exactly as its paper tells it', () => {
  const rows = reveals.flatMap(desk => {
    const before = desk.revealed[0]!.metricsBefore;
    return presentStage(scenario, desk, t).gauges.map(({ id, changeText }) => {
      const index = scenario.file.metrics.findIndex(metric => metric.id === id);
      return { changeText, by: desk.view.metrics[index]! - before[index]! };
    });
  });
  expect(rows.map(({ changeText }) => changeText)).toEqual(
    rows.map(({ by }) => (by === 0 ? '±0' : t.signed(by / 10, by % 10 === 0 ? 0 : 1))),
  );
});
