import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { recordOf } from '../../flow/sitting.ts';
import { SCREENS, type ScreenId } from '../../view/debrief/screen.ts';
import { shipped } from '../shipped.ts';
import { playedTour } from '../tour.ts';
import { expectAccessible, tooFaint } from './axe.ts';
import { mouse } from './hands.ts';
import { button, expectScreen, keptHash, openStart, t } from './player.ts';

test.describe.configure({ timeout: 120_000 });

/** No mediator reads this debrief, and no real talks lie behind it. */
const STEPS = SCREENS.filter(step => step !== 'mediation' && step !== 'history');
type Step = ScreenId;

const serin = shipped('serin-river');
const record = (seed: string) => recordOf(playedTour(serin, 'arvane', seed).sitting);
const fileOf = (seed: string) => ({
  name: `${seed}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(record(seed))),
});

/** Takes an ended game in from its file, and opens its debrief at a step. */
async function openDebrief(page: Page, step: Step): Promise<void> {
  await openStart(page);
  await button(page, t('saves.open')).click();
  await page.getByLabel(t('saves.import')).setInputFiles(fileOf('debrief'));
  await page.getByRole('button', { name: new RegExp(`^${t('saves.debrief')}`) }).click();
  await partOf(page, step).click();
}

const partOf = (page: Page, step: Step) =>
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

test('the words of every step can be read by day and by night', async ({ page }) => {
  await openDebrief(page, 'facts');
  const setLight = (light: string) =>
    page.evaluate(to => document.documentElement.setAttribute('data-light', to), light);
  for (const step of STEPS) {
    await partOf(page, step).click();
    await expect(page.locator('.debrief [data-heading]')).toBeVisible();
    for (const light of ['day', 'night']) {
      await setLight(light);
      expect.soft(await tooFaint(page, '#decision'), `${step} by ${light}`).toEqual([]);
    }
  }
});

test('assumptions are contested, and the same game is begun from another chair', async ({ page }) => {
  await openDebrief(page, 'assumptions');
  const slider = page.getByRole('slider', { name: t('debrief.contest.war-cost') });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', t('debrief.contest.percent', { value: '200' }));
  await button(page, t('debrief.contest.run')).click();
  const result = page.getByRole('group', { name: t('debrief.contest.result') });
  await expect(result.getByRole('columnheader', { name: t('debrief.contest.yours') })).toBeVisible();
  await partOf(page, 'chair').click();
  const [other] = serin.file.parties.filter(({ id }) => id !== 'arvane');
  await button(page, t('debrief.chair.take', { seat: other!.name })).click();
  await expectScreen(page, 'brief');
  await expect(page.locator('.bar-seat')).toContainText(other!.name);
});

test('the games of a class are dropped, compared and saved', async ({ page }) => {
  await openStart(page);
  await button(page, t('comparison.open')).click();
  await expectScreen(page, 'comparison');
  const choosing = page.waitForEvent('filechooser');
  await page.getByLabel(t('comparison.choose')).press('Enter');
  await choosing;
  const dropped = await page.evaluateHandle(
    files => {
      const transfer = new DataTransfer();
      for (const { name, text } of files) transfer.items.add(new File([text], name));
      return transfer;
    },
    [
      ...['a', 'b'].map(seed => ({ name: `${seed}.json`, text: JSON.stringify(record(seed)) })),
      { name: 'notes.json', text: 'no record' },
    ],
  );
  await page.locator('#decision').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.locator('.game')).toHaveCount(2);
  await expect(page.getByText('notes.json')).toBeVisible();
  const saved = async (name: string) => {
    const downloading = page.waitForEvent('download');
    await button(page, name).click();
    return readFileSync(await (await downloading).path(), 'utf8');
  };
  const lines = (await saved(t('comparison.csv'))).split('\r\n');
  expect(lines.map(line => line.split(',')[0])).toEqual(['file', 'a.json', 'b.json']);
  const rows: readonly { readonly file: string }[] = JSON.parse(await saved(t('comparison.json')));
  expect(rows.map(({ file }) => file)).toEqual(['a.json', 'b.json']);
});
