import type { Game } from '../engine/game.ts';
import { loadScenario } from '../scenario/load-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { minimalScenario } from './minimal-scenario.ts';

/** The game compiled from the minimal scenario. */
export function minimalGame(): Game {
  return minimalTalks().game;
}

/** The minimal scenario, loaded. */
export function minimalTalks(): Scenario {
  const { scenario, problems } = loadScenario(minimalScenario());
  if (!scenario) throw new Error(JSON.stringify(problems));
  return scenario;
}
