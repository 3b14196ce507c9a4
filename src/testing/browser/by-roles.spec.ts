import { expect, type Page, test } from '@playwright/test';
import { openStart, t } from './player.ts';

const MOST_SCREENS = 160;

test.describe.configure({ timeout: 240_000 });

/** What a screen reader finds: roles and names, and never a selector, a place on the screen or the picture. */
const readerOf = (page: Page) => {
  const named = (role: 'button' | 'radio' | 'heading', name: string | RegExp) =>
    page.getByRole(role, { name });
  return {
    heading: page.getByRole('heading', { level: 1 }),
    press: (name: string | RegExp) => named('button', name).click(),
    isThere: async (name: string | RegExp) => (await named('button', name).count()) > 0,
  };
};

const COMMITS =
  /^(Confirm|Continue|To the table|Take your place|Send it|Give this answer|Table the text|Do it all the same)$/;

/** Takes the first thing offered on every screen until the talks are over. */
async function goOn(page: Page): Promise<void> {
  const commit = page.getByRole('button', { name: COMMITS });
  await expect(commit.or(page.getByRole('main').getByRole('radio')).first()).toBeVisible();
  if ((await commit.count()) === 0) return chooseSomething(page);
  if (await commit.isDisabled()) await chooseSomething(page);
  await commit.click();
}

async function chooseSomething(page: Page): Promise<void> {
  const quiet = page.getByRole('radio', { name: /^(Pass|Rest|Leave the floor)/ });
  const all = page.getByRole('main').getByRole('radio');
  const choice = (await quiet.count()) > 0 ? quiet.first() : all.first();
  await choice.press('Space');
}

test('the tutorial can be played to its end from the accessibility tree alone', async ({ page }) => {
  await openStart(page);
  const reader = readerOf(page);
  await page.getByText(t('start.seed'), { exact: true }).click();
  await page.getByLabel(t('start.seed.label'), { exact: true }).fill('by-roles');
  await reader.press(t('start.another'));
  await reader.press(/^Play\s*: The Serin River/);
  await reader.press(/^Choose.*Arvane/);
  await reader.press(/^Take this seat.*Arvane/);
  await expect(page.getByRole('button', { name: /^Take this seat/ })).toHaveCount(0);
  for (let at = 0; at < MOST_SCREENS; at++) {
    await expect(reader.heading.first()).not.toBeEmpty();
    if (await reader.isThere(t('ending.communique'))) break;
    await goOn(page);
  }
  await expect(page.getByRole('button', { name: t('ending.communique') })).toBeVisible();
});
