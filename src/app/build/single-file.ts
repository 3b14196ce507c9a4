import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, PluginOption } from 'vite';
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
    inlineWorkers(),
    viteSingleFile({ removeViteModuleLoader: true }),
  ];
}

const WORKER = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/g;

/** A page from a disk may load no other file, so that its workers are part of it too. */
function inlineWorkers(): Plugin {
  return {
    name: 'communique-inline-workers',
    enforce: 'pre',
    transform(code) {
      const modules = [...code.matchAll(WORKER)].map(([, path]) => path);
      if (modules.length === 0) return undefined;
      const imports = modules.map((path, at) => `import InlineWorker${at} from '${path}?worker&inline';`);
      let at = 0;
      return `${imports.join('\n')}\n${code.replace(WORKER, () => `new InlineWorker${at++}()`)}`;
    },
  };
}
