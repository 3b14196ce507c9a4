import { expect, type Page, test } from '@playwright/test';
import { tooFaint } from './axe.ts';
import { mouse } from './hands.ts';
import { findPlan } from './plan.ts';
import { openStart, playPlan, takeSeat, visitDialogs } from './player.ts';
import { agree } from './policies.ts';

/** Ways to set the page that change its colours, a screen in each in turn; `night` as it comes is looked at in whole games. */
const LIGHTS = [
  { name: 'daylight', light: 'day', contrast: 'normal' },
  { name: 'more contrast at night', light: 'night', contrast: 'more' },
  { name: 'more contrast by day', light: 'day', contrast: 'more' },
] as const;

const signed = findPlan(['taliban'], agree, plan => plan.steps.some(step => step.screen === 'vote'));

test.describe.configure({ timeout: 240_000 });

async function setLight(page: Page, light: string, contrast: string): Promise<void> {
  await page.evaluate(
    ([toLight, toContrast]) => {
      document.documentElement.dataset['light'] = toLight;
      document.querySelector<HTMLElement>('[data-contrast]')!.dataset['contrast'] = toContrast;
    },
    [light, contrast] as const,
  );
}

test('words can be read in every light', async ({ page }) => {
  const seen = new Set<string>();
  const look = async (kind: string) => {
    if (seen.has(kind)) return;
    const { name, light, contrast } = LIGHTS[seen.size % LIGHTS.length]!;
    seen.add(kind);
    await setLight(page, light, contrast);
    await test.step(`${kind} in ${name}`, async () =>
      expect.soft(await tooFaint(page), `${kind}, ${name}`).toEqual([]));
    await setLight(page, 'night', 'normal');
  };
  await openStart(page);
  await look('start');
  await takeSeat(page, mouse, signed);
  let visited = false;
  await playPlan(page, mouse, signed, async kind => {
    await look(kind);
    if (visited || kind !== 'turn, session') return;
    visited = true;
    await visitDialogs(page, mouse, look);
  });
});
