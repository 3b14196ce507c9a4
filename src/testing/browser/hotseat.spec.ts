import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { mouse } from './hands.ts';
import { type Plan, planGame } from './plan.ts';
import { expectScreen, keptHash, nameOf, openStart, playPlan, saidName, t, takeSeat } from './player.ts';
import { wary } from './policies.ts';

test.describe.configure({ timeout: 240_000 });

/** What the hand-over may say: the game's own words, and who is next. */
async function expectNothingTold(page: Page, plan: Plan): Promise<void> {
  const said = await page.locator('body').innerText();
  const words = said.split('\n').map(line => line.trim());
  const next = plan.persons.find(person => said.includes(t('handover.ready', { seat: saidName(person) })));
  const seat = next ? saidName(next) : '';
  const allowed = [t('handover.title'), t('handover.about', { seat }), t('handover.ready', { seat })];
  expect(words.filter(line => line !== '' && !allowed.includes(line))).toEqual([]);
  expect(next).toBeDefined();
  expect(await page.locator('dialog, table, meter, [role=meter], canvas').count()).toBe(0);
}

test('two people on one device never see each other’s papers', async ({ page }) => {
  const plan = planGame(['taliban', 'pakistan'], wary, 'browser-0');
  let handovers = 0;
  await openStart(page);
  await takeSeat(page, mouse, plan);
  await playPlan(page, mouse, plan, async kind => {
    if (kind !== 'handover') return;
    handovers += 1;
    await expectNothingTold(page, plan);
    if (handovers === 1) await expectAccessible(page);
  });
  expect(handovers).toBeGreaterThan(5);
  await expectScreen(page, 'ended');
  for (const seat of plan.persons) {
    const reader = page.getByRole('group', { name: t('ended.readers') }).getByRole('button', {
      name: nameOf(seat),
      exact: true,
    });
    await reader.click();
    await expect(reader).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.bar-seat')).toContainText(nameOf(seat));
  }
  await expect.poll(() => keptHash(page)).toBe(plan.hash);
});
