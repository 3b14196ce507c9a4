import { expect, it } from 'vitest';
import { turningPoints } from '../analysis/debrief/turning-points.ts';
import type { Game } from '../engine/game.ts';
import { framesOf } from '../flow/frames.ts';
import { compileScenario } from '../scenario/compile/compile-scenario.ts';
import { contributionsOf } from '../simulate/contributions.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { playGame } from '../simulate/play.ts';
import { renamedBy, renamedFile } from './renamed.ts';
import { shipped } from './shipped.ts';

const FEW = [
  { lucks: 1, keep: 8 },
  { lucks: 4, keep: 8 },
];

/** A scenario as it ships, and the same with another name for everything but the seats, from which luck is drawn. */
function twice(id: string): readonly [Game, Game] {
  const { file, game } = shipped(id);
  return [game, compileScenario(renamedFile(file, game), game.hash)];
}

function played(game: Game) {
  return playGame(game, 'names', counterpartsFor(game)).moves.map(move => ({ move }));
}

function found(of: Game, log: Parameters<typeof framesOf>[1]['log']) {
  const company = { game: of, counterparts: counterpartsFor(of), persons: [], log: [] };
  const steps = contributionsOf(company, 'names', framesOf(of, { seed: 'names', log }), FEW);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

it('turning points do not hang on what things are called', () => {
  const [game, other] = twice('serin-river');
  const log = played(game);
  const contributions = found(game, log);
  const again = found(other, renamedBy(log, game));
  expect(contributions.some(each => each.by.some(change => change !== 0))).toBe(true);
  expect(again).toEqual(contributions);
  expect(turningPoints(again)).toEqual(turningPoints(contributions));
});

it('counterparts know a gauge by what it stands for, not by its name', () => {
  const [game, other] = twice('istanbul-2025');
  expect(other.metrics.filter(({ id }) => /trust|violence/.test(id))).toEqual([]);
  expect(other.metrics.map(each => each.standsFor).filter(Boolean)).toEqual(['violence', 'trust']);
  expect(played(other)).toEqual(renamedBy(played(game), game));
});
