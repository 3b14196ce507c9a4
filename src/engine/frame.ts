import type { Juncture } from './legal.ts';
import type { Move } from './move.ts';
import type { Table } from './table.ts';

/** One move of a game, with the table before and after it: what a replay leaves behind. */
export interface Frame {
  /** Position in the log. */
  readonly index: number;
  readonly round: number;
  readonly juncture: Juncture;
  readonly move: Move;
  readonly before: Table;
  readonly after: Table;
}
