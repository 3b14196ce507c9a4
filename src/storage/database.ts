import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';

/** What lies on the device is checked when read; nothing here vouches for it. */
interface Schema extends DBSchema {
  /** What the list of games shows of each. */
  readonly cards: { readonly key: string; readonly value: unknown };
  readonly records: { readonly key: string; readonly value: unknown };
  /** Texts of scenarios by their hash, so that a game opens when its scenario has changed or gone. */
  readonly scenarios: { readonly key: string; readonly value: unknown };
}

export type Database = IDBPDatabase<Schema>;
/** A change of everything at once, or of nothing. */
export type Writable = IDBPTransaction<Schema, ('cards' | 'records' | 'scenarios')[], 'readwrite'>;

const DATABASE = 'communique';

let opened: Promise<Database> | undefined;

/** The one connection of this page; opened anew after a failure or when the browser has closed it. */
export function database(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Database> {
  const connection = await openDB<Schema>(DATABASE, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('cards');
      fresh.createObjectStore('records');
      fresh.createObjectStore('scenarios');
    },
    blocking: () => {
      connection.close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  return connection;
}

/** Asks the browser to empty this page's storage last where room runs out; most decide without asking the reader. */
export function askToBeKept(): void {
  void navigator.storage?.persist().catch(() => undefined);
}

/** Why nothing could be kept: the device is full, or keeps nothing. The next attempt starts from a new connection. */
export function whyNot(error: unknown): 'full' | 'unavailable' {
  void opened?.then(
    connection => connection.close(),
    () => undefined,
  );
  opened = undefined;
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';
}
