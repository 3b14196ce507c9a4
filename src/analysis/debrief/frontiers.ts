import { preferencesOf } from '../../engine/deals.ts';
import type { Game } from '../../engine/game.ts';
import type { Table } from '../../engine/table.ts';
import { type Frontier, frontierOf } from '../frontier.ts';

/** The frontier of the parties at any table of a game, found once for all tables that share it. */
export function frontiersOf(game: Game): (table: Table) => Frontier {
  const known = new Map<string, Frontier>();
  return table => {
    const parties = game.parties.map((_, party) => preferencesOf(game, table, party));
    const key = JSON.stringify(parties.map(({ points, redLines }) => [points, redLines]));
    const frontier = known.get(key) ?? frontierOf(parties);
    known.set(key, frontier);
    return frontier;
  };
}
