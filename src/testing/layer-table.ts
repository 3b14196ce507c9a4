/** What one folder of `src` may import. A path names the longest folder that matches, so `stage/bake` outranks `stage`. */
export interface Layer {
  readonly folder: string;
  readonly imports: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
  /** No DOM, no clock, no unseeded randomness. */
  readonly pure?: true;
}

/** Stands for every folder, every package and files outside `src`. */
export const anything = '*';

/** The table of CONTRIBUTING, enforced by `layers.test.ts`. A new layer or package is one entry here. */
export const layers: readonly Layer[] = [
  { folder: 'engine', imports: [], packages: ['pure-rand'], pure: true },
  { folder: 'analysis', imports: ['engine'], packages: [], pure: true },
  {
    folder: 'scenario',
    imports: ['engine', 'analysis'],
    packages: ['js-yaml', 'yaml', 'zod', '@marcbachmann/cel-js', '@rgrove/parse-xml'],
    pure: true,
  },
  { folder: 'scenario/build', imports: ['engine', 'scenario'], packages: ['node', 'vite'] },
  { folder: 'agents', imports: ['engine', 'analysis'], packages: ['pure-rand'], pure: true },
  { folder: 'flow', imports: ['engine'], types: ['agents'], packages: ['xstate'], pure: true },
  {
    folder: 'simulate',
    imports: ['engine', 'analysis', 'scenario', 'agents', 'flow', 'storage', 'view', 'i18n'],
    packages: ['node', 'xstate'],
  },
  {
    folder: 'view',
    imports: ['engine'],
    types: ['analysis', 'scenario', 'flow', 'i18n'],
    packages: [],
    pure: true,
  },
  { folder: 'i18n', imports: [], packages: ['intl-messageformat'] },
  {
    folder: 'page',
    imports: ['view', 'i18n'],
    packages: ['lit-html', '@fontsource-variable', '@fontsource'],
  },
  { folder: 'stage', imports: ['view'], packages: ['phaser'] },
  {
    folder: 'stage/bake',
    imports: ['view'],
    packages: ['node', 'topojson-client', 'topojson-specification', 'geojson', 'world-atlas'],
  },
  { folder: 'storage', imports: ['engine'], packages: ['idb', 'zod'] },
  { folder: 'testing', imports: [anything], packages: [anything] },
  { folder: 'app', imports: [anything], packages: [anything] },
  { folder: 'main.ts', imports: [anything], packages: [anything] },
];

/** Added to a layer's own row in its `*.test.ts` files. */
export const testsMayImport = {
  folders: ['testing'],
  packages: ['vitest', 'fast-check', '@xstate/graph', 'fake-indexeddb', 'node'],
} as const;

/** Engines of JavaScript may round these differently, and locales differ: the rules stay clear of them. */
export const unsteadyInRules = [
  'Math.exp',
  'Math.pow',
  'Math.log',
  'Intl',
  '.localeCompare',
  '.toLocaleString',
  '.toLocaleLowerCase',
  '.toLocaleUpperCase',
];

export const impure = ['Math.random', 'Date', 'performance', 'window', 'document'];
