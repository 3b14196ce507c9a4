import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { galleries } from './workshop.ts';

/** Where a broken style would show first: a screen each, at a size of window, by its words and without the picture. */
const LOOKS = [
  { name: 'start', query: 'screen=start', width: 1366, height: 768 },
  { name: 'brief', query: 'screen=brief', width: 1366, height: 768 },
  { name: 'turn', query: 'screen=turn&stage=statements', width: 1366, height: 768 },
  { name: 'turn-narrow', query: 'screen=turn&stage=statements', width: 390, height: 844 },
  { name: 'reveal', query: 'screen=reveal', width: 1366, height: 768 },
  { name: 'ended', query: 'screen=ended', width: 1366, height: 768 },
] as const;

const stylePath = fileURLToPath(new URL('looks.css', import.meta.url));

test.describe.configure({ timeout: 120_000 });

test.use({ deviceScaleFactor: 0.4 });

async function show(page: Page, query: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${galleries}page.html?seat=pakistan&plain&nocanvas&none&${query}`);
  await page.locator('body[data-ready]').waitFor({ timeout: 30_000 });
  await page.evaluate(() => document.fonts.ready);
}

for (const { name, query, width, height } of LOOKS)
  test(`${name} looks as it did`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await show(page, query);
    await expect(page).toHaveScreenshot(`${name}.png`, { stylePath });
  });
