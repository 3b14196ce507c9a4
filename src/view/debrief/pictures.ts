import type { SeatLabel } from '../seats.ts';

/** Points of two parties, in tenths. */
export type Utilities = readonly [x: number, y: number];

export const SOLUTIONS = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const;
export type Solution = (typeof SOLUTIONS)[number];

/** The outcome space as it is drawn. */
export interface SpaceModel {
  readonly about: string;
  readonly parties: readonly [SeatLabel, SeatLabel];
  readonly axes: readonly [string, string];
  readonly walks: readonly [string, string];
  readonly frontierWord: string;
  readonly frontierAbout: string;
  readonly noDeal: Utilities;
  /** No-deal values when the talks opened. */
  readonly opening: Utilities;
  /** Sorted by the first party's points. */
  readonly frontier: readonly Utilities[];
  readonly cloud: readonly Utilities[];
  readonly marked: readonly SpacePoint[];
  readonly paths: readonly SpacePath[];
  /** Texts of other games, numbered; those that came into force are filled. */
  readonly games?: ReadonlyArray<{ readonly label: string; readonly at: Utilities; readonly kept: boolean }>;
}

export interface SpacePoint {
  readonly id: Solution | 'deal' | 'best';
  readonly name: string;
  /** What makes it worth a name, in a line. */
  readonly about: string;
  readonly at: Utilities;
  readonly texts: readonly [string, string];
}

export interface SpacePath {
  readonly seat: SeatLabel;
  readonly label: string;
  readonly at: readonly Utilities[];
}

/** Lines over the rounds, 0 to 100, with numbered marks on them. */
export interface LinesModel {
  readonly kind: 'lines';
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly ticks: readonly string[];
  readonly lines: readonly LineModel[];
  /** The line drawn bright until the reader chooses another. */
  readonly first: number;
  readonly marks: ReadonlyArray<{ readonly label: string; readonly at: number; readonly value: number }>;
}

export interface LineModel {
  readonly name: string;
  /** At each tick, 0..100. */
  readonly values: readonly number[];
  readonly texts: readonly string[];
}

/** The outcome space from two parties' sides at a time: one picture a pair. */
export interface SpacesModel {
  readonly kind: 'spaces';
  readonly pairs: ReadonlyArray<{ readonly name: string; readonly space: SpaceModel }>;
}

export type Picture = LinesModel | SpacesModel;
