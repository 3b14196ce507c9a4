import type { SliderModel } from './assumptions.ts';
import type { Block } from './block.ts';
import type { ChairModel } from './chair.ts';
import type { Picture } from './pictures.ts';
import type { QuestionModel } from './transfer.ts';
import type { RewindModel } from './what-if.ts';

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
