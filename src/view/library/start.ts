import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { SeatLabel, SeatMark } from '../seats.ts';
import { fileSeats } from '../seats.ts';
import { presentSaves, type SavedGame, type SavesModel } from './saves.ts';
import { firstOf } from './scenario-list.ts';

export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
}

export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Who it can play. */
  readonly kind: 'party' | 'mediator';
}

/** How well counterparts play. */
export interface PlayLevel {
  readonly id: string;
  readonly name: string;
}

export interface StartInput {
  readonly scenarios: readonly ScenarioCard[];
  readonly personas: readonly Persona[];
  /** From the easiest; the middle one is usual. */
  readonly levels: readonly PlayLevel[];
  readonly saved?: readonly SavedGame[];
  readonly updateReady?: boolean;
}

export interface StartModel {
  readonly kind: 'start';
  readonly heading: string;
  readonly line: string;
  readonly scenario: { readonly id: string; readonly title: string; readonly summary: string };
  readonly note: string;
  /** For whoever has never played: another scenario, to begin with. */
  readonly first?: { readonly id: string; readonly text: string };
  /** The whole first, then the shorter forms; empty where there are none. */
  readonly lengths: readonly { readonly cut: string | undefined; readonly text: string }[];
  /** The rest of the summary and of the content note. */
  readonly more: readonly string[];
  readonly seats: readonly SeatSheet[];
  readonly scenarios: readonly ScenarioCard[];
  readonly personas: readonly Persona[];
  readonly levels: readonly PlayLevel[];
  readonly saves: SavesModel;
  readonly updateReady: boolean;
}

export interface SeatSheet extends SeatLabel {
  readonly side: 'west' | 'head' | 'east';
  readonly aim: string;
  readonly kind: Persona['kind'];
  readonly home: string;
  readonly mark: SeatMark;
}

const SIDES = ['west', 'head', 'east'] as const;

export function presentStart(file: ScenarioFile, input: StartInput, t: Translator): StartModel {
  const seats = fileSeats(file).map(seat => ({
    id: seat.id,
    name: seat.name,
    mark: seat.mark,
    side: seat.side,
    aim: seat.aim,
    kind: 'capital' in seat ? ('party' as const) : ('mediator' as const),
    home: t('capital' in seat ? 'start.home' : 'start.mandate', { home: seat.home }),
  }));
  const [summary, restOfSummary] = opening(file.summary, 2);
  const [warning, restOfNote] = opening(file['content-note'] ?? '', 1);
  return {
    kind: 'start',
    heading: t('app.name'),
    line: t('app.line'),
    scenario: { id: file.id, title: file.title, summary },
    note: [t('start.minutes', { minutes: file.minutes }), warning].join(' ').trim(),
    ...firstFor(file, input, t),
    lengths: lengthsOf(file, t),
    more: [restOfSummary, restOfNote].filter(Boolean),
    seats: seats.sort((a, b) => SIDES.indexOf(a.side) - SIDES.indexOf(b.side)),
    scenarios: input.scenarios,
    personas: input.personas,
    levels: input.levels,
    updateReady: input.updateReady ?? false,
    saves: presentSaves(input.saved ?? [], t),
  };
}

function firstFor({ id }: ScenarioFile, { scenarios, saved = [] }: StartInput, t: Translator) {
  const first = firstOf(scenarios);
  if (!first || first.id === id || saved.length > 0) return {};
  return { first: { id: first.id, text: t('start.first', { title: first.title, minutes: first.minutes }) } };
}

function lengthsOf({ minutes, rounds, cuts }: ScenarioFile, t: Translator): StartModel['lengths'] {
  if (cuts.length === 0) return [];
  const whole = t('start.length', { name: t('start.length.whole'), minutes, rounds: rounds.length });
  const shorter = cuts.map(cut => ({
    cut: cut.id,
    text: t('start.length', { name: cut.name, minutes: cut.minutes, rounds: cut.rounds.length }),
  }));
  return [{ cut: undefined, text: whole }, ...shorter];
}

/** The first sentences of a text, and the rest of it. */
function opening(text: string, sentences: number): readonly [string, string] {
  const parts = text.split(/(?<=[.!?۔؟])\s+/u);
  return [parts.slice(0, sentences).join(' '), parts.slice(sentences).join(' ')];
}
