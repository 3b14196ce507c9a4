import type { Frame } from '../engine/frame.ts';
import type { Game } from '../engine/game.ts';
import type { GameRecord } from '../engine/record.ts';
import { setTable } from '../engine/setup.ts';
import type { Position } from './compile.ts';
import { chart, junctureAt } from './referee.ts';

/** Where a game stands: its place in the chart, its table, and how many moves led there. */
export interface Standpoint extends Position {
  readonly position: number;
}

export function startOf(game: Game, seed: string): Standpoint {
  return { state: chart.start, table: setTable(game, seed), position: 0 };
}

/** A record played again, move by move. Throws where a move is refused: replay a record of others before. */
export function framesOf(game: Game, { seed, log }: Pick<GameRecord, 'seed' | 'log'>): readonly Frame[] {
  let { state, table } = startOf(game, seed);
  return log.map(({ move }, index) => {
    const next = chart.step(state, game, table, move);
    if (!next) throw new Error(`move ${index} is refused: ${JSON.stringify(move)}`);
    const frame = {
      index,
      round: table.round,
      juncture: junctureAt(state),
      move,
      before: table,
      after: next.table,
    };
    ({ state, table } = next);
    return frame;
  });
}

/** Where the game stood before the move at this position of its log. */
export function standpointAt(
  game: Game,
  { seed, log }: Pick<GameRecord, 'seed' | 'log'>,
  position: number,
): Standpoint {
  let now: Position = startOf(game, seed);
  for (const { move } of log.slice(0, position)) {
    const next = chart.step(now.state, game, now.table, move);
    if (!next) throw new Error(`${JSON.stringify(move)} is refused`);
    now = next;
  }
  return { ...now, position };
}
