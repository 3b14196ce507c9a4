import { expect, type Page, test } from '@playwright/test';
import { mouse } from './hands.ts';
import { findPlan, type Plan, planGame, shortTalks } from './plan.ts';
import { openStart, playAndVisit, playPlan, takeSeat } from './player.ts';
import { agree, mediate } from './policies.ts';
import { lossesIn } from './reflow.ts';

const hasVote = (plan: Plan) => plan.steps.some(step => step.screen === 'vote');
const signed = findPlan(['pakistan'], agree, hasVote, shortTalks);
const chaired = firstRound(planGame(['mediators'], mediate, 'browser-0'));

test.describe.configure({ timeout: 240_000 });

/** The mediators' later rounds show what the first does, and their end what a party's does. */
function firstRound(plan: Plan): Plan {
  const second = plan.steps.findIndex(({ screen }, at) => at > 1 && screen === 'briefing');
  return { ...plan, steps: plan.steps.slice(0, second) };
}

/** Looks at every kind of screen once. */
function lookAtOnce(page: Page): (kind: string) => Promise<void> {
  const seen = new Set<string>();
  return async kind => {
    if (seen.has(kind)) return;
    seen.add(kind);
    await test.step(`look at ${kind}`, async () => expect.soft(await lossesIn(page), kind).toEqual([]));
  };
}

test('nothing is lost on a phone, zoomed in or in large text: a signed game', async ({ page }) => {
  const look = lookAtOnce(page);
  await openStart(page);
  await look('start');
  await takeSeat(page, mouse, signed);
  await playAndVisit(page, mouse, signed, look);
});

test('nothing is lost on a phone, zoomed in or in large text: the mediators’ round', async ({ page }) => {
  await openStart(page);
  await takeSeat(page, mouse, chaired);
  await playPlan(page, mouse, chaired, lookAtOnce(page));
});
