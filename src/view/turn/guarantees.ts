import type { Game, SeatId } from '../../engine/game.ts';
import type { Occurrence } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';

/** Points that a deed has added to an answer, for the viewer's party. */
export interface Guaranteed {
  readonly seat: SeatId;
  readonly issue: number;
  readonly option: number;
  /** Tenths. */
  readonly points: number;
}

interface Deed {
  readonly seat: SeatId;
  readonly action: number;
}

/** What deeds known to the viewer have added to its points, in their order; nothing for a seat without points. */
export function guaranteesOf(
  game: Game,
  view: View,
  deeds: readonly Deed[] = view.played,
): readonly Guaranteed[] {
  const party = view.own?.party;
  return deeds.flatMap(({ seat, action }) =>
    game.actions[action]!.sweetens.filter(each => each.party === party).map(({ issue, option, points }) => ({
      seat,
      issue,
      option,
      points,
    })),
  );
}

/** The cards played among these occurrences. */
export function deedsIn(occurrences: readonly Occurrence[]): readonly Deed[] {
  return occurrences.flatMap(each =>
    each.type === 'action.played' || each.type === 'statement.made'
      ? [{ seat: each.seat, action: each.action }]
      : [],
  );
}
