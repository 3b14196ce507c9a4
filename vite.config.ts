/// <reference types="vitest/config" />
import { defineConfig } from 'vite';
import { installable } from './src/app/build/installable.ts';
import { leanPhaser } from './src/app/build/lean-phaser.ts';
import { licences } from './src/app/build/licences.ts';
import { opening } from './src/app/build/opening.ts';
import { securityPolicy } from './src/app/build/security-policy.ts';
import { picturesIn, singleFile } from './src/app/build/single-file.ts';
import { scenarios } from './src/scenario/build/vite-plugin.ts';

/** `--mode single` builds one file that plays without a server; any other mode a page to be served and installed. */
export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    base: './',
    publicDir: single ? false : 'assets',
    plugins: [
      scenarios('scenarios'),
      opening('scenarios'),
      leanPhaser(),
      installable({ disable: single }),
      ...(single ? [singleFile('assets/favicon.svg')] : []),
      securityPolicy({ inlined: single }),
      licences({ fileName: 'licences.md' }),
    ],
    define: {
      'import.meta.env.PICTURES': JSON.stringify(single ? picturesIn('assets', 'maps') : {}),
    },
    build: {
      target: 'es2022',
      outDir: single ? 'dist-single' : 'dist',
      chunkSizeWarningLimit: single ? 6000 : 1500,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    worker: { plugins: () => [licences()] },
    test: {
      include: ['src/**/*.test.ts'],
      exclude: ['src/testing/browser/**'],
      pool: 'threads',
      // What a file reads is read once for all; a test that needs an empty device empties it.
      isolate: false,
      maxWorkers: '100%',
      testTimeout: 30_000,
      setupFiles: ['src/testing/setup.ts'],
    },
  };
});
