import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findChromium } from '../chromium.ts';
import { galleries, port, workshop } from './workshop.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const address = `http://localhost:${port}/`;
const executablePath = findChromium();

const vite = 'node_modules/.bin/vite';
const gallery = 'src/testing/gallery/vite.config.ts';

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1366, height: 768 } };
const LONG = /(whole-game|lights|reflow|hotseat|offline)\.spec\.ts$/;

/** Plays the built game (`npx vite build` first), served as `npm start` serves it. */
export default defineConfig({
  testDir: '.',
  outputDir: `${root}test-results/browser`,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  // Another rasteriser moves single pixels; a broken style moves whole blocks.
  expect: { toHaveScreenshot: { scale: 'device', threshold: 0.25, maxDiffPixelRatio: 0.004 } },
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumFlags, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  // The longest begin first, so that none of them is still played when all else is done.
  projects: [
    { name: 'long games', testMatch: LONG, use: desktop },
    { name: 'desktop', testIgnore: LONG, use: desktop },
  ],
  webServer: [
    {
      command: `${vite} preview --port ${port} --strictPort`,
      cwd: root,
      url: address,
      reuseExistingServer: false,
    },
    {
      command: `${vite} --config src/testing/browser/vite.config.ts --port ${port + 1} --strictPort`,
      cwd: root,
      url: `${workshop}favicon.svg`,
      reuseExistingServer: false,
    },
    {
      command: `${vite} build --config ${gallery} && ${vite} preview --config ${gallery} --port ${port + 2} --strictPort`,
      cwd: root,
      url: `${galleries}page.html`,
      reuseExistingServer: false,
    },
  ],
});
