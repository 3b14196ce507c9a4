import { expect, test } from 'vitest';
import { createTranslator } from '../i18n/translator.ts';
import { presentTurn } from '../view/turn/turn.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const desks = tour(scenario, 'taliban', 'forecasts').filter(({ screen }) => screen === 'turn');

test('a forecast is first asked of the gauge that answers to the table', () => {
  const session = desks.find(({ stage }) => stage === 'session')!;
  expect(presentTurn(scenario, session, t).forecast?.usual).toBe('trust');
});

test('a card names the gauge that it touches', () => {
  const { actions, metrics } = scenario.file;
  const corridors = desks.find(({ stage }) => stage === 'corridors')!;
  const { choices } = presentTurn(scenario, corridors, t);
  const touching = choices.filter(({ gauge }) => gauge !== undefined);
  expect(touching.length).toBeGreaterThan(0);
  for (const { gauge, does } of touching) {
    if (!('move' in does) || does.move.type !== 'corridor.choose') throw new Error('not a card');
    const { action } = does.move;
    const { effects } = actions.find(({ id }) => id === action)!;
    expect(effects.map(effect => ('metric' in effect ? effect.metric : undefined))).toContain(gauge);
    expect(metrics.find(({ id }) => id === gauge)?.seat).toBeUndefined();
  }
});
