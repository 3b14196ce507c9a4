import type { GameRecord } from '../engine/record.ts';
import { askToBeKept, database, type Writable, whyNot } from './database.ts';
import type { Unreadable } from './record-format.ts';
import type { GameFacts, SavedCard } from './saved-card.ts';

export type { GameFacts, SavedCard };

export type Stored<Value, Reason extends string = never> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: 'unavailable' | 'full' | Reason };

/** A game of the list; one whose card cannot be read is still there to be exported or removed. */
export type ListedGame = { readonly id: string; readonly card: SavedCard | undefined };

export interface OpenedGame {
  readonly card: SavedCard;
  /** With the text of its scenario, where that is kept. */
  readonly record: GameRecord;
}

/** A game as it is written: a fresh one has no revision yet. */
export interface Writing {
  readonly id: string;
  readonly revision: number;
  readonly facts: GameFacts;
  readonly record: GameRecord;
  readonly name?: string;
  /** Makes the text of the scenario; asked only where it is not kept yet. */
  readonly scenarioText: () => string;
}

type Refusal = 'conflict' | 'gone';

const checks = () => Promise.all([import('./record-format.ts'), import('./saved-card.ts')]);

/** The games kept on this device, the last saved first. */
export async function listGames(): Promise<Stored<readonly ListedGame[]>> {
  return attempt(async () => {
    const stores = (await database()).transaction(['cards', 'records']);
    const [ids, cards] = await Promise.all([
      stores.objectStore('records').getAllKeys(),
      stores.objectStore('cards').getAll(),
    ]);
    if (ids.length === 0) return [];
    const [, { checkCard }] = await checks();
    const sound = new Map(cards.flatMap(each => checkCard(each) ?? []).map(card => [card.id, card]));
    return ids
      .map(id => ({ id, card: sound.get(id) }))
      .sort((one, other) => (other.card?.serial ?? -1) - (one.card?.serial ?? -1));
  });
}

/**
 * Writes a game's record, card and scenario in one transaction. Refused as `conflict` where somebody has
 * written the game since: what they wrote stands; as `gone` where a game that was written is no longer there.
 */
export async function writeGame(writing: Writing): Promise<Stored<SavedCard, Refusal>> {
  try {
    const transaction = (await database()).transaction(['cards', 'records', 'scenarios'], 'readwrite', {
      durability: 'strict',
    });
    transaction.done.catch(() => undefined);
    return await writeIn(transaction, writing);
  } catch (error) {
    return { ok: false, reason: whyNot(error) };
  }
}

/** Waits for the page once only: a page busy drawing would otherwise keep the save from being done. */
async function writeIn(transaction: Writable, writing: Writing): Promise<Stored<SavedCard, Refusal>> {
  const { id, record } = writing;
  const { hash } = record.scenario;
  const [cards, records, scenarios] = [
    transaction.objectStore('cards'),
    transaction.objectStore('records'),
    transaction.objectStore('scenarios'),
  ];
  const [all, kept, known] = await Promise.all([cards.getAll(), cards.get(id), scenarios.getKey(hash)]);
  if (countIn(kept, 'revision') !== writing.revision) {
    transaction.abort();
    return { ok: false, reason: kept === undefined ? 'gone' : 'conflict' };
  }
  const card = cardOf(writing, kept, all);
  const text = known === undefined ? writing.scenarioText() : undefined;
  // What may be refused on the spot goes first, for half a save is none.
  const puts = [
    records.put(withoutText(record), id),
    cards.put(card, id),
    text === undefined ? undefined : scenarios.put(text, hash),
  ];
  transaction.commit();
  await Promise.all([...puts, transaction.done]);
  if (kept === undefined) askToBeKept();
  return { ok: true, value: card };
}

function cardOf({ id, facts, name, revision }: Writing, kept: unknown, all: readonly unknown[]): SavedCard {
  return {
    ...facts,
    id,
    name: nameIn(kept) ?? name ?? '',
    savedAt: Date.now(),
    serial: Math.max(0, ...all.map(each => countIn(each, 'serial'))) + 1,
    revision: revision + 1,
  };
}

