import type { Game } from '../engine/game.ts';
import type { ScenarioFile } from './format/format.ts';

/** A checked scenario: the file with its prose, and the game compiled from it. */
export interface Scenario {
  readonly file: ScenarioFile;
  readonly game: Game;
}
