import { expect, type Page, test } from '@playwright/test';
import { loadScenario } from '../../scenario/load-scenario.ts';
import { expectAccessible } from './axe.ts';
import { mouse } from './hands.ts';
import { istanbulText, type Plan, planGame } from './plan.ts';
import { button, expectScreen, openStart, playPart, t, takeSeat } from './player.ts';
import { walkOut } from './policies.ts';

async function loadFile(page: Page, name: string, text: string): Promise<void> {
  await openStart(page);
  await button(page, t('start.another')).click();
  const file = { name, mimeType: 'application/yaml', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

const broken: ReadonlyArray<readonly [name: string, text: string]> = [
  ['nothing at all', ''],
  ['no YAML', 'rounds: [1, 2\n  - "'],
  ['another list', '- 1\n- 2\n'],
  ['three wrong values', istanbulText.replace(/^( +)influence: .*$/gm, '$1influence: much').slice(0)],
  ['a file cut in the middle', istanbulText.slice(0, istanbulText.length / 2)],
];

for (const [name, text] of broken) {
  test(`a broken scenario file is told with line and column: ${name}`, async ({ page }) => {
    const { problems } = loadScenario(text);
    await loadFile(page, 'mine.yaml', text);
    await expect(page.locator('.page')).toHaveAttribute('data-screen', 'problems', { timeout: 30_000 });
    const rows = page.getByRole('list', { name: t('problems.list') }).getByRole('listitem');
    await expect(rows).toHaveCount(problems.length);
    for (const { line, column } of problems.slice(0, 5)) {
      await expect(rows.filter({ hasText: `mine.yaml:${line}:${column}` }).first()).toBeVisible();
    }
    await button(page, t('problems.back')).click();
    await expectScreen(page, 'start');
  });
}

test('the list of problems is accessible', async ({ page }) => {
  await loadFile(page, 'mine.yaml', 'title: 3\n');
  await expectScreen(page, 'problems');
  await expectAccessible(page);
});

test('a sound file of one’s own opens its talks', async ({ page }) => {
  await loadFile(page, 'mine.yaml', istanbulText.replace(/^title: .*$/m, 'title: Talks of my own'));
  await expect(page.getByRole('heading', { name: 'Talks of my own' })).toBeVisible({ timeout: 30_000 });
});

/** The first screens of a game, without an error. */
async function expectPlayable(page: Page): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  const plan: Plan = planGame(['pakistan'], walkOut, 'browser-0');
  await openStart(page);
  await takeSeat(page, mouse, plan);
  await playPart(page, mouse, plan, 0, 8);
  expect(errors).toEqual([]);
}

test.describe.configure({ timeout: 60_000 });

test('where storage is denied the game goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'indexedDB', { get: deny });
    Object.defineProperty(window, 'localStorage', { get: deny });
  });
  await expectPlayable(page);
});

/** Spoils every record on this device, as a later version or a bad disk might. */
async function spoilRecords(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>(resolve => {
        const opening = indexedDB.open('communique');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('records', 'readwrite');
          const records = writing.objectStore('records');
          const keys = records.getAllKeys();
          keys.onsuccess = () => {
            for (const key of keys.result) records.put({ format: 'communique-record/1', log: 'x' }, key);
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

test('where the kept game is corrupt the game goes on', async ({ page }) => {
  await expectPlayable(page);
  await spoilRecords(page);
  await openStart(page);
  await button(page, new RegExp(t('start.resume'))).click();
  await expect(page.getByRole('alert')).toHaveText(t('notice.corrupt'));
  await takeSeat(page, mouse, planGame(['pakistan'], walkOut, 'browser-0'));
  await expectScreen(page, 'brief');
});

test('a kept game is offered again and opens where it was left', async ({ page }) => {
  await expectPlayable(page);
  const heading = await page.locator('[data-heading]').innerText();
  await openStart(page);
  await button(page, new RegExp(t('start.resume'))).click();
  await expect(page.locator('[data-heading]')).toHaveText(heading);
});
