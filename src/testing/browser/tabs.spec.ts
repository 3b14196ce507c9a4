import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { replay } from '../../flow/record.ts';
import { checkRecord } from '../../storage/record-format.ts';
import { keptRecords } from '../kept-records.ts';
import { mouse } from './hands.ts';
import { istanbul, planGame } from './plan.ts';
import { button, openMenu, openStart, playPart, t, takeSeat } from './player.ts';
import { walkOut } from './policies.ts';

const plan = planGame(['pakistan'], walkOut, 'browser-0');
/** A decision, for a game opens again at one. */
const LEFT_AT = plan.steps.findIndex(({ screen, stage }) => screen === 'turn' && stage === 'session');

test.describe.configure({ timeout: 120_000 });

async function play(page: Page, from: number, to: number): Promise<void> {
  await page.bringToFront();
  await playPart(page, mouse, plan, from, to);
}

async function beginGame(page: Page): Promise<void> {
  await page.bringToFront();
  await openStart(page);
  await takeSeat(page, mouse, plan);
  await play(page, 0, LEFT_AT);
}

async function resumeGame(page: Page): Promise<void> {
  await page.bringToFront();
  await openStart(page);
  await button(page, new RegExp(t('start.resume'))).click();
}

/** How many moves each game on this device has, the shortest first; fails where one does not replay. */
async function keptLengths(page: Page): Promise<readonly number[]> {
  const records = (await page.evaluate(keptRecords)).map(checkRecord);
  const lengths = records.map(checked => {
    if (!checked.ok) throw new Error(checked.reason);
    expect(replay(istanbul.game, checked.record)).toMatchObject({ ok: true });
    return checked.record.log.length;
  });
  return lengths.sort((one, other) => one - other);
}

async function expectAllKept(page: Page, games: number): Promise<readonly number[]> {
  await expect.poll(async () => (await keptLengths(page)).length).toBe(games);
  return keptLengths(page);
}

test('a game in three tabs is three games, and each tab that came late is told', async ({ context }) => {
  const tabs = [await context.newPage(), await context.newPage(), await context.newPage()] as const;
  await beginGame(tabs[0]);
  for (const late of tabs.slice(1)) {
    await resumeGame(late);
    await expect(late.getByRole('alert')).toHaveText(t('notice.elsewhere'));
  }
  await play(tabs[2], LEFT_AT, LEFT_AT + 2);
  await play(tabs[0], LEFT_AT, LEFT_AT + 5);
  await play(tabs[1], LEFT_AT, LEFT_AT + 3);
  const lengths = await expectAllKept(tabs[0], 3);
  expect(new Set(lengths).size).toBe(3);
});

test('a game that is left in one tab goes on in another as the same game', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await beginGame(first);
  await openMenu(first, mouse);
  await button(first, new RegExp(t('menu.leave'))).click();
  await resumeGame(second);
  await play(second, LEFT_AT, LEFT_AT + 2);
  await expect(second.getByRole('alert')).toHaveCount(0);
  await expectAllKept(second, 1);
});

async function withoutLocks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
}

test('where tabs cannot see each other, the second to save keeps a game of its own', async ({ context }) => {
  await withoutLocks(context);
  const [first, second] = [await context.newPage(), await context.newPage()];
  await beginGame(first);
  await resumeGame(second);
  await play(first, LEFT_AT, LEFT_AT + 2);
  await play(second, LEFT_AT, LEFT_AT + 3);
  await expect(second.getByRole('alert')).toHaveText(t('notice.forked'));
  await expectAllKept(second, 2);
});

test('a game deleted in another tab is kept again by its next move', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await beginGame(first);
  await second.bringToFront();
  await openStart(second);
  await button(second, t('saves.open')).click();
  const removal = second.getByRole('dialog').locator('.saves-actions button').last();
  await removal.click();
  await removal.click();
  await expect(second.getByText(t('saves.none'))).toBeVisible();
  await play(first, LEFT_AT, LEFT_AT + 2);
  await expect(first.getByRole('alert')).toHaveText(t('notice.gone'));
  await expectAllKept(first, 1);
});
