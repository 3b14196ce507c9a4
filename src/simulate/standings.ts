import { mean } from '../engine/sums.ts';
/** How one persona fared in one party's seat, against everyone across the table. Utilities 0..1. */
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

/** One game of a tournament. */
export interface Meeting {
  readonly personas: readonly [string, string];
  readonly utilities: readonly [number, number];
  readonly ratified: boolean;
  readonly distance: number | null;
}

/** A row for each player and seat that played; only meetings with a rival count. */
export function standings(
  meetings: readonly Meeting[],
  players: readonly string[],
  seats: readonly [string, string],
  rivals: ReadonlySet<string> = new Set(players),
): readonly TournamentRow[] {
  return players.flatMap(persona =>
    ([0, 1] as const).flatMap(side => {
      const own = meetings.filter(
        ({ personas }) => personas[side] === persona && rivals.has(personas[side === 0 ? 1 : 0]),
      );
      return own.length > 0 ? [rowOf(own, persona, side, seats[side])] : [];
    }),
  );
}

function rowOf(own: readonly Meeting[], persona: string, side: 0 | 1, seat: string): TournamentRow {
  const distances = own.flatMap(meeting => meeting.distance ?? []);
  return {
    persona,
    seat,
    meanUtility: shortMean(own.map(meeting => meeting.utilities[side])),
    opponentUtility: shortMean(own.map(meeting => meeting.utilities[side === 0 ? 1 : 0])),
    agreement: shortMean(own.map(meeting => (meeting.ratified ? 1 : 0))),
    distanceToNash: distances.length > 0 ? shortMean(distances) : null,
  };
}

/** A mean to four digits. */
function shortMean(values: readonly number[]): number {
  return Number(mean(values).toFixed(4));
}
