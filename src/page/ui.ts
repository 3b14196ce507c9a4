import type { Translator } from '../i18n/translator.ts';
import type { ScreenId, SliderModel } from '../view/debrief/screen.ts';
import type { Forecast, PageIntent, Settings } from '../view/page-model.ts';
import type { Term } from '../view/terms.ts';
import type { EditorOpening } from '../view/turn/choosable.ts';
import type { Seal } from './seal.ts';

type Contest = SliderModel['contest'];

export type Tab = 'decide' | 'draft' | 'papers' | 'table';
export type DialogName =
  | 'menu'
  | 'why'
  | 'brief'
  | 'history'
  | 'glossary'
  | 'sources'
  | 'settings'
  | 'readings'
  | 'text'
  | 'saves'
  | 'share';
export type EndedPart = 'ending' | ScreenId;

/** What only this page knows: where the reader is, and what is half written. */
export interface Local {
  readonly tab: Tab;
  /** How many papers there were when they were last opened on a narrow page. */
  readonly papersRead: number;
  readonly dialog: DialogName | undefined;
  readonly why: string | undefined;
  readonly chosen: string | undefined;
  readonly reason: string;
  readonly forecast: Partial<Forecast>;
  /** Whether a narrow page shows the forecast. */
  readonly forecasting: boolean;
  readonly editor: EditorOpening | undefined;
  readonly terms: Readonly<Record<number, number>>;
  readonly whole: boolean;
  readonly picks: Readonly<Record<string, string>>;
  readonly skipped: boolean;
  /** The warning before this move has been read. */
  readonly warned: boolean;
  /** A move lies sealed. */
  readonly sealed: boolean;
  /** By party, the issues chosen so far, the dearest first; −1 where none is. */
  readonly guesses: Readonly<Record<string, readonly number[]>>;
  readonly ended: EndedPart;
  /** In the debrief: the gauge drawn bright, the two parties whose points are the axes, the decision to be taken again and the alternative to it (−1 for none). */
  readonly line: string | undefined;
  readonly pair: string | undefined;
  readonly rewindAt: number | undefined;
  readonly instead: number;
  readonly contest: Contest | undefined;
  /** The entry that the record opens at. */
  readonly entry: number | undefined;
  /** A scenario that the reader has asked to remove, and has not said so twice. */
  readonly removing: string | undefined;
  readonly start: StartChoices;
  readonly saves: SavesChoices;
  /** The sound just heard, in words. */
  readonly caption: string | undefined;
  readonly settings: Settings;
}

export interface StartChoices {
  readonly seat: string | undefined;
  readonly cut: string | undefined;
  readonly together: boolean;
  readonly occupants: Readonly<Record<string, string>>;
  /** How well counterparts play; undefined for the usual level. */
  readonly level: string | undefined;
  readonly seed: string;
}

/** In the list of saved games: how far down and for which words it is read, and what is half done to one of them. */
export interface SavesChoices extends SavesDoing {
  readonly sought: string;
  readonly shown: number;
}

/** A new name, or a deletion not yet confirmed. */
interface SavesDoing {
  readonly renaming: string | undefined;
  readonly name: string;
  readonly removing: string | undefined;
}

export type Patch = Partial<Local>;

/** What templates may do: speak, remember, ask. */
export interface Ui {
  readonly t: Translator;
  readonly local: Local;
  readonly set: (patch: Patch) => void;
  readonly send: (intent: PageIntent) => void;
  readonly stage: HTMLElement;
  readonly seal: Seal;
  /** Words whose meaning is a tap away. */
  readonly terms: readonly Term[];
}

export const NOTHING_HALF_DONE: SavesDoing = { renaming: undefined, name: '', removing: undefined };
/** Games shown at first of a long list, and with each wish for more. */
export const FEW_SAVES = 20;

export function initialLocal(settings: Settings): Local {
  return {
    ...freshTurn,
    tab: 'decide',
    papersRead: 0,
    dialog: undefined,
    why: undefined,
    caption: undefined,
    ended: 'ending',
    line: undefined,
    pair: undefined,
    rewindAt: undefined,
    instead: -1,
    contest: undefined,
    entry: undefined,
    removing: undefined,
    start: { seat: undefined, cut: undefined, together: false, occupants: {}, level: undefined, seed: '' },
    saves: { ...NOTHING_HALF_DONE, sought: '', shown: FEW_SAVES },
    settings,
  };
}

/** What is forgotten when the screen changes. */
export const freshTurn = {
  chosen: undefined,
  reason: '',
  forecast: {},
  forecasting: false,
  editor: undefined,
  terms: {},
  whole: true,
  picks: {},
  skipped: false,
  warned: false,
  sealed: false,
  guesses: {},
} as const satisfies Patch;
