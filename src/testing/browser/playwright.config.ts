import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findChromium } from '../chromium.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const port = Number(process.env.PREVIEW_PORT ?? 41_730);
const address = `http://localhost:${port}/`;
const executablePath = findChromium();

/** Plays the built game (`npx vite build` first), served as `npm start` serves it. */
export default defineConfig({
  testDir: '.',
  outputDir: `${root}test-results/browser`,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumFlags, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1366, height: 768 } } },
  ],
  webServer: {
    command: `node_modules/.bin/vite preview --port ${port} --strictPort`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});
