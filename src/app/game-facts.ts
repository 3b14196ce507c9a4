import { tensionOf } from '../engine/view-for.ts';
import { personsOf, type Sitting } from '../flow/sitting.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { GameFacts } from '../storage/saves.ts';
import { seatName } from '../view/seats.ts';

/** What the list of saved games tells of a game. */
export function factsOf({ file, game }: Scenario, sitting: Sitting): GameFacts {
  const { table, log, viewer } = sitting;
  const seat = personsOf(sitting)[0] ?? viewer;
  return {
    scenario: { id: file.id, hash: game.hash, title: file.title },
    seat,
    seatName: seatName(file, seat),
    round: Math.min(table.round + 1, file.rounds.length),
    rounds: file.rounds.length,
    tension: Math.round(tensionOf(game, table.metrics) / 10),
    moves: log.length,
    over: table.over,
  };
}
