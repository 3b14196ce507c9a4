import type { SpaceModel } from './space.ts';

/** Lines over the rounds, 0 to 100, with numbered marks on them. */
export interface LinesModel {
  readonly kind: 'lines';
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly ticks: readonly string[];
  readonly lines: readonly LineModel[];
  readonly marks: ReadonlyArray<{ readonly label: string; readonly at: number; readonly value: number }>;
}

export interface LineModel {
  readonly name: string;
  /** At each tick, 0..100. */
  readonly values: readonly number[];
  readonly texts: readonly string[];
  readonly strong: boolean;
}

export type Picture = LinesModel | ({ readonly kind: 'space' } & SpaceModel);
