/** A scenario file from an address, or why there is none. */
export type Fetched =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly reason: FetchRefusal };

export type FetchRefusal =
  | 'address'
  | 'scheme'
  | 'unreachable'
  | 'missing'
  | 'elsewhere'
  | 'too-large'
  | 'no-text';

/** Bytes of a file at the limit of characters, written in a script of three bytes a letter. */
export const MOST_BYTES = 3 * 512 * 1024;
const MOST_SECONDS = 20;

/**
 * Reads a scenario file from this site, or from another that lets pages read it (CORS). Nothing but http and https,
 * no passwords in the address, no cookies sent, no redirect to another site, and never more than the limit is read.
 */
export async function fetchScenario(address: string, base: string): Promise<Fetched> {
  const url = parsed(address, base);
  if (!url) return refused('address');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused('scheme');
  if (url.username || url.password) return refused('address');
  try {
    return await read(url);
  } catch {
    return refused('unreachable');
  }
}

function parsed(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

async function read(url: URL): Promise<Fetched> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(MOST_SECONDS * 1000),
  });
  if (new URL(response.url).origin !== url.origin) return refused('elsewhere');
  if (!response.ok || !response.body) return refused('missing');
  if (Number(response.headers.get('content-length')) > MOST_BYTES) return refused('too-large');
  const bytes = await firstBytes(response.body);
  if (!bytes) return refused('too-large');
  const text = textOf(bytes);
  return text === undefined ? refused('no-text') : { ok: true, name: nameOf(url), text };
}

function refused(reason: FetchRefusal): Fetched {
  return { ok: false, reason };
}

/** The whole of a stream; undefined as soon as it is longer than the limit, the rest left unread. */
async function firstBytes(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function nameOf({ pathname, host }: URL): string {
  return decodeURIComponent(pathname.split('/').at(-1) ?? '') || host;
}
