import { expect, type Page, test } from '@playwright/test';
import { encodeReplay } from '../../flow/replay-code.ts';
import { randomRecord } from '../random-record.ts';
import { istanbul } from './plan.ts';
import { button, expectScreen, t } from './player.ts';

/** What the policy refused, what was thrown, and what was asked of other hosts. */
function watchOver(page: Page): readonly string[] {
  const wrongs: string[] = [];
  page.on('pageerror', error => wrongs.push(error.message));
  page.on('console', message => message.type() === 'error' && wrongs.push(message.text()));
  page.on('request', request => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') wrongs.push(request.url());
  });
  return wrongs;
}

test('a replay opens from its address at its move, for every watcher, under the policy', async ({ page }) => {
  const wrongs = watchOver(page);
  const record = randomRecord(istanbul.game, 'address');
  const code = encodeReplay(istanbul.game, record)!;
  await page.goto(`./#replay=${code}@7`);
  const sheet = page.locator('.replay');
  await expect(sheet).toContainText(t('replay.at', { at: 7, moves: record.log.length }));
  await page.getByLabel(t('replay.watch')).selectOption({ label: t('replay.everybody') });
  await button(page, t('replay.next')).click();
  await expect(sheet).toContainText(t('replay.at', { at: 8, moves: record.log.length }));
  await button(page, t('replay.leave')).click();
  await expectScreen(page, 'start');
  expect(wrongs).toEqual([]);
});

test('a spoilt replay address is told and changes nothing', async ({ page }) => {
  const wrongs = watchOver(page);
  await page.goto('./#replay=<img src=x onerror=alert(1)>@3');
  await expect(page.getByRole('alert')).toHaveText(t('notice.replay-damaged'));
  await expectScreen(page, 'start');
  expect(wrongs).toEqual([]);
});
