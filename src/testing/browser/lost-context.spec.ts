import { expect, type Page, test } from '@playwright/test';
import { chromiumFlags, findChromium } from '../chromium.ts';
import { galleries } from './workshop.ts';

const executablePath = findChromium();
const flags = [
  ...chromiumFlags.filter(flag => flag !== '--disable-gpu'),
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

test.use({
  // The words are hidden by a style of the test's own, which the policy forbids.
  bypassCSP: true,
  launchOptions: { args: flags, ...(executablePath === undefined ? {} : { executablePath }) },
});
test.describe.configure({ timeout: 120_000 });

/** A painted picture cannot be packed small: an empty one is a hundredth of its size. */
const PAINTED_BYTES = 100_000;

/** The words over the picture and the shades behind it are painted too, and are none of it. */
const ALONE = `#stage ~ *, #stage > :not(canvas) { visibility: hidden }
  #stage, .start { background: #000 !important }
  .start::before { display: none !important }`;

const sizeOfPicture = async (page: Page) => {
  await page.addStyleTag({ content: ALONE });
  return (await page.locator('canvas').screenshot()).length;
};

async function expectPainted(page: Page): Promise<void> {
  await expect.poll(() => sizeOfPicture(page), { timeout: 30_000 }).toBeGreaterThan(PAINTED_BYTES);
}

async function loseAndRestore(page: Page): Promise<void> {
  await expectPainted(page);
  const loss = await page.evaluateHandle(() => {
    const canvas = document.querySelector('canvas');
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    return gl?.getExtension('WEBGL_lose_context') ?? null;
  });
  expect(await loss.evaluate(each => each !== null), 'WebGL is drawn, in software if need be').toBe(true);
  await loss.evaluate(each => each?.loseContext());
  await expect.poll(() => sizeOfPicture(page), { timeout: 30_000 }).toBeLessThan(PAINTED_BYTES);
  await loss.evaluate(each => each?.restoreContext());
  await expectPainted(page);
}

test('the picture comes back after its WebGL context is lost', async ({ page }) => {
  await page.setViewportSize({ width: 886, height: 500 });
  await page.goto(`${galleries}stage.html?renderer=webgl`);
  await page.locator('body[data-ready]').waitFor({ timeout: 60_000 });
  await loseAndRestore(page);
});

test('so does the picture of the built game, which holds a part of Phaser alone', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 620 });
  await page.addInitScript(() => {
    localStorage['communique/settings'] = JSON.stringify({ motion: 'reduced', renderer: 'webgl' });
  });
  await page.goto('./');
  await page.locator('canvas').waitFor({ timeout: 60_000 });
  await loseAndRestore(page);
});
