import type { Occurrence } from '../engine/table.ts';
import type { Desk, Entry } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { GameFrame, Screen } from './page-model.ts';

const PRIVATE: ReadonlySet<Occurrence['type']> = new Set(['confided', 'probed', 'consulted']);

/** The desk without what only its seat may know, for a screen that everyone in the room can see. */
export function deskForTheRoom(desk: Desk): Desk {
  const view = { ...desk.view, own: undefined, confidences: [], asked: undefined };
  const open = (entry: Entry): Entry => ({
    ...entry,
    occurrences: entry.occurrences.filter(({ type }) => !PRIVATE.has(type)),
  });
  return {
    ...desk,
    view,
    mandate: undefined,
    mandateSeen: undefined,
    redLinesSeen: undefined,
    entries: desk.entries.map(open),
    revealed: desk.revealed.map(open),
    untold: desk.untold.map(open),
  };
}

/** What the scenario itself tells one seat alone is taken out, too. */
export function frameForTheRoom(frame: GameFrame, t: Translator): GameFrame {
  const { purse: _, ...bar } = frame.bar;
  const { seat, heading, shared, team } = frame.brief;
  const secret = { paragraphs: [], issues: [], linkages: [], redLines: [], mandate: [], homes: [] };
  return { ...frame, bar, brief: { ...secret, seat, heading, shared, team, confidential: t('room.brief') } };
}

export function screenForTheRoom(screen: Screen): Screen {
  if (screen.kind === 'turn') return { ...screen, guesses: [] };
  if (screen.kind !== 'briefing') return screen;
  const { instruction: _, ...rest } = screen;
  return rest;
}
