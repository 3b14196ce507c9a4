import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { workshop } from './workshop.ts';

test('the game opens with a heading, without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  await page.goto('/');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

test('the game asks no other host for anything', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(url => !url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url))).toEqual([]);
});

test('axe finds nothing on the first screen', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('the game opens from its sources, as it does while it is edited', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  test.slow();
  await page.goto(workshop);
  await expect(page.locator('.page:not([data-opening])')).toHaveAttribute('data-screen', 'start', {
    timeout: 60_000,
  });
  expect(faults).toEqual([]);
});
