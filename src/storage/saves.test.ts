import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { minimalGame } from '../testing/minimal-game.ts';
import { randomRecord } from '../testing/random-record.ts';
import { database } from './database.ts';
import { parseRecord } from './record-format.ts';
import type { GameFacts } from './saved-card.ts';
import { exportGame, listGames, openGame, removeGame, renameGame, type Stored, writeGame } from './saves.ts';

const record = randomRecord(minimalGame(), 'saves');
const facts: GameFacts = {
  scenario: { id: record.scenario.id, hash: record.scenario.hash, title: 'Two wells' },
  seat: 'north',
  seatName: 'North',
  round: 1,
  rounds: 2,
  tension: 50,
  moves: record.log.length,
  over: false,
};

const write = (id: string, revision: number, moves = facts.moves) =>
  writeGame({
    id,
    revision,
    facts: { ...facts, moves },
    record,
    scenarioText: () => `text of ${record.scenario.hash}`,
  });

const ids = async () => kept(await listGames()).map(({ id }) => id);

function kept<Value>(stored: Stored<Value, string>): Value {
  if (!stored.ok) throw new Error(stored.reason);
  return stored.value;
}

const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));

beforeEach(async () => {
  vi.stubGlobal('navigator', { storage: { persist } });
  const all = (await database()).transaction(['cards', 'records', 'scenarios'], 'readwrite');
  await Promise.all([...all.objectStoreNames].map(name => all.objectStore(name).clear()));
  await all.done;
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function put(id: string, value: unknown): Promise<void> {
  await (await database()).put('records', value, id);
}

test('a game is written whole, and read back with its scenario', async () => {
  const card = kept(await write('one', 0));
  expect(card).toMatchObject({ ...facts, id: 'one', revision: 1 });
  const opened = kept(await openGame('one'));
  const scenario = { ...record.scenario, text: `text of ${record.scenario.hash}` };
  expect(opened).toEqual({ card, record: { ...record, scenario } });
});

test('the browser is asked to keep a game when it is first written', async () => {
  persist.mockClear();
  await write('one', 0);
  expect(persist).toHaveBeenCalledTimes(1);
  await write('one', 1);
  expect(persist).toHaveBeenCalledTimes(1);
  vi.stubGlobal('navigator', {});
  expect((await write('two', 0)).ok).toBe(true);
});

test('what another tab wrote is not overwritten', async () => {
  await write('one', 0, 10);
  const [mine, theirs] = await Promise.all([write('one', 1, 11), write('one', 1, 12)]);
  expect(mine.ok).not.toBe(theirs.ok);
  expect(kept(await openGame('one')).card.moves).toBe(mine.ok ? 11 : 12);
});

test('a game that was removed is not taken for one that went on elsewhere', async () => {
  await write('one', 0);
  await removeGame('one');
  expect(await write('one', 1)).toEqual({ ok: false, reason: 'gone' });
  expect(kept(await write('one', 0)).revision).toBe(1);
  expect(await write('one', 0)).toEqual({ ok: false, reason: 'conflict' });
});

test('the list is in the order of saving, whatever the clock says', async () => {
  const clock = vi.spyOn(Date, 'now');
  clock.mockReturnValue(2_000_000_000_000);
  await write('one', 0);
  clock.mockReturnValue(1_000_000_000_000);
  await write('two', 0);
  expect(await ids()).toEqual(['two', 'one']);
  await write('one', 1);
  expect(await ids()).toEqual(['one', 'two']);
});

test('a damaged record and a newer one are kept, told apart, and can be exported', async () => {
  await write('one', 0);
  await put('damaged', { format: 'communique-record/2', log: 'scratched' });
  await put('newer', { ...record, format: 'communique-record/3' });
  expect(await openGame('damaged')).toEqual({ ok: false, reason: 'corrupt' });
  expect(await openGame('newer')).toEqual({ ok: false, reason: 'newer' });
  expect(await openGame('nowhere')).toEqual({ ok: false, reason: 'missing' });
  expect(await ids()).toEqual(['one', 'damaged', 'newer']);
  expect(JSON.parse(kept(await exportGame('damaged')))).toMatchObject({ log: 'scratched' });
  expect((await openGame('one')).ok).toBe(true);
});

test('what no text can hold is told apart, and the connection stands', async () => {
  const circle: unknown[] = [];
  circle.push(circle);
  await put('circle', circle);
  const connection = await database();
  expect(await openGame('circle')).toEqual({ ok: false, reason: 'corrupt' });
  expect(await exportGame('circle')).toEqual({ ok: false, reason: 'no-text' });
  expect(await database()).toBe(connection);
});

test('a record of the first format is brought up when it is opened', async () => {
  await write('one', 0);
  const { rounds: _, ...first } = record;
  await put('one', { ...first, format: 'communique-record/1' });
  expect(kept(await openGame('one')).record).toMatchObject({ format: 'communique-record/2', rounds: [] });
});

test('an exported game is a record that carries its scenario', async () => {
  await write('one', 0);
  const parsed = parseRecord(kept(await exportGame('one')));
  expect(parsed).toMatchObject({ ok: true, record: { scenario: { text: expect.any(String) } } });
});

test('a name stays when the game goes on; removing a game leaves the others', async () => {
  await write('one', 0);
  await write('two', 0);
  await renameGame('one', 'Tuesday');
  await write('one', 1);
  expect(kept(await openGame('one')).card.name).toBe('Tuesday');
  await removeGame('one');
  expect(await ids()).toEqual(['two']);
  expect(kept(await openGame('two')).record.scenario.text).toBeDefined();
  await removeGame('two');
  expect(await (await database()).count('scenarios')).toBe(0);
});

test('where the device is full the save before stands', async () => {
  await write('one', 0, 10);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await write('one', 1, 11)).toEqual({ ok: false, reason: 'full' });
  vi.restoreAllMocks();
  expect(kept(await openGame('one')).card.moves).toBe(10);
  expect((await write('one', 1, 12)).ok).toBe(true);
});

test('where room runs out only as the save is sealed, that is told and the save before stands', async () => {
  await write('one', 0, 10);
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    // Everything was taken; then the whole is refused.
    this.objectStore('records').count().onsuccess = () => this.abort();
    Object.defineProperty(this, 'error', { value: new DOMException('full', 'QuotaExceededError') });
  });
  expect(await write('one', 1, 11)).toEqual({ ok: false, reason: 'full' });
  expect(await write('two', 0)).toEqual({ ok: false, reason: 'full' });
  vi.restoreAllMocks();
  expect(await ids()).toEqual(['one']);
  expect(kept(await openGame('one')).card).toMatchObject({ moves: 10, revision: 1 });
  expect((await write('one', 1, 12)).ok).toBe(true);
});

test('half a save is none', async () => {
  const unsound = { ...record, log: [() => undefined] };
  await write('one', 0, 10);
  const writing = { id: 'one', revision: 1, facts, scenarioText: () => '' };
  // @ts-expect-error: nothing that the types let pass is refused here
  expect((await writeGame({ ...writing, record: unsound })).ok).toBe(false);
  expect(kept(await openGame('one')).card).toMatchObject({ moves: 10, revision: 1 });
});

test('where nothing can be kept that is said', async () => {
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('denied', 'InvalidStateError');
  });
  expect(await listGames()).toEqual({ ok: false, reason: 'unavailable' });
  expect(await write('one', 0)).toEqual({ ok: false, reason: 'unavailable' });
});

test('a connection that broke is opened again by the next save', async () => {
  await write('one', 0);
  (await database()).close();
  expect((await write('one', 1)).ok).toBe(false);
  expect((await write('one', 1)).ok).toBe(true);
});
