import type { Desk } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { itemsOf } from './papers/papers.ts';
import { labelOf, type SeatLabel } from './seats.ts';
import { quoted } from './words.ts';

/** Where a replay stands, and who watches. */
export interface ReplayState {
  readonly at: number;
  /** How many moves can be shown. */
  readonly moves: number;
  /** How many the record has: more, where another version of the rules played it. */
  readonly recorded: number;
  readonly playing: boolean;
  readonly seats: readonly string[];
  /** The watcher who sees everything, where the game may be laid open. */
  readonly everybody: string | undefined;
  readonly canPlayOn: boolean;
  readonly share: ReplayShare | undefined;
}

export interface ReplayShare {
  readonly address: string;
  /** Rows of dark and light, where the address fits a pattern that a camera can read. */
  readonly pattern: ReadonlyArray<readonly boolean[]> | undefined;
}

export interface ReplayModel {
  readonly kind: 'replay';
  readonly heading: string;
  readonly at: number;
  readonly moves: number;
  readonly position: string;
  readonly playing: boolean;
  readonly watchers: ReadonlyArray<{ readonly id: string; readonly name: string; readonly chosen: boolean }>;
  readonly happened: ReadonlyArray<{
    readonly id: number;
    readonly who: SeatLabel | undefined;
    readonly text: string;
  }>;
  readonly note: string | undefined;
  readonly canPlayOn: boolean;
  readonly share: ReplayShare | undefined;
}

/** The controls of the player at a position, and what the last move brought. */
export function presentReplay(
  scenario: Scenario,
  desk: Desk,
  state: ReplayState,
  t: Translator,
): ReplayModel {
  const { at, moves, recorded, playing, canPlayOn, share } = state;
  const watchers = [...(state.everybody === undefined ? [] : [state.everybody]), ...state.seats];
  return {
    kind: 'replay',
    heading: t('replay.title', { title: scenario.file.title }),
    at,
    moves,
    position: t('replay.at', { at, moves }),
    playing,
    watchers: watchers.map(id => ({
      id,
      name: watcherLabel(scenario, id, state, t).name,
      chosen: id === desk.viewer,
    })),
    happened: happenedAt(scenario, desk, at, t),
    note: moves < recorded ? t('replay.older', { moves, recorded }) : undefined,
    canPlayOn,
    share,
  };
}

export function watcherLabel(
  { file }: Scenario,
  id: string,
  { everybody }: ReplayState,
  t: Translator,
): SeatLabel {
  const label = labelOf(file, id);
  return id === everybody ? { ...label, name: t('replay.everybody') } : label;
}

/** What the last move brought, as far as the watcher could know. */
function happenedAt({ file }: Scenario, desk: Desk, at: number, t: Translator): ReplayModel['happened'] {
  const entry = desk.entries.find(({ index }) => index === at - 1);
  if (!entry) return [];
  return itemsOf(file, desk, entry, t).map(({ who, from, text, quoted: isQuoted }, id) => {
    const said = isQuoted ? quoted(t, text) : text;
    return { id, who, text: t('pair', { name: from, text: said }) };
  });
}
