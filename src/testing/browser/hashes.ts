import { loadScenario } from '../../scenario/load-scenario.ts';
import { soak } from '../abuse/soak.ts';

/** One hash for a run's first games of each scenario, chance personas in every seat. */
export function hashesOf(texts: readonly string[], seed: string, games: number): readonly string[] {
  return texts.map(text => {
    const { scenario } = loadScenario(text);
    if (!scenario) throw new Error('the scenario has errors');
    return soak(scenario.game, seed, 0, games);
  });
}
