import { expect, test } from 'vitest';
import { compileScenario } from '../scenario/compile/compile-scenario.ts';
import { scenarioWithout } from '../scenario/compile/without.ts';
import { shipped } from '../testing/shipped.ts';
import { counterpartsFor } from './counterparts.ts';
import { playGame } from './play.ts';

const { file } = shipped('istanbul-2025');

test('without the mediator the parties play to an end by themselves', () => {
  const game = compileScenario(scenarioWithout(file, { mediator: true, options: {} }), 'x');
  expect(game.mediator).toBeUndefined();
  const { referee } = playGame(game, 'alone', counterpartsFor(game));
  expect(referee.table.ending).toBeDefined();
  expect(referee.table.played.map(({ seat }) => seat)).not.toContain('mediators');
});

test('an option taken out is nowhere: not offered, not wanted, not promised', () => {
  const gone = { form: ['parallel', 'ruling'] };
  const less = scenarioWithout(file, { mediator: false, options: gone });
  expect(less.issues.find(({ id }) => id === 'form')?.options.map(({ id }) => id)).toEqual([
    'oral',
    'signed',
  ]);
  for (const action of less.actions) {
    if (action.commits?.issue === 'form') expect(gone.form).not.toContain(action.commits.options[0]);
    for (const { issue, option } of action.sweetens)
      expect(issue === 'form' && gone.form.includes(option)).toBe(false);
  }
  const game = compileScenario(less, 'x');
  const row = game.parties[0]!.preferences.points[game.issues.findIndex(({ id }) => id === 'form')];
  expect(row).toHaveLength(2);
});
