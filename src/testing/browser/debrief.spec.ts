import { expect, type Page, test } from '@playwright/test';
import { recordOf } from '../../flow/sitting.ts';
import { shipped } from '../shipped.ts';
import { playedTour } from '../tour.ts';
import { expectAccessible } from './axe.ts';
import { mouse } from './hands.ts';
import { button, keptHash, openStart, t } from './player.ts';

test.describe.configure({ timeout: 120_000 });

const serin = shipped('serin-river');
const record = (seed: string) => recordOf(playedTour(serin, 'arvane', seed).sitting);
const fileOf = (seed: string) => ({
  name: `${seed}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(record(seed))),
});

/** Takes an ended game in from its file, and opens its debrief at a step. */
async function openDebrief(page: Page, step: 'what-if'): Promise<void> {
  await openStart(page);
  await button(page, t('saves.open')).click();
  await page.getByLabel(t('saves.import')).setInputFiles(fileOf('debrief'));
  await page.getByRole('button', { name: new RegExp(`^${t('saves.debrief')}`) }).click();
  await button(page, t('notice.dismiss')).click();
  await partOf(page, step).click();
}

const partOf = (page: Page, step: 'what-if') =>
  page
    .getByRole('navigation', { name: t('debrief.parts') })
    .getByRole('button', { name: t(`debrief.${step}`), exact: true });

test('a decision taken again stands beside the first, and the record stays', async ({ page }) => {
  await openDebrief(page, 'what-if');
  const kept = await keptHash(page);
  const [decision, instead] = [
    page.getByLabel(t('debrief.what-if.decision')),
    page.getByLabel(t('debrief.what-if.else')),
  ];
  await mouse.pick(decision, (await decision.locator('option').nth(2).getAttribute('value')) ?? '');
  await mouse.pick(instead, '0');
  await button(page, t('debrief.what-if.finish')).click();
  const futures = page.getByRole('group', { name: t('debrief.what-if.changed') });
  await expect(futures.getByRole('columnheader', { name: t('debrief.what-if.new') })).toBeVisible();
  await expect(page.getByRole('group', { name: t('debrief.luck.endings') })).toBeVisible();
  await page.evaluate(() => document.documentElement.setAttribute('data-light', 'day'));
  await expectAccessible(page);
  expect(await keptHash(page)).toBe(kept);
  expect(kept).toBe(record('debrief').hash);
});
