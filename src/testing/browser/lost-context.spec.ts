import { expect, type Page, test } from '@playwright/test';
import { chromiumFlags, findChromium } from '../chromium.ts';
import { workshop } from './workshop.ts';

const executablePath = findChromium();
const flags = [
  ...chromiumFlags.filter(flag => flag !== '--disable-gpu'),
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

test.use({ launchOptions: { args: flags, ...(executablePath === undefined ? {} : { executablePath }) } });
test.describe.configure({ timeout: 120_000 });

/** A painted picture cannot be packed small: an empty one is a hundredth of its size. */
const PAINTED_BYTES = 100_000;

const sizeOfPicture = async (page: Page) => (await page.locator('canvas').screenshot()).length;

test('the picture comes back after its WebGL context is lost', async ({ page }) => {
  await page.setViewportSize({ width: 886, height: 500 });
  await page.goto(`${workshop}src/testing/gallery/stage.html?renderer=webgl`);
  await page.locator('body[data-ready]').waitFor({ timeout: 60_000 });
  await expect.poll(() => sizeOfPicture(page), { timeout: 30_000 }).toBeGreaterThan(PAINTED_BYTES);
  const loss = await page.evaluateHandle(() => {
    const canvas = document.querySelector('canvas');
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    return gl?.getExtension('WEBGL_lose_context') ?? null;
  });
  expect(await loss.evaluate(each => each !== null), 'WebGL is drawn, in software if need be').toBe(true);
  await loss.evaluate(each => each?.loseContext());
  await expect.poll(() => sizeOfPicture(page), { timeout: 30_000 }).toBeLessThan(PAINTED_BYTES);
  await loss.evaluate(each => each?.restoreContext());
  await expect.poll(() => sizeOfPicture(page), { timeout: 30_000 }).toBeGreaterThan(PAINTED_BYTES);
});
