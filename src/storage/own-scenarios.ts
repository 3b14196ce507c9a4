import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { z } from 'zod';

// No generated code: the page runs under a content security policy without `unsafe-eval`.
z.config({ jitless: true });

const ownScenario = z.object({
  id: z.string().min(1).max(60),
  /** Name of the file it came in. */
  name: z.string().max(400),
  title: z.string().max(400),
  summary: z.string().max(6000),
  text: z.string().max(600_000),
});

/** A scenario file of the player's own. The text is checked anew whenever it is opened. */
export type OwnScenario = z.output<typeof ownScenario>;

interface Schema extends DBSchema {
  readonly files: { readonly key: string; readonly value: unknown };
}

/** What lies on this device, sound or not; nothing where storage cannot be reached. */
export async function ownScenarios(): Promise<readonly OwnScenario[]> {
  const stored = await attempt(files => files.getAll('files'));
  return (stored ?? []).flatMap(value => {
    const result = ownScenario.safeParse(value);
    return result.success ? [result.data] : [];
  });
}

/** Keeps a file under the id of its scenario; an older one of that id makes way. False where it cannot be kept. */
export async function keepOwnScenario(own: OwnScenario): Promise<boolean> {
  return (await attempt(files => files.put('files', own, own.id))) !== undefined;
}

export async function removeOwnScenario(id: string): Promise<void> {
  await attempt(files => files.delete('files', id));
}

async function attempt<Value>(
  work: (files: IDBPDatabase<Schema>) => Promise<Value>,
): Promise<Value | undefined> {
  try {
    const files = await openDB<Schema>('communique-scenarios', 1, {
      upgrade: fresh => {
        fresh.createObjectStore('files');
      },
    });
    try {
      return await work(files);
    } finally {
      files.close();
    }
  } catch {
    return undefined;
  }
}
