import { createFastReferee } from '../flow/referee.ts';
import type { Finding } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { gameSeed } from './batch.ts';
import { type Company, companyFor } from './company.ts';
import { playGame } from './play.ts';

const GAMES = 20;
/** Of all games together: a scenario with long games is played in fewer. */
const MOVES = 4000;

/**
 * Plays a few games of a scenario that passed the check, always the same ones. What the check could not foresee, a
 * game that breaks off or never ends, is found at the round it came to.
 */
export function playOut(
  { game }: Scenario,
  company: Pick<Company, 'counterparts'> = companyFor(game, {}),
): readonly Finding[] {
  let moves = 0;
  for (let at = 0; at < GAMES && moves < MOVES; at++) {
    const seed = gameSeed('check', at);
    const referee = createFastReferee(game, seed);
    try {
      moves += playGame(game, seed, company.counterparts(seed), referee).moves.length;
    } catch (error) {
      const { round } = referee.table;
      const reason = error instanceof Error ? error.message : String(error);
      return [
        { code: 'game-breaks-off', path: ['rounds', round], params: { round: round + 1, reason, seed } },
      ];
    }
  }
  return [];
}
