import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { minimalScenario } from '../minimal-scenario.ts';
import { expectAccessible } from './axe.ts';
import { button, expectScreen, openStart, t } from './player.ts';

const template = readFileSync(new URL('../../../scenarios/template.yaml', import.meta.url), 'utf8');

test.setTimeout(120_000);

/** A checked file opens when a worker has read it, which takes a loaded machine a while. */
async function expectOpened(page: Page, screen: string): Promise<void> {
  await expect(page.locator('.page')).toHaveAttribute('data-screen', screen, { timeout: 30_000 });
}

async function openList(page: Page): Promise<void> {
  await openStart(page);
  await button(page, t('start.another')).click();
  await expectScreen(page, 'scenarios');
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(t('scenarios.paste'), { exact: true }).fill(text);
  await button(page, t('scenarios.paste.check')).click();
}

const own = (page: Page) => page.getByRole('heading', { name: 'Two wells', level: 3 });

test('a pasted file opens its page, stays on the device, and goes when removed', async ({ page }) => {
  await openList(page);
  await expectAccessible(page);
  await paste(page, minimalScenario());
  await expectOpened(page, 'scenario');
  await expect(page.getByText(t('problems.none'))).toBeVisible();
  await expect(page.getByRole('img', { name: /24|12/ })).toBeVisible();
  await expectAccessible(page);
  await openList(page);
  await expect(own(page)).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: `${t('scenarios.export')} : Two wells` }).click();
  expect(readFileSync(await (await saved).path(), 'utf8')).toBe(minimalScenario());
  const removal = page
    .getByRole('listitem')
    .filter({ has: own(page) })
    .locator('.danger');
  await removal.click();
  await removal.click();
  await expect(own(page)).toHaveCount(0);
});

test('a dropped file with an error is shown beside its line', async ({ page }) => {
  await openList(page);
  const text = template.replace('minutes: 10', 'minutes: long');
  const dropped = await page.evaluateHandle(content => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'mine.yaml'));
    return data;
  }, text);
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await expectOpened(page, 'problems');
  await expect(page.locator('.excerpt mark')).toHaveText(['long']);
});

test('a file from an address of this site opens; other schemes and other answers are refused', async ({
  page,
}) => {
  await page.route('**/somewhere.yaml', route => route.fulfill({ body: template, contentType: 'text/yaml' }));
  await page.goto('./?scenario=somewhere.yaml');
  await expect(page.getByRole('heading', { name: 'The bridge', level: 1 })).toBeVisible({ timeout: 30_000 });
  await page.route('**/vast.yaml', route => route.fulfill({ body: 'a: '.padEnd(2_000_000, 'x') }));
  for (const [address, trouble] of [
    ['file:///etc/passwd', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['vast.yaml', 'too-large'],
    ['http://nobody.invalid/x.yaml', 'unreachable'],
  ] as const) {
    await openList(page);
    await page.getByLabel(t('scenarios.address'), { exact: true }).fill(address);
    await button(page, t('scenarios.address.open')).click();
    await expect(page.locator('.trouble')).toHaveText(t(`scenarios.trouble.${trouble}`));
  }
});

test('games are played in workers, and can be stopped', async ({ page }) => {
  await openList(page);
  await paste(page, minimalScenario());
  await expectOpened(page, 'scenario');
  const start = button(page, t('playtest.start', { games: 500 }));
  await start.evaluate(pressAndPressNext, t('playtest.cancel'));
  await expect(start).toBeVisible();
  await expect(page.locator('.playtest table')).toHaveCount(0);
  await start.click();
  await expect(page.locator('.playtest table').first()).toBeVisible({ timeout: 30_000 });
});

/** Presses a button, and the one it makes way for as soon as that stands: games may be done before a test's next command. */
function pressAndPressNext(first: Element, next: string): Promise<void> {
  return new Promise(resolve => {
    new MutationObserver((_, observer) => {
      const found = [...document.querySelectorAll('button')].find(each => each.textContent.trim() === next);
      if (!found) return;
      observer.disconnect();
      found.click();
      resolve();
    }).observe(document.body, { childList: true, subtree: true });
    (first as HTMLElement).click();
  });
}

test('markup in every text of a file stays text', async ({ page }) => {
  const markup = '<img src=x onerror=alert(1)><b>bold</b>';
  await openList(page);
  const texts = /^( *(?:name|title|summary|brief|aim|about|question|report|label|says|home)): .*$/gm;
  await paste(page, minimalScenario().replace(texts, `$1: "${markup}"`));
  await expectOpened(page, 'scenario');
  await expect(page.locator('main img, main b:text("bold")')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(markup);
});
