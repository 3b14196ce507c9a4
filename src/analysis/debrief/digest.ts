import type { Frame } from '../../engine/frame.ts';
import type { Game } from '../../engine/game.ts';
import type { Table } from '../../engine/table.ts';
import type { Frontier } from '../frontier.ts';
import { leftOnTheTable } from '../measures.ts';
import type { Point } from '../valuation.ts';
import { frontiersOf } from './frontiers.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** One game of many, in a few figures. Points in tenths. */
export interface Digest {
  readonly outcome: Outcome;
  /** What the text was worth to the first two parties, and how far it was from the frontier. */
  readonly point: Point;
  readonly left: number;
  /** Joint worth of the text, in thousandths of the most that would have cost nobody anything. */
  readonly efficiency: number;
  readonly rounds: number;
  readonly moves: number;
}

/** Digests games of one scenario; frontiers are found once for all games that share them. */
export function createDigester(game: Game): {
  readonly digest: (frames: readonly Frame[]) => Digest;
  readonly frontierAt: (table: Table) => Frontier;
} {
  const frontierAt = frontiersOf(game);
  const digest = (frames: readonly Frame[]) => {
    const table = frames.at(-1)!.after;
    const outcome = outcomeOf(game, table);
    const point = outcome.text.slice(0, 2);
    const left = leftOnTheTable(point, frontierAt(table));
    const joint = point.reduce((sum, value) => sum + value, 0);
    return {
      outcome,
      point,
      left,
      efficiency: joint + left === 0 ? 1000 : Math.round((1000 * joint) / (joint + left)),
      rounds: table.round + 1,
      moves: frames.filter(({ move }) => 'seat' in move).length,
    };
  };
  return { digest, frontierAt };
}
