/** What a move, or an event, brought: the outcome with it less the outcome without it. */
export interface Contribution {
  /** Position in the log of the move, or of the move that brought the event. */
  readonly at: number;
  /** Index of the event, where it is one. */
  readonly event: number | undefined;
  /** By seat, tenths: mean over the lucks tried. */
  readonly by: readonly number[];
  /** How often in a hundred the talks end in a ratified text, with it and without it. */
  readonly ratified: readonly [kept: number, without: number];
  /** How many lucks were tried. */
  readonly lucks: number;
}

/** Contributions below this, in tenths summed over the seats, turn nothing. */
const LEAST = 10;

/** The few that moved the outcome most, in the order they happened. */
export function turningPoints(contributions: readonly Contribution[], most = 5): readonly Contribution[] {
  return [...contributions]
    .filter(each => sizeOf(each) >= LEAST)
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at || (a.event ?? -1) - (b.event ?? -1));
}

export function sizeOf({ by }: Contribution): number {
  return by.reduce((sum, change) => sum + Math.abs(change), 0);
}