/** The scenario lies once on the device, not in every record. */
function withoutText(record: GameRecord): GameRecord {
  const { text: _, ...mark } = record.scenario;
  return { ...record, scenario: mark };
}

export async function openGame(id: string): Promise<Stored<OpenedGame, Unreadable | 'missing'>> {
  try {
    const [{ checkRecord }, { checkCard }] = await checks();
    const { card: rawCard, record: rawRecord } = await read(id);
    if (rawRecord === undefined) return { ok: false, reason: 'missing' };
    const checked = checkRecord(rawRecord);
    if (!checked.ok) return { ok: false, reason: checked.kind };
    const card = checkCard(rawCard);
    return card ? { ok: true, value: { card, record: checked.record } } : { ok: false, reason: 'corrupt' };
  } catch (error) {
    return { ok: false, reason: whyNot(error) };
  }
}

/** A game's record as text, with its scenario; also one that this version cannot read. */
export async function exportGame(id: string): Promise<Stored<string, 'missing' | 'no-text'>> {
  try {
    const { record } = await read(id);
    if (record === undefined) return { ok: false, reason: 'missing' };
    const text = jsonOf(record);
    return text === undefined ? { ok: false, reason: 'no-text' } : { ok: true, value: text };
  } catch (error) {
    return { ok: false, reason: whyNot(error) };
  }
}

/** A device can keep what no text can hold: circles, or numbers without bounds. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

async function read(id: string) {
  const stores = (await database()).transaction(['cards', 'records', 'scenarios']);
  const [card, record] = await Promise.all([
    stores.objectStore('cards').get(id),
    stores.objectStore('records').get(id),
  ]);
  const hash = hashIn(record);
  const text = hash === undefined ? undefined : await stores.objectStore('scenarios').get(hash);
  return { card, record: typeof text === 'string' ? withText(record, text) : record };
}

function hashIn(record: unknown): string | undefined {
  const scenario = propertyOf(record, 'scenario');
  const hash = propertyOf(scenario, 'hash');
  return typeof hash === 'string' ? hash : undefined;
}

function withText(record: unknown, text: string): unknown {
  return { ...Object(record), scenario: { ...Object(propertyOf(record, 'scenario')), text } };
}

/** What a save needs of a card is read without the checks, which may not have arrived when the network goes. */
function countIn(card: unknown, key: 'revision' | 'serial'): number {
  const count = propertyOf(card, key);
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : 0;
}

function nameIn(card: unknown): string | undefined {
  const name = propertyOf(card, 'name');
  return typeof name === 'string' ? name : undefined;
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

export async function renameGame(id: string, name: string): Promise<Stored<undefined>> {
  return attempt(async () => {
    const transaction = (await database()).transaction('cards', 'readwrite');
    const card = await transaction.store.get(id);
    const renamed = { ...Object(card), name: name.slice(0, 100) };
    await Promise.all([
      card === undefined ? undefined : transaction.store.put(renamed, id),
      transaction.done,
    ]);
    return undefined;
  });
}

/** Removes a game, and its scenario's text where no other game is played on it. */
export async function removeGame(id: string): Promise<Stored<undefined>> {
  return attempt(async () => {
    const transaction = (await database()).transaction(['cards', 'records', 'scenarios'], 'readwrite');
    const records = transaction.objectStore('records');
    const hash = hashIn(await records.get(id));
    await Promise.all([records.delete(id), transaction.objectStore('cards').delete(id)]);
    if (hash !== undefined && !(await isPlayed(records, hash))) {
      await transaction.objectStore('scenarios').delete(hash);
    }
    await transaction.done;
    return undefined;
  });
}

/** Reads no more records than it must: there may be hundreds. */
async function isPlayed(
  records: AsyncIterable<{ readonly value: unknown }>,
  scenario: string,
): Promise<boolean> {
  for await (const { value } of records) if (hashIn(value) === scenario) return true;
  return false;
}

async function attempt<Value>(task: () => Promise<Value>): Promise<Stored<Value>> {
  try {
    return { ok: true, value: await task() };
  } catch (error) {
    return { ok: false, reason: whyNot(error) };
  }
}
