/// <reference types="vitest/config" />
import { defineConfig } from 'vite';
import { scenarios } from './src/scenario/build/vite-plugin.ts';

export default defineConfig({
  base: './',
  publicDir: 'assets',
  plugins: [scenarios('scenarios')],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/testing/browser/**'],
    pool: 'threads',
    testTimeout: 30_000,
    setupFiles: ['src/testing/setup.ts'],
  },
});
