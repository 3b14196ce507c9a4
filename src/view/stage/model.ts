import type { Light, Mark, Valence } from '../theme.ts';

export const MOODS = ['composed', 'receptive', 'guarded', 'affronted', 'weary'] as const;
export type Mood = (typeof MOODS)[number];

/** `home`: on the line to one's capital. `capitals`: every home votes. */
export const SETTINGS = [
  'start',
  'plenary',
  'shuttle',
  'text',
  'corridors',
  'home',
  'signing',
  'parting',
  'capitals',
] as const;
export type Setting = (typeof SETTINGS)[number];

/** What may be seen from the window. */
export const OUTLOOKS = ['hills', 'strait', 'woods', 'dome', 'harbour', 'lake'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

export const PLACE_STATES = ['trade', 'limited', 'closed'] as const;
export type PlaceState = (typeof PLACE_STATES)[number];
export type Side = 'west' | 'head' | 'east';
export type Direction = 'rising' | 'falling' | 'flat';
export type Forecast = 'up' | 'down' | 'flat';
export type LonLat = readonly [lon: number, lat: number];

/** Everything the stage shows, in words and numbers: the canvas draws it, the label overlay writes it. */
export interface StageModel {
  readonly setting: Setting;
  readonly light: Light;
  /** Nought to nine as the reader wants them; Latin where absent. */
  readonly digits?: string;
  readonly outlook: Outlook;
  /** Share of daylight outside, 0 at night to 1 at noon. */
  readonly daylight: number;
  /** The newest offer, to be seen sliding over the table when it is made. */
  readonly offer?: { readonly id: number; readonly by: string; readonly to: readonly string[] };
  /** The running text as it lies on the table; absent where it is signed, or nobody sits. */
  readonly draft?: readonly DraftLine[];
  /** News of the hour, while it is read out. */
  readonly dispatch?: Dispatch;
  readonly map: {
    readonly relief: string;
    readonly places: readonly StagePlace[];
    readonly incidents: readonly Incident[];
    /** The longest word for the state of a place: names keep room for it. */
    readonly longestState?: string;
  };
  readonly delegations: readonly StageDelegation[];
  /** All who sit at the table, where only some of them are in the picture. */
  readonly seated?: readonly StageDelegation[];
  readonly tension: Reading;
  /** Slide-rule windows on the rail; the first five are drawn. */
  readonly gauges: readonly Reading[];
  /** false: every change shows its final state at once, and nothing moves at rest. */
  readonly motion: boolean;
  readonly reveal?: Reveal;
  /** Only when the talks are over. */
  readonly closing?: Closing;
  /** Those who are asked: one home in a consultation, every home in a vote. */
  readonly homes?: readonly Home[];
}

/** A clause on the table: agreed, left open, or in the brackets of those who stand on something. */
export interface DraftLine {
  readonly status: 'open' | 'bracketed' | 'agreed' | 'parked';
  readonly marks: readonly Mark[];
}

/** A slip of paper handed in: who reports it and when, and what it says in a line. */
export interface Dispatch {
  readonly id: string;
  readonly from: string;
  readonly hour?: string;
  readonly text: string;
  /** Where on the map it happened. */
  readonly at?: LonLat;
}

/** A party's home as a street at night: each house as wide as its influence, its windows lit as high as its approval. */
export interface Home {
  readonly seat: string;
  readonly mark: Mark;
  readonly name: string;
  /** Where it is: “Islamabad and Rawalpindi”. */
  readonly place: string;
  readonly houses: readonly House[];
  /** 0..100, as is the threshold. */
  readonly support: number;
  readonly threshold: number;
  readonly thresholdText: string;
  /** What the beam stands for, before a vote. */
  readonly supportText?: string;
  /** Only after a vote. */
  readonly verdict?: { readonly passed: boolean; readonly word: string };
}

export interface House {
  readonly id: string;
  readonly name: string;
  /** Share of the home's influence, 0..1. */
  readonly width: number;
  /** 0..100. */
  readonly approval: number;
  readonly approvalText: string;
  /** Whether its answer is heard now. */
  readonly asked: boolean;
}

/** What the talks leave on the table. */
export interface Closing {
  /** Clauses of the text that is signed. */
  readonly clauses: number;
  /** Where every party signs a paper of its own. */
  readonly papers?: 'each';
  /** Seats with their initials under it, in their order. */
  readonly initialled: readonly string[];
  /** Seats that add their seal as witnesses. */
  readonly witnesses: readonly string[];
  /** Seats whose lamp is out. */
  readonly dark: readonly string[];
}

export interface Reveal {
  /** The gauge that the headline is about. */
  readonly headline?: string;
  /** What is said of it where it takes the place of another. */
  readonly instead?: string;
  readonly forecast: Readonly<Record<string, Forecast>>;
  /** The forecast in words, by gauge id, e.g. “you expected a small rise”. */
  readonly words?: Readonly<Record<string, string>>;
}

export interface StagePlace {
  readonly id: string;
  readonly name: string;
  readonly kind: 'crossing' | 'town' | 'capital' | 'country';
  readonly at: LonLat;
  /** Whose home a capital is. */
  readonly seat?: string;
  readonly state?: PlaceState;
  readonly stateWord?: string;
}

export interface Incident {
  readonly id: string;
  readonly placeId?: string;
  readonly at: LonLat;
  /** Words for the map, e.g. “firing, 17:40”. */
  readonly label: string;
  readonly fresh: boolean;
}

export interface StageMember {
  readonly office: string;
  readonly look: string;
}

export interface StageDelegation {
  readonly seat: string;
  readonly name: string;
  readonly mark: Mark;
  readonly side: Side;
  readonly you: boolean;
  /** Written after the name when `you`, e.g. “you”. */
  readonly youWord?: string;
  /** The first member speaks and sits nearest; three are drawn. */
  readonly members: readonly StageMember[];
  readonly mood: Mood;
  readonly moodWord: string;
  /** Printed as it stands under the mood word, e.g. “was guarded”. */
  readonly wasMoodWord?: string;
  /** The last sentence said, with its quotation marks. */
  readonly line?: string;
  readonly speaking: boolean;
  readonly present: boolean;
}

export interface Reading {
  readonly id: string;
  readonly name: string;
  /** For narrow columns; the full name stays the accessible one. */
  readonly shortName?: string;
  /** 0..100, as is `before`. */
  readonly value: number;
  readonly before: number;
  /** Which end of it is good; the high one where nothing is said. */
  readonly good?: 'high' | 'low';
  /** By how much what is revealed moved it: “+0.1”. */
  readonly changeText?: string;
  readonly word: string;
  readonly valence: Valence;
  readonly direction: Direction;
  readonly directionWord: string;
  /** The same with what it is counted from. */
  readonly directionSince?: string;
  /** Values of past rounds, oldest first. */
  readonly history: readonly number[];
  readonly redLine?: number;
  /** What a vote at home needs of it. */
  readonly needed?: number;
}

export interface StagePick {
  readonly kind: 'place' | 'gauge' | 'seat';
  readonly id: string;
}
