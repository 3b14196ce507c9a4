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
    const truth = truthOf(game, before, partyIndex(game, from), issue);
    return [
      {
        at: index,
        round,
        from,
        to,
        issue,
        claim,
        truth,
        isBluff: claim !== truth && claim !== softer(truth),
      },
    ];
  });
}

/** To call a clause vital that cannot be moved at all is to say less than the truth, not other than it. */
function softer(truth: ClaimKind): ClaimKind | undefined {
  return truth === 'impossible' ? 'vital' : undefined;
}

/** Impossible where the red lines leave one option; vital in the heaviest third of the clauses; else flexible. */
export function truthOf(game: Game, table: Table, party: number, issue: number): ClaimKind {
  const { points, redLines } = preferencesOf(game, table, party);
  const free = points[issue]!.filter((_, option) => redLines[issue]?.[option] !== true).length;
  if (free <= 1) return 'impossible';
  const weights = weightsOf(game, party);
  const heavier = weights.filter(weight => weight > weights[issue]!).length;
  return heavier < weights.length / 3 ? 'vital' : 'flexible';
}
