import { expect, test } from 'vitest';
import { createTranslator } from '../i18n/translator.ts';
import { dispatchOf } from '../view/stage/dispatch.ts';
import { stageLayout } from '../view/stage/layout.ts';
import { presentStage } from '../view/stage/present-stage.ts';
import { SHIPPED, shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();

test.each(SHIPPED)('in %s every briefing hands in news with its hour and whoever tells it', name => {
  const scenario = shipped(name);
  const party = scenario.file.parties[0]!.id;
  const briefings = tour(scenario, party, 'dispatch').filter(({ screen }) => screen === 'briefing');
  expect(briefings.length).toBeGreaterThan(1);
  for (const desk of briefings) {
    const { dispatch } = dispatchOf(scenario, desk, t);
    expect(dispatch?.hour).toBe(scenario.file.rounds[desk.view.round]?.hour);
    expect(dispatch?.from).toBeTruthy();
    const stage = presentStage(scenario, desk, t);
    const { dispatch: box, scene } = stageLayout(stage, { width: 886, height: 500 });
    expect(box && box.y > scene.y && box.x + box.width < scene.width).toBe(true);
  }
});

test('news is handed in at briefings alone', () => {
  const scenario = shipped(SHIPPED[0]!);
  const turn = tour(scenario, scenario.file.parties[0]!.id, 'dispatch').find(
    ({ screen }) => screen === 'turn',
  )!;
  expect(presentStage(scenario, turn, t).dispatch).toBeUndefined();
});
