import { del, get, set } from 'idb-keyval';
import type { GameRecord } from '../engine/record.ts';

const KEY = 'communique/game';

export type Stored<Value> =
  | { readonly ok: true; readonly value: Value | undefined }
  | { readonly ok: false; readonly reason: 'unavailable' | 'full' | 'corrupt' };

/** Keeps the game in progress on this device. A failure is told, never thrown: the game goes on without it. */
export async function saveGame(record: GameRecord): Promise<Stored<GameRecord>> {
  try {
    await set(KEY, record);
    return { ok: true, value: record };
  } catch (error) {
    return { ok: false, reason: isQuota(error) ? 'full' : 'unavailable' };
  }
}

/** The game last played here, if there is one and it is sound. */
export async function savedGame(): Promise<Stored<GameRecord>> {
  try {
    const stored: unknown = await get(KEY);
    if (stored === undefined) return { ok: true, value: undefined };
    const { checkRecord } = await import('./record-format.ts');
    const checked = checkRecord(stored);
    return checked.ok ? { ok: true, value: checked.record } : { ok: false, reason: 'corrupt' };
  } catch {
    return { ok: false, reason: 'unavailable' };
  }
}

export async function forgetGame(): Promise<void> {
  try {
    await del(KEY);
  } catch {
    // Nothing is kept where storage cannot be reached.
  }
}

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
