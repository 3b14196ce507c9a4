import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { violationsOf } from './layers.ts';

const root = new URL('../', import.meta.url);

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts'));

describe('the layers', () => {
  it('are found', () => {
    expect(sources).toContain('engine/game.ts');
    expect(sources).toContain('testing/layers.test.ts');
  });

  it('import only what the table allows, and the pure ones stay pure', () => {
    expect(sources.flatMap(file => violationsOf(file, readFileSync(new URL(file, root), 'utf8')))).toEqual(
      [],
    );
  });
});

const refused: readonly (readonly [file: string, source: string, problem: string])[] = [
  ['engine/a.ts', `import { x } from '../view/b.ts';`, 'engine may not import view'],
  ['engine/a.ts', `import type { X } from '../analysis/b.ts';`, 'engine may not import a type of analysis'],
  ['engine/a.ts', `type X = import('../flow/b.ts').X;`, 'engine may not import a type of flow'],
  ['engine/a.ts', `export * from '../agents/b.ts';`, 'engine may not import agents'],
  ['engine/a.ts', `export { x } from '../agents/b.ts';`, 'engine may not import agents'],
  ['engine/a.ts', `import 'xstate';`, 'engine may not import xstate'],
  ['engine/deep/a.ts', `import { x } from '../../page/b.ts';`, 'engine may not import page'],
  ['engine/a.ts', `const x = Math.exp(1);`, 'engine may not use Math.exp'],
  ['engine/a.ts', `names.sort((a, b) => a.localeCompare(b));`, 'engine may not use .localeCompare'],
  ['analysis/a.ts', `const b = await import('../scenario/b.ts');`, 'analysis may not import scenario'],
  ['analysis/a.ts', `const b = await import(name);`, 'analysis may not import <computed>'],
  ['agents/a.ts', `import { x } from '../flow/b.ts';`, 'agents may not import flow'],
  ['flow/a.ts', `import { x } from '../agents/b.ts';`, 'flow may not import agents'],
  ['flow/a.ts', `import { type X, y } from '../agents/b.ts';`, 'flow may not import agents'],
  ['view/a.ts', `import { x } from '../analysis/b.ts';`, 'view may not import analysis'],
  ['page/a.ts', `import { x } from '../stage/b.ts';`, 'page may not import stage'],
  ['page/a.ts', `import { x } from '../flow/b.ts';`, 'page may not import flow'],
  ['page/a.ts', `import Phaser from 'phaser';`, 'page may not import phaser'],
  ['page/a.ts', `new Worker(new URL('../agents/b.ts', import.meta.url));`, 'page may not import agents'],
  ['page/a.ts', `import.meta.glob(['../flow/*.ts']);`, 'page may not import flow'],
  ['stage/a.ts', `import { x } from '../page/b.ts';`, 'stage may not import page'],
  ['stage/a.ts', `import { x } from './bake/b.ts';`, 'stage may not import stage/bake'],
  ['stage/a.ts', `import { geoPath } from 'd3-geo';`, 'stage may not import d3-geo'],
  ['view/a.test.ts', `import { x } from '../page/b.ts';`, 'view may not import page'],
  ['view/a.ts', `import { x } from '../testing/b.ts';`, 'view may not import testing'],
  ['view/a.ts', `import x from '../../scenarios/b.yaml?raw';`, 'outside its layers'],
  ['storage/a.ts', `import { x } from '../main.ts';`, 'storage may not import main.ts'],
  ['scenario/a.ts', `const x = Math.random();`, 'scenario may not use Math.random'],
  ['scenario/a.ts', `const x = Math['random']();`, 'scenario may not use Math.random'],
  ['agents/a.ts', `const x = Date.now();`, 'agents may not use Date'],
  ['agents/a.ts', `const x = new Date(0);`, 'agents may not use Date'],
  ['flow/a.ts', `const x = performance.now();`, 'flow may not use performance'],
  ['view/a.ts', `const x = window.innerWidth;`, 'view may not use window'],
  ['analysis/a.ts', `document.title = 'x';`, 'analysis may not use document'],
  ['page/a.test.ts', `const x = Math.random();`, 'page may not use Math.random'],
  ['utils.ts', `export const x = 1;`, 'belongs to no layer'],
  ['utils/a.ts', `export const x = 1;`, 'belongs to no layer'],
];

const allowed: readonly (readonly [file: string, source: string])[] = [
  [
    'engine/a.ts',
    `import { x } from './b.ts'; import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';`,
  ],
  ['flow/a.ts', `import type { X } from '../agents/b.ts'; import { setup } from 'xstate';`],
  ['flow/a.ts', `import { type X, type Y } from '../agents/b.ts';`],
  ['view/a.ts', `interface Frame { readonly window: Box } const box = (frame: Frame) => frame.window;`],
  ['view/a.ts', `const { window } = frame; draw(window);`],
  ['scenario/a.ts', `const document = parseDocument(text); show(document.errors);`],
  ['view/a.ts', `const paper = { document: 'communiqué' };`],
  ['view/a.test.ts', `import { x } from '../testing/b.ts'; import { it } from 'vitest';`],
  ['stage/a.ts', `import Phaser from 'phaser'; import type { X } from '../view/b.ts';`],
  ['page/a.ts', `import '@fontsource-variable/newsreader'; import './page.css'; document.title = 'x';`],
  ['main.ts', `import './page/a.ts'; import './flow/b.ts'; const stage = import('./stage/c.ts');`],
];

describe('the guard', () => {
  it.each(refused)('in %s refuses %s', (file, source, problem) => {
    const violations = violationsOf(file, source);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(problem);
  });

  it.each(allowed)('in %s allows %s', (file, source) => {
    expect(violationsOf(file, source)).toEqual([]);
  });
});
