import { personasFor } from '../agents/personas/index.ts';
import { analyse } from '../analysis/analyse.ts';
import { distanceToSolution } from '../analysis/measures.ts';
import type { Solution } from '../analysis/solutions.ts';
import { preferencesOf } from '../engine/deals.ts';
import type { Game } from '../engine/game.ts';
import { scoreOf } from '../engine/score.ts';
import type { Table } from '../engine/table.ts';
import { gameSeed } from './batch.ts';
import { counterpartsFor } from './counterparts.ts';
import { playGame } from './play.ts';

/** How one persona fared in one party's seat, against every persona across the table. Utilities 0..1. */
export interface TournamentRow {
  readonly persona: string;
  readonly seat: string;
  readonly meanUtility: number;
  readonly opponentUtility: number;
  /** Share of games that ended in a ratified text. */
  readonly agreement: number;
  /** Mean Euclidean distance of the ratified deals from the Nash point; null where none was ratified. */
  readonly distanceToNash: number | null;
}

interface Result {
  readonly personas: readonly [string, string];
  readonly utilities: readonly [number, number];
  readonly ratified: boolean;
  readonly distance: number | null;
}

const FULL = 1000;

/** Every party persona against every other, in both seats, with the usual mediator: `games` games a pair. */
export function playTournament(
  game: Game,
  games: number,
  seed: string,
  onGame: (done: number) => void,
): readonly TournamentRow[] {
  const personas = personasFor('party');
  const pairs = personas.flatMap(first => personas.map(second => [first, second] as const));
  const results: Result[] = [];
  for (const pair of pairs) {
    for (let index = 0; index < games; index++) {
      results.push(playPair(game, pair, gameSeed(`${seed} ${pair.join(' ')}`, index)));
      onGame(results.length);
    }
  }
  return personas.flatMap(persona => [rowOf(game, results, persona, 0), rowOf(game, results, persona, 1)]);
}

function playPair(game: Game, personas: readonly [string, string], seed: string): Result {
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
  const { nash } = analyse(parties).solutions;
  return distanceToSolution(utilities, nash && inShares(nash));
}

function inShares(solution: Solution): Solution {
  return { ...solution, utilities: solution.utilities.map(point => point.map(value => value / FULL)) };
}

function rowOf(game: Game, results: readonly Result[], persona: string, side: 0 | 1): TournamentRow {
  const own = results.filter(result => result.personas[side] === persona);
  const distances = own.flatMap(result => result.distance ?? []);
  return {
    persona,
    seat: game.parties[side]!.id,
    meanUtility: mean(own.map(result => result.utilities[side])),
    opponentUtility: mean(own.map(result => result.utilities[side === 0 ? 1 : 0])),
    agreement: mean(own.map(result => (result.ratified ? 1 : 0))),
    distanceToNash: distances.length > 0 ? mean(distances) : null,
  };
}

function mean(values: readonly number[]): number {
  return Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4));
}
