import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** The pictures of a folder as addresses that hold them, by the path the page asks for. */
export function picturesIn(folder: string, path: string): Readonly<Record<string, string>> {
  const files = readdirSync(join(folder, path)).filter(name => name.endsWith('.webp'));
  return Object.fromEntries(
    files.map(name => {
      const content = readFileSync(join(folder, path, name)).toString('base64');
      return [`${path}/${name}`, `data:image/webp;base64,${content}`];
    }),
  );
}

/** Everything in one page that plays when it is opened from a disk, its icon included. */
export function singleFile(icon: string): PluginOption[] {
  const picture = `data:image/svg+xml;base64,${readFileSync(icon).toString('base64')}`;
  return [
    {
      name: 'communique-inline-icon',
      transformIndexHtml: html => html.replace(/(rel="icon" href=")[^"]*/, `$1${picture}`),
    },
    viteSingleFile({ removeViteModuleLoader: true }),
  ];
}
