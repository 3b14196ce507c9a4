import { loadScenario } from '../../scenario/load-scenario.ts';
import { playBatch } from '../../simulate/batch.ts';
import { counterpartsFor } from '../../simulate/counterparts.ts';

/** The final hash of each of a run's first games, every seat played by its usual persona. */
export function hashesOf(text: string, seed: string, games: number): readonly string[] {
  const { scenario } = loadScenario(text);
  if (!scenario) throw new Error('the scenario has errors');
  const { game } = scenario;
  const team = { game, counterparts: counterpartsFor(game) };
  const played = playBatch(game, { seed, from: 0, to: games }, () => team);
  return played.map(summary => summary.hash);
}
