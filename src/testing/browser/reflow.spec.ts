import { expect, test } from '@playwright/test';
import { mouse } from './hands.ts';
import { findPlan, planGame } from './plan.ts';
import { openStart, playPlan, takeSeat, visitDialogs } from './player.ts';
import { agree, walkOut } from './policies.ts';
import { lossesIn } from './reflow.ts';

const plans = {
  'a signed game': findPlan(['pakistan'], agree, plan => plan.steps.some(step => step.screen === 'vote')),
  'a broken one': planGame(['mediators'], walkOut, 'browser-0'),
};

test.describe.configure({ timeout: 240_000 });

for (const [name, plan] of Object.entries(plans))
  test(`nothing is lost on a phone, zoomed in or in large text: ${name}`, async ({ page }) => {
    const seen = new Set<string>();
    const look = async (kind: string) => {
      if (seen.has(kind)) return;
      seen.add(kind);
      await test.step(`look at ${kind}`, async () => expect.soft(await lossesIn(page), kind).toEqual([]));
    };
    await openStart(page);
    await look('start');
    await takeSeat(page, mouse, plan);
    let visited = false;
    await playPlan(page, mouse, plan, async kind => {
      await look(kind);
      if (visited || kind !== 'turn, session') return;
      visited = true;
      await visitDialogs(page, mouse, look);
    });
  });
