import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import type { SeatLabel, SeatMark } from './seats.ts';
import { fileSeats } from './seats.ts';

export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

export interface SavedGame {
  readonly seat: string;
  readonly round: number;
}

export interface StartInput {
  readonly scenarios: readonly ScenarioCard[];
  readonly personas: readonly Persona[];
  readonly saved?: SavedGame;
}

export interface StartModel {
  readonly kind: 'start';
  readonly heading: string;
  readonly line: string;
  readonly scenario: { readonly id: string; readonly title: string; readonly summary: string };
  readonly note: string;
  readonly seats: readonly SeatSheet[];
  readonly scenarios: readonly ScenarioCard[];
  readonly personas: readonly Persona[];
  readonly resume?: string;
}

export interface SeatSheet extends SeatLabel {
  readonly side: 'west' | 'head' | 'east';
  readonly aim: string;
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
    home: t('capital' in seat ? 'start.home' : 'start.mandate', { home: seat.home }),
  }));
  return {
    kind: 'start',
    heading: t('app.name'),
    line: t('app.line'),
    scenario: { id: file.id, title: file.title, summary: file.summary },
    note: [t('start.minutes', { minutes: file.minutes }), file['content-note'] ?? ''].join(' ').trim(),
    seats: seats.sort((a, b) => SIDES.indexOf(a.side) - SIDES.indexOf(b.side)),
    scenarios: input.scenarios,
    personas: input.personas,
    ...(input.saved ? { resume: resumeText(file, input.saved, t) } : {}),
  };
}

function resumeText(file: ScenarioFile, saved: SavedGame, t: Translator): string {
  const seat = fileSeats(file).find(each => each.id === saved.seat)?.name ?? saved.seat;
  return t('start.resume.at', { seat, round: saved.round });
}
