import type { Game } from '../engine/game.ts';
import { loadScenario } from '../scenario/load-scenario.ts';
import { minimalScenario } from './minimal-scenario.ts';

/** The game compiled from the minimal scenario. */
export function minimalGame(): Game {
  const { scenario, problems } = loadScenario(minimalScenario());
  if (!scenario) throw new Error(JSON.stringify(problems));
  return scenario.game;
}
