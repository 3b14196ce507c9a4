import type { Contest } from '../analysis/debrief/futures.ts';
import type { Move } from '../engine/move.ts';
import type { Forecast, Intent, Occupant } from '../flow/desk.ts';
import type { Numerals, Translator } from '../i18n/translator.ts';
import type { BarModel } from './bar.ts';
import type { BriefModel } from './brief.ts';
import type { BriefingModel } from './briefing.ts';
import type { ClosingModel } from './closing.ts';
import type { ComparisonModel } from './comparison.ts';
import type { DebriefModel } from './debrief/debrief.ts';
import type { EndingModel } from './ending.ts';
import type { FaultModel } from './fault.ts';
import type { GaugeModel } from './gauges.ts';
import type { GlossaryModel } from './glossary.ts';
import type { ProblemsModel } from './library/problems.ts';
import type { ScenarioIntent } from './library/scenario-intents.ts';
import type { ScenarioListModel } from './library/scenario-list.ts';
import type { ScenarioPageModel } from './library/scenario-page.ts';
import type { StartModel } from './library/start.ts';
import type { PaperRound } from './papers/papers.ts';
import type { ReplayModel } from './replay.ts';
import type { BeforeTurn } from './reveal/before-turn.ts';
import type { RevealModel } from './reveal/reveal.ts';
import type { SeatLabel } from './seats.ts';
import type { SourceItem } from './sources.ts';
import type { Term } from './terms.ts';
import type { DraftModel } from './turn/draft.ts';
import type { GuessForm } from './turn/guess-form.ts';
import type { PackageRow } from './turn/package.ts';
import type { TurnModel } from './turn/turn.ts';
import type { VoteParty } from './vote.ts';
import type { WhyModel } from './why.ts';

export type { Forecast, Intent, Move, Occupant };

/** Everything the page shows: one screen, and the table around it while a game is on. */
export interface PageModel {
  readonly t: Translator;
  readonly title: string;
  /** Changes whenever the reader should be taken to the heading. */
  readonly key: string;
  /** What has just happened, for the live region. */
  readonly announcement: string;
  readonly screen: Screen;
  /** Something the reader should know about this device, told once and put away at will. */
  readonly notice?: string;
  /** Absent on the start and hand-over screens. */
  readonly frame?: GameFrame;
}

export interface GameFrame {
  readonly bar: BarModel;
  readonly draft: DraftModel;
  readonly board: readonly PackageRow[];
  readonly papers: readonly PaperRound[];
  readonly tension: GaugeModel;
  readonly gauges: readonly GaugeModel[];
  readonly whys: readonly WhyModel[];
  readonly brief: BriefModel;
  readonly glossary: GlossaryModel;
  readonly terms: readonly Term[];
  readonly sources: readonly SourceItem[];
}

export interface HandoverModel {
  readonly kind: 'handover';
  readonly heading: string;
  readonly about: string;
  readonly ready: string;
}

export interface BriefScreen {
  readonly kind: 'brief';
  readonly heading: string;
  readonly guess: GuessForm;
}

export interface GuessScreen {
  readonly kind: 'guess';
  readonly heading: string;
  readonly guess: GuessForm;
}

export interface WaitingModel {
  readonly kind: 'waiting';
  readonly heading: string;
  readonly about: string;
  readonly seats: readonly SeatLabel[];
}

/** A turn, and what came before it. */
export interface TurnScreen extends TurnModel {
  readonly before?: BeforeTurn;
}

export interface VoteModel {
  readonly kind: 'vote';
  readonly heading: string;
  /** What the votes come to together. */
  readonly outcome: string;
  readonly parties: readonly VoteParty[];
}

export interface EndedModel {
  readonly kind: 'ended';
  readonly heading: string;
  readonly ending: EndingModel;
  readonly debrief?: DebriefModel;
  /** The persons who played, where there were several: each has a debrief of its own. */
  readonly readers: readonly Reader[];
}

