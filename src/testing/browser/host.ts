import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The built game on a server of its own, which can be told that a later version was put there, or be shut. */
export interface Host {
  readonly address: string;
  release(version: string): void;
  shut(): Promise<void>;
}

export async function hostGame(): Promise<Host> {
  let version = '';
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://host').pathname.slice(1) || 'index.html';
    const file = join(DIST, name);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' });
    if (name === 'index.html' || name === 'sw.js') response.end(laterVersion(file, version));
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>(resolve => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    release(next) {
      version = next;
    },
    shut: () => shut(server),
  };
}

function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise(resolve => server.close(() => resolve()));
}

/** A later build differs in its page, and so in what its service worker lists. */
function laterVersion(file: string, version: string): string {
  const text = readFileSync(file, 'utf8');
  return version === ''
    ? text
    : text
        .replace('<html', `<html data-version="${version}"`)
        .replace(/(url:"index\.html",revision:")/, `$1${version}`);
}
