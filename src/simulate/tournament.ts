import { personasFor } from '../agents/personas/index.ts';
import { LEVELS } from '../agents/personas/level.ts';
import { distanceToSolution } from '../analysis/measures.ts';
import { bargainingSet, nash, type Solution } from '../analysis/solutions.ts';
import { preferencesOf } from '../engine/deals.ts';
import type { Game } from '../engine/game.ts';
import { scoreOf } from '../engine/score.ts';
import type { Table } from '../engine/table.ts';
import { gameSeed } from './batch.ts';
import { counterpartsFor } from './counterparts.ts';
import { playGame } from './play.ts';
import { type Meeting, standings, type TournamentRow } from './standings.ts';

const FULL = 1000;

/** Who is measured in a scenario: every party persona at every level. */
export function tournamentPlayers(): readonly string[] {
  return personasFor('party').flatMap(persona => LEVELS.map(level => `${persona}:${level}`));
}

/** Meetings of a tournament: each player with every persona at standard across the table, in either seat. */
export function tournamentPairs(): ReadonlyArray<readonly [string, string]> {
  const rivals = personasFor('party').map(persona => `${persona}:standard`);
  const pairs = tournamentPlayers().flatMap(player =>
    rivals.flatMap(rival => [[player, rival] as const, [rival, player] as const]),
  );
  return [...new Map(pairs.map(pair => [pair.join(' '), pair])).values()];
}

/** Each pair of {@link tournamentPairs} with the usual mediator, in about `games` games for each player and seat. */
export function playTournament(
  game: Game,
  games: number,
  seed: string,
  onGame: (done: number) => void,
): readonly TournamentRow[] {
  const each = Math.ceil(games / personasFor('party').length);
  const results: Meeting[] = [];
  for (const pair of tournamentPairs()) {
    for (let index = 0; index < each; index++) {
      results.push(playPair(game, pair, gameSeed(`${seed} ${pair.join(' ')}`, index)));
      onGame(results.length);
    }
  }
  const [first, second] = [game.parties[0]!.id, game.parties[1]!.id];
  const rivals = new Set(personasFor('party').map(persona => `${persona}:standard`));
  return standings(results, tournamentPlayers(), [first, second], rivals);
}

function playPair(game: Game, personas: readonly [string, string], seed: string): Meeting {
  const [first, second] = [game.parties[0]!.id, game.parties[1]!.id];
  const { referee } = playGame(
    game,
    seed,
    counterpartsFor(game, { [first]: personas[0], [second]: personas[1] }),
  );
  const scores = [scoreOf(game, referee.table, first), scoreOf(game, referee.table, second)] as const;
  const utilities = [scores[0].value / FULL, scores[1].value / FULL] as const;
  const ratified = scores[0].ratified;
  return {
    personas,
    utilities,
    ratified,
    distance: ratified ? nashDistance(game, referee.table, utilities) : null,
  };
}

/** Against the Nash point under the reservation values with which the talks ended. */
function nashDistance(game: Game, table: Table, utilities: readonly number[]): number | null {
  const parties = [0, 1].map(party => preferencesOf(game, table, party));
  const fairest = nash(bargainingSet(parties));
  return distanceToSolution(utilities, fairest && inShares(fairest));
}

function inShares(solution: Solution): Solution {
  return { ...solution, utilities: solution.utilities.map(point => point.map(value => value / FULL)) };
}
