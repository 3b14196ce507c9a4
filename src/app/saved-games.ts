import type { GameRecord } from '../engine/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import {
  exportGame,
  type ListedGame,
  listGames,
  openGame,
  removeGame,
  renameGame,
  type SavedCard,
  type Stored,
  writeGame,
} from '../storage/saves.ts';
import type { PageIntent } from '../view/page-model.ts';
import { download, fileName } from './download.ts';
import { freshId } from './fresh-id.ts';
import { factsOf } from './game-facts.ts';
import type { Library } from './library.ts';
import type { Notice } from './notices.ts';
import { sittingOf } from './record-sitting.ts';

/** A saved game with the scenario it was played on. */
export interface SavedGame {
  readonly card: SavedCard;
  readonly record: GameRecord;
  readonly scenario: Scenario;
}

type SavesIntent = Extract<PageIntent, { readonly type: 'game.rename' | 'game.remove' | 'record.load' }>;

/** The games kept on this device. What cannot be done is told, and changes nothing. */
export interface SavedGames {
  readonly list: readonly ListedGame[];
  refresh(): Promise<void>;
  open(id: string): Promise<SavedGame | undefined>;
  export(id: string): Promise<void>;
  /** Renames or removes a game, or takes in the record of a file as a new one. */
  act(intent: SavesIntent): Promise<void>;
}

export function createSavedGames(library: Library, tell: (notice: Notice) => void): SavedGames {
  let list: readonly ListedGame[] = [];

  async function refresh(): Promise<void> {
    list = told(await listGames()) ?? [];
  }
  function told<Value>(stored: Stored<Value, Notice>): Value | undefined {
    if (stored.ok) return stored.value;
    tell(stored.reason);
    return undefined;
  }
  async function scenarioOf(record: GameRecord): Promise<Scenario | undefined> {
    const scenario = await library.recorded(record.scenario);
    if (!scenario) tell('scenario-missing');
    return scenario;
  }

  async function takeIn(text: string): Promise<void> {
    const { parseRecord } = await import('../storage/record-format.ts');
    const parsed = parseRecord(text);
    if (!parsed.ok) return tell(parsed.kind === 'newer' ? 'newer-file' : 'not-a-record');
    const scenario = await scenarioOf(parsed.record);
    if (!scenario) return;
    const facts = factsOf(scenario, sittingOf(scenario, parsed.record));
    const scenarioText = () => library.textOf(scenario);
    const written = await writeGame({
      id: freshId(12),
      revision: 0,
      facts,
      record: parsed.record,
      scenarioText,
    });
    if (told(written)) tell('imported');
  }

  return {
    get list() {
      return list;
    },
    refresh,
    async open(id) {
      const opened = told(await openGame(id));
      const scenario = opened && (await scenarioOf(opened.record));
      return opened && scenario && { ...opened, scenario };
    },
    async export(id) {
      const text = told(await exportGame(id));
      const card = list.find(each => each.id === id)?.card;
      if (text !== undefined) download(fileName(card?.name || card?.scenario.title || id, 'json'), text);
    },
    async act(intent) {
      if (intent.type === 'game.rename') told(await renameGame(intent.game, intent.name));
      else if (intent.type === 'game.remove') told(await removeGame(intent.game));
      else await takeIn(intent.text);
      await refresh();
    },
  };
}
