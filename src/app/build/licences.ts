import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';

/** Packages that leave some of their own code in what they build. */
const BUILDERS = [
  'rolldown',
  'vite',
  'vite-plugin-pwa',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
  'workbox-window',
];

const lockfile = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().default(false) })),
});
const description = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** The folder of every package whose code or letters the build carries: what the game runs on, and what builds it. */
export function carriedPackages(): readonly string[] {
  const { packages } = lockfile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const run = Object.keys(packages).filter(
    path => path && !path.includes('/@types/') && !packages[path]?.dev,
  );
  return [...run, ...BUILDERS.map(name => `node_modules/${name}`)].toSorted();
}

/** Name, version and licence text of packages, one after the other. */
export function licencesOf(folders: readonly string[]): string {
  return `# Licences\n\nThe game carries code and typefaces of others.\n\n${folders.map(entryOf).join('\n')}`;
}

function entryOf(folder: string): string {
  const told: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = description.parse(told);
  return `## ${name} ${version} (${license})\n\n${textIn(folder)}\n`;
}

/** A package's own licence, without those of what its tools are made of. */
function textIn(folder: string): string {
  const texts = readdirSync(folder).filter(name => /^licen[cs]e/i.test(name));
  if (texts.length === 0) throw new Error(`${folder} has no licence text`);
  const [own = ''] = texts
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
    .split(OTHERS);
  return own.trim();
}

const OTHERS = '# Licenses of bundled dependencies';

/** Puts the licences beside the build, and refuses a build with code of a package that is not among them. */
export function licences({ fileName }: { readonly fileName?: string } = {}): Plugin {
  const carried = new Set(carriedPackages());
  return {
    name: 'communique-licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap(part => (part.type === 'chunk' ? part.moduleIds : []));
      const unlisted = modules.map(packageOf).find(folder => folder !== undefined && !carried.has(folder));
      if (unlisted !== undefined) this.error(`${unlisted} is in the build, but its licence is not`);
      if (fileName !== undefined)
        this.emitFile({ type: 'asset', fileName, source: licencesOf([...carried]) });
    },
  };
}

function packageOf(module: string): string | undefined {
  return /^.*?\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
}