export interface Reader {
  readonly seat: SeatLabel;
  readonly isCurrent: boolean;
}

export type Screen =
  | StartModel
  | ScenarioListModel
  | ScenarioPageModel
  | ProblemsModel
  | ComparisonModel
  | HandoverModel
  | BriefScreen
  | GuessScreen
  | BriefingModel
  | TurnScreen
  | WaitingModel
  | RevealModel
  | ReplayModel
  | FaultModel
  | ClosingModel
  | VoteModel
  | EndedModel;

/** How the reader wants the page; the first of each list is the standard. */
export const SETTING_CHOICES = {
  audience: ['seat', 'room'],
  light: ['night', 'day', 'auto'],
  contrast: ['normal', 'more'],
  motion: ['full', 'reduced'],
  pace: ['unhurried', 'brisk'],
  numerals: ['auto', 'latn', 'arab', 'arabext', 'deva'],
  sound: ['off', 'on'],
  renderer: ['auto', 'webgl', 'canvas', 'none'],
} as const satisfies { readonly numerals: readonly Numerals[] } & Record<string, readonly string[]>;

type Choices = { readonly [Name in keyof typeof SETTING_CHOICES]: (typeof SETTING_CHOICES)[Name][number] };

export interface Settings extends Choices {
  /** Per cent, 90 to 160. */
  readonly text: number;
}

export const STANDARD_SETTINGS: Settings = {
  text: 100,
  audience: 'seat',
  light: 'night',
  contrast: 'normal',
  motion: 'full',
  pace: 'unhurried',
  numerals: 'auto',
  sound: 'off',
  renderer: 'auto',
};

/** What the replay player asks for. */
export type ReplayIntent =
  | { readonly type: 'replay.move'; readonly at: number }
  | { readonly type: 'replay.play'; readonly playing: boolean }
  | { readonly type: 'replay.watch'; readonly seat: string }
  | { readonly type: 'replay.share' }
  | { readonly type: 'replay.branch' }
  | { readonly type: 'replay.leave' };

/** What the page asks for: the game's intents, and what concerns the application around it. */
export type PageIntent =
  | Intent
  | ScenarioIntent
  | { readonly type: 'record.load'; readonly text: string }
  | { readonly type: 'game.rename'; readonly game: string; readonly name: string }
  | { readonly type: 'game.remove'; readonly game: string }
  /** Without a game: the one in hand. */
  | { readonly type: 'game.export'; readonly game: string | undefined }
  | { readonly type: 'game.watch'; readonly game: string }
  | ReplayIntent
  | { readonly type: 'fault.back'; readonly before: boolean }
  | { readonly type: 'fault.leave' }
  | { readonly type: 'update.load' }
  | { readonly type: 'problems.dismiss' }
  | { readonly type: 'notice.dismiss' }
  | DebriefIntent
  | ComparisonIntent
  | { readonly type: 'settings.change'; readonly settings: Settings };

/** What the comparison of a class asks for. */
export type ComparisonIntent =
  | { readonly type: 'comparison.open' | 'comparison.clear' | 'comparison.close' }
  | {
      readonly type: 'comparison.add';
      readonly files: ReadonlyArray<{ readonly name: string; readonly text: string }>;
    }
  | { readonly type: 'comparison.save'; readonly format: 'csv' | 'json' };

/** What the debrief asks for. A decision is named by its position in the log. */
export type DebriefIntent =
  /** Plays a decision out that is taken otherwise. */
  | { readonly type: 'debrief.rewind'; readonly at: number; readonly move: Move }
  | { readonly type: 'debrief.stop' }
  /** Opens the game again at a decision, to be played on by hand. */
  | { readonly type: 'debrief.play-on'; readonly at: number }
  | { readonly type: 'debrief.contest'; readonly contest: Contest }
  /** Opens the same game from another seat, against a persona that plays as the reader did. */
  | { readonly type: 'debrief.chair'; readonly seat: string };
