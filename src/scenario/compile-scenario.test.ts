import { expect, test } from 'vitest';
import { worthOf } from '../engine/preferences.ts';
import { minimalScenario, minimalScenarioWith } from '../testing/minimal-scenario.ts';
import { compileScenario } from './compile-scenario.ts';
import { loadScenario } from './load-scenario.ts';

const { game, file } = loadScenario(minimalScenario()).scenario!;
const [NORTH, SOUTH] = game.parties;

test('points, gauges and thresholds come out as tenths, chances as thousandths', () => {
  expect(NORTH!.preferences.points).toEqual([
    [0, 400, 500],
    [0, 300],
    [0, 200],
  ]);
  expect(NORTH!.preferences.reservation).toBe(400);
  expect(game.metrics.map(metric => metric.start)).toEqual([500, 300, 560, 600, 560, 600]);
  expect(game.metrics[1]).toMatchObject({ responds: { 'clause-agreed': 30, 'offer-refused': -10 } });
  expect(game.constituencies[0]).toMatchObject({
    influence: 60,
    approval: 600,
    points: [[-100, 40, 100], undefined, undefined],
  });
  expect(game.ratification).toEqual({ leastClauses: 2, thresholds: [500, 500], brokenCommitment: -50 });
  expect(game.mediator!.formats.map(format => format.leak)).toEqual([200, 50]);
  expect(game.aftermath.hazard).toBe(50);
});

test('ids become indices', () => {
  expect(game.tension).toEqual([
    { metric: 0, share: 0.6 },
    { metric: 1, share: -0.4 },
  ]);
  expect(game.metrics[1]!.couplings).toEqual([{ metric: 0, reference: 500, rate: -0.1 }]);
  expect([NORTH!.homeSupport, SOUTH!.credibility]).toEqual([2, 5]);
  const guarantee = game.actions.find(action => action.id === 'guarantee-water')!;
  expect(guarantee.sweetens).toEqual([{ party: 1, issue: 0, option: 1, points: 60 }]);
  expect(guarantee).toMatchObject({ frees: [0, 1], leverage: 2, capital: 0 });
  expect(game.actions[2]!.sets).toEqual([{ place: 0, state: 'limited' }]);
  expect(game.actions[0]!.commits).toEqual({ issue: 0, options: [1, 2] });
  expect(game.actions[0]!.reactions[0]!.effects).toEqual([
    { metric: 1, by: -20, why: 'A promise made over their heads.' },
  ]);
});

test('linkages add and red lines forbid', () => {
  expect(worthOf(NORTH!.preferences, [1, 1, 1])).toBe(950);
  expect(worthOf(NORTH!.preferences, [1, 1, 0])).toBe(700);
  expect(NORTH!.preferences.redLines).toEqual([[true, false, false], undefined, undefined]);
  expect(NORTH!.redLines[0]!.liftedWhen).toBeTypeOf('function');
});

test('the hash is that of the content, however it is written', () => {
  const other = minimalScenarioWith('minutes: 8', 'minutes: 9');
  expect(game.hash).toMatch(/^[0-9a-f]{16}$/);
  expect(loadScenario(JSON.stringify(file)).scenario?.game.hash).toBe(game.hash);
  expect(loadScenario(other).scenario?.game.hash).not.toBe(game.hash);
});

test('a file nobody checked is refused loudly', () => {
  const broken = { ...file, tension: { weights: { nothing: 1 } } };
  expect(() => compileScenario(broken, '')).toThrow('unknown metric nothing');
});
