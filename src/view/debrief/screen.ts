import type { Assumption, Contest } from '../../analysis/debrief/futures.ts';
import type { Move } from '../../engine/move.ts';
import type { SeatLabel } from '../seats.ts';
import type { Block } from './block.ts';
import type { Picture } from './pictures.ts';

export const SCREENS = [
  'facts',
  'reasons',
  'space',
  'minds',
  'mediation',
  'home',
  'what-if',
  'chair',
  'history',
  'transfer',
  'assumptions',
] as const;
export type ScreenId = (typeof SCREENS)[number];

/** One question of the debrief: what was found in words, a picture, and the sheet with its tables. */
export interface DebriefScreen {
  readonly id: ScreenId;
  readonly name: string;
  readonly question: string;
  readonly finding: string;
  /** The second half of the finding, set apart. */
  readonly turn?: string;
  readonly picture?: Picture;
  readonly blocks: readonly Block[];
  readonly rewind?: RewindModel;
  readonly sliders?: SliderModel;
  readonly questions?: readonly QuestionModel[];
  readonly chairs?: readonly ChairModel[];
}

/** The decisions that can be taken again, and what else could have been done at each. */
export interface RewindModel {
  readonly decisions: ReadonlyArray<{
    readonly at: number;
    readonly text: string;
    /** It is among those that moved the outcome most. */
    readonly weighty: boolean;
    readonly alternatives: ReadonlyArray<{ readonly move: Move; readonly text: string }>;
  }>;
  /** Another choice is being played out. */
  readonly isBusy: boolean;
}

export interface SliderModel {
  readonly sliders: readonly Slider[];
  readonly contest: Contest;
  readonly isBusy: boolean;
}

export interface Slider {
  readonly id: Assumption;
  readonly label: string;
  readonly about: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A question to answer in writing; the answer is kept with the game. */
export interface QuestionModel {
  readonly question: string;
  readonly answer: string;
}

/** A seat to play the same game from, against a persona that plays as the reader did. */
export interface ChairModel {
  readonly seat: SeatLabel;
  readonly label: string;
}
