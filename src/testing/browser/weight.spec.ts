import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { t } from './player.ts';

const BUDGET = 700 * 1024;
const PICTURE_BUDGET = 230 * 1024;
/** A painted picture cannot be packed small: an empty one is a hundredth of its size. */
const PAINTED_BYTES = 100_000;

/** What a server with compression sends for a path of the built game. */
function sentFor(url: string): number {
  const { pathname } = new URL(url);
  const file = readFileSync(
    new URL(`../../../dist${pathname === '/' ? '/index.html' : pathname}`, import.meta.url),
  );
  return /\.(woff2|png|jpe?g|webp)$/.test(pathname) ? file.length : gzipSync(file).length;
}

/** The page's heading and a seat for each party can be read and taken. */
async function expectReadable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const seats = page.getByRole('list', { name: t('start.seats') }).getByRole('button');
  await expect(seats).toHaveCount(3);
  for (const seat of await seats.all()) await expect(seat).toBeEnabled();
  await seats.first().click();
  await expect(page.getByRole('button', { name: new RegExp(`^${t('start.take')}`) })).toBeVisible();
}

test('a first visit is playable within 700 KB, before the picture has arrived', async ({ page }) => {
  const asked: string[] = [];
  const held: string[] = [];
  let release = () => {};
  const released = new Promise<void>(resolve => {
    release = resolve;
  });
  page.on('request', request => asked.push(request.url()));
  await page.route(/\/assets\/mount-.*\.js$/, async route => {
    held.push(route.request().url());
    await released;
    await route.continue();
  });
  await page.goto('./');
  await expectReadable(page);
  await expect.poll(() => held.length).toBe(1);
  const files = [...new Set(asked)].filter(url => url.startsWith('http') && !held.includes(url));
  const sizes = files.map(url => [new URL(url).pathname, sentFor(url)] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  test.info().annotations.push({ type: 'weight', description: `${Math.round(total / 1024)} KB` });
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(BUDGET);
  await expect(page.locator('canvas')).toHaveCount(0);
  release();
  const picture = page.locator('canvas');
  await expect(picture).toHaveCount(1, { timeout: 20_000 });
  await expect.poll(async () => (await picture.screenshot()).length).toBeGreaterThan(PAINTED_BYTES);
  expect(sentFor(held[0] ?? '')).toBeLessThanOrEqual(PICTURE_BUDGET);
});
