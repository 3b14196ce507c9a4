import type { Frame } from '../../engine/frame.ts';
import type { Game } from '../../engine/game.ts';
import { sum } from '../../engine/sums.ts';
import type { Table } from '../../engine/table.ts';
import type { Frontier } from '../frontier.ts';
import { leftOnTheTable } from '../measures.ts';
import { frontiersOf } from './frontiers.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** One game of many, in a few figures. Points in tenths. */
export interface Digest {
  readonly outcome: Outcome;
  /** How far the text was from the frontier. */
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
    const left = leftOnTheTable(outcome.text, frontierAt(table));
    const joint = sum(outcome.text);
    return {
      outcome,
      left,
      efficiency: joint + left === 0 ? 1000 : Math.round((1000 * joint) / (joint + left)),
      rounds: table.round + 1,
      moves: frames.filter(({ move }) => 'seat' in move).length,
    };
  };
  return { digest, frontierAt };
}
