import { expect, test } from '@playwright/test';
import { seatsOf } from '../../engine/game.ts';
import { SHIPPED, shipped } from '../shipped.ts';
import { mouse } from './hands.ts';
import { planGame } from './plan.ts';
import { button, expectScreen, keptHash, openStart, playPlan, t, takeSeat } from './player.ts';
import { walkOut } from './policies.ts';

// The short road to an ending: the person leaves, and the others wait for them.
test.describe.configure({ timeout: 180_000 });

const others = SHIPPED.filter(id => id !== 'istanbul-2025');

for (const [at, id] of others.entries()) {
  const scenario = shipped(id);
  const seats = seatsOf(scenario.game);
  const seat = seats[at % 2] ?? '';

  test(`${scenario.file.title}, from the list of scenarios to its ending, as ${seat}`, async ({ page }) => {
    const plan = planGame([seat], walkOut, 'shipped-0', scenario);
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    await openStart(page);
    await button(page, t('start.another')).click();
    await expectScreen(page, 'scenarios');
    await page.getByRole('button', { name: `${t('scenarios.play')} : ${scenario.file.title}` }).click();
    await expect(page.locator('.page')).toHaveAttribute('data-screen', 'start', { timeout: 30_000 });
    await takeSeat(page, mouse, plan);
    await playPlan(page, mouse, plan, async () => {});
    await expect(page.getByRole('heading', { level: 1, name: plan.title })).toBeVisible();
    await expect.poll(() => keptHash(page)).toBe(plan.hash);
    expect(errors).toEqual([]);
  });
}
