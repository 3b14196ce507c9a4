/** What a move, or an event, brought: the outcome with it less the outcome without it. */
export interface Contribution {
  /** Position in the log of the move, or of the move that brought the event. */
  readonly at: number;
  /** Index of the event, where it is one. */
  readonly event: number | undefined;
  /** By seat, tenths: mean over the lucks tried, and how uncertain that mean is (its standard error). */
  readonly by: readonly number[];
  readonly error: readonly number[];
  /** Under how many of the lucks the talks end in a ratified text, with it and without it. */
  readonly ratified: readonly [kept: number, without: number];
  /** How many lucks were tried. */
  readonly lucks: number;
}

/** Contributions below this, in tenths summed over the seats, turn nothing; nor do those far below the largest. */
const LEAST = 30;
const LEAST_OF_LARGEST = 0.1;

/** A mean this many standard errors from nought is not luck alone: of the thirty looked at last, one in a score of games. */
const CLEAR = 3.6;

/** The few that moved the outcome most, beyond what luck explains, one a move, in the order they happened. */
export function turningPoints(contributions: readonly Contribution[], most = 5): readonly Contribution[] {
  const clear = contributions.filter(isClear);
  const least = Math.max(LEAST, LEAST_OF_LARGEST * Math.max(0, ...clear.map(sizeOf)));
  return clear
    .filter(each => sizeOf(each) >= least)
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a.at - b.at)
    .filter((each, index, all) => all.findIndex(other => other.at === each.at) === index)
    .slice(0, most)
    .sort((a, b) => a.at - b.at);
}

function isClear({ by, error }: Contribution): boolean {
  return by.some((change, seat) => Math.abs(change) > CLEAR * error[seat]!);
}

export function sizeOf({ by }: Contribution): number {
  return by.reduce((sum, change) => sum + Math.abs(change), 0);
}
