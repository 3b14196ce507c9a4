import type { Game } from '../engine/game.ts';
import { loadScenario } from '../scenario/load-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { minimalScenario } from './minimal-scenario.ts';

/** The game compiled from the minimal scenario, or from a changed text of it. */
export function minimalGame(text = minimalScenario()): Game {
  return minimalTalks(text).game;
}

/** The same, loaded. */
export function minimalTalks(text = minimalScenario()): Scenario {
  const { scenario, problems } = loadScenario(text);
  if (!scenario) throw new Error(JSON.stringify(problems));
  return scenario;
}
