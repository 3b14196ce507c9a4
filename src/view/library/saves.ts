import type { Translator } from '../../i18n/translator.ts';

/** A game kept on this device. Without facts its card cannot be read; it is then kept, not judged. */
export interface SavedGame {
  readonly id: string;
  readonly card: SavedFacts | undefined;
}

export interface SavedFacts {
  readonly name: string;
  readonly scenario: { readonly title: string };
  readonly seatName: string;
  readonly round: number;
  readonly rounds: number;
  readonly tension: number;
  readonly moves: number;
  readonly over: boolean;
  readonly savedAt: number;
}

export interface SavedRow {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly when: string;
  readonly state: 'going' | 'over' | 'unreadable';
}

export interface SavesModel {
  readonly rows: readonly SavedRow[];
  /** The game to go on with: the last saved that is not over. */
  readonly resume?: { readonly game: string; readonly text: string };
}

export function presentSaves(games: readonly SavedGame[], t: Translator): SavesModel {
  const going = games.find(({ card }) => card !== undefined && !card.over);
  return {
    rows: games.map(game => rowOf(game, t)),
    ...(going?.card ? { resume: { game: going.id, text: resumeText(going.card, t) } } : {}),
  };
}

/** The rows that hold every one of these words, in their name or what is told of them. */
export function soughtIn(rows: readonly SavedRow[], words: string): readonly SavedRow[] {
  const sought = words.toLocaleLowerCase().split(/\s+/);
  return rows.filter(({ name, about, when }) => {
    const told = `${name} ${about} ${when}`.toLocaleLowerCase();
    return sought.every(word => told.includes(word));
  });
}

function resumeText({ seatName, round }: SavedFacts, t: Translator): string {
  return t('start.resume.at', { seat: seatName, round });
}

function rowOf({ id, card }: SavedGame, t: Translator): SavedRow {
  if (!card) {
    return {
      id,
      name: t('saves.unreadable'),
      about: t('saves.unreadable.about'),
      when: '',
      state: 'unreadable',
    };
  }
  const { seatName: seat, round, rounds, tension, scenario } = card;
  return {
    id,
    name: card.name || scenario.title,
    about: t(card.over ? 'saves.about.over' : 'saves.about', { seat, round, rounds, tension }),
    when: t('saves.when', { moment: t.moment(card.savedAt) }),
    state: card.over ? 'over' : 'going',
  };
}
