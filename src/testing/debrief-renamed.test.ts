import { expect, it } from 'vitest';
import { turningPoints } from '../analysis/debrief/turning-points.ts';
import type { Game } from '../engine/game.ts';
import { framesOf } from '../flow/frames.ts';
import { compileScenario } from '../scenario/compile-scenario.ts';
import { contributionsOf } from '../simulate/contributions.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { playGame } from '../simulate/play.ts';
import { renamedBy, renamedFile } from './renamed.ts';
import { shipped } from './shipped.ts';

const { file, game } = shipped('serin-river');
const other = compileScenario(renamedFile(file, game), game.hash);

const FEW = [
  { lucks: 1, keep: 8 },
  { lucks: 4, keep: 8 },
];

function found(of: Game, log: Parameters<typeof framesOf>[1]['log']) {
  const company = { game: of, counterparts: counterpartsFor(of), persons: [], log: [] };
  const steps = contributionsOf(company, 'names', framesOf(of, { seed: 'names', log }), FEW);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Luck is drawn by seat, so that the seats keep their names: all else gets another, and another alphabetical order. */
it('turning points do not hang on what things are called', () => {
  const { moves } = playGame(game, 'names', counterpartsFor(game));
  const log = moves.map(move => ({ move }));
  const contributions = found(game, log);
  const again = found(other, renamedBy(log, game));
  expect(other.actions.map(({ id }) => id)).not.toEqual(game.actions.map(({ id }) => id));
  expect(contributions.some(each => each.by.some(change => change !== 0))).toBe(true);
  expect(again).toEqual(contributions);
  expect(turningPoints(again)).toEqual(turningPoints(contributions));
});
