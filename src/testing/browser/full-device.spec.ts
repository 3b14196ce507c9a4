import { readFileSync } from 'node:fs';
import { expect, type JSHandle, type Page, test } from '@playwright/test';
import { replay } from '../../flow/record.ts';
import { parseRecord } from '../../storage/record-format.ts';
import { mouse } from './hands.ts';
import { istanbul, planGame } from './plan.ts';
import { button, keptHash, openMenu, openStart, playPart, t, takeSeat } from './player.ts';
import { walkOut } from './policies.ts';

const plan = planGame(['pakistan'], walkOut, 'browser-0');
/** After so many steps a decision waits: a game opens again at one. */
const EARLY = 4;
const LATER = 8;

test.describe.configure({ timeout: 120_000 });

/** Chromium holds no origin to a quota that a test sets, so that the page is told what it would be told. */
function fillDevice(page: Page): Promise<JSHandle<PropertyDescriptor>> {
  return page.evaluateHandle(() => {
    const own = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
    const put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(IDBObjectStore.prototype, 'put', { ...own, value: put });
    return own;
  });
}

const freeDevice = (put: JSHandle<PropertyDescriptor>) =>
  put.evaluate(own => void Object.defineProperty(IDBObjectStore.prototype, 'put', own));

test('a device that fills up in mid-game is told of once; the game goes on, and out as a file', async ({
  page,
}) => {
  await openStart(page);
  await takeSeat(page, mouse, plan);
  await playPart(page, mouse, plan, 0, EARLY);
  const kept = await keptHash(page);
  const put = await fillDevice(page);
  await playPart(page, mouse, plan, EARLY, LATER);
  await expect(page.getByRole('alert')).toHaveText(t('notice.full'));
  expect(await keptHash(page)).toBe(kept);
  const saving = page.waitForEvent('download');
  await openMenu(page, mouse);
  await button(page, t('saves.export')).click();
  const exported = parseRecord(readFileSync(await (await saving).path(), 'utf8'));
  expect(exported.ok && replay(istanbul.game, exported.record)).toMatchObject({ ok: true });
  await page.keyboard.press('Escape');
  await freeDevice(put);
  await playPart(page, mouse, plan, LATER, LATER + 2);
  await expect.poll(() => keptHash(page)).not.toBe(kept);
});

test('a clock that goes backwards puts no older game before the last', async ({ page }) => {
  for (const [now, steps] of [
    ['2030-01-01T10:00:00Z', EARLY],
    ['2020-01-01T10:00:00Z', LATER],
  ] as const) {
    await page.clock.setFixedTime(now);
    await openStart(page);
    await takeSeat(page, mouse, plan);
    await playPart(page, mouse, plan, 0, steps);
  }
  await openStart(page);
  await button(page, new RegExp(t('start.resume'))).click();
  await playPart(page, mouse, plan, LATER, LATER + 2);
});
