import { preferencesOf } from '../../engine/deals.ts';
import type { Frame } from '../../engine/frame.ts';
import { type Game, partyIndex, type SeatId } from '../../engine/game.ts';
import type { ClaimKind, Table } from '../../engine/table.ts';
import { weightsOf } from './minds.ts';

/** Something told in confidence, beside what its teller's brief said of it then. */
export interface Told {
  /** Position of the move in the log. */
  readonly at: number;
  readonly round: number;
  readonly from: SeatId;
  readonly to: SeatId;
  readonly issue: number;
  readonly claim: ClaimKind;
  readonly truth: ClaimKind;
  readonly isBluff: boolean;
}

/** Every confidence of a party, true or not. The mediator has no points to be true to. */
export function toldBy(game: Game, frames: readonly Frame[]): readonly Told[] {
  return frames.flatMap(({ move, before, index, round }) => {
    if (move.type !== 'seat.confide' || partyIndex(game, move.seat) < 0) return [];
    const { seat: from, to, issue, claim } = move;
    const [truth, ...near] = truthsOf(game, before, partyIndex(game, from), issue);
    return [
      { at: index, round, from, to, issue, claim, truth, isBluff: claim !== truth && !near.includes(claim) },
    ];
  });
}

/**
 * What could be said of a clause in good faith, the nearest to the truth first. It cannot be moved where the red lines
 * leave one option, and to call it vital says less than that; the heaviest third of the clauses is vital, the lightest
 * can be moved, and of those between both can be said. Where an option may not be signed, the clause is vital too.
 */
export function truthsOf(
  game: Game,
  table: Table,
  party: number,
  issue: number,
): readonly [ClaimKind, ...ClaimKind[]] {
  const { points, redLines } = preferencesOf(game, table, party);
  const options = points[issue]!.length;
  const barred = points[issue]!.filter((_, option) => redLines[issue]?.[option] === true).length;
  if (options - barred <= 1) return ['impossible', 'vital'];
  const weights = weightsOf(game, party);
  const heavier = weights.filter(weight => weight > weights[issue]!).length;
  if (heavier < weights.length / 3) return ['vital'];
  return barred > 0 || heavier < (2 * weights.length) / 3 ? ['flexible', 'vital'] : ['flexible'];
}
