import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { type Hands, keyboard, mouse } from './hands.ts';
import { findPlan, type Plan, planGame, shortTalks } from './plan.ts';
import {
  keptHash,
  kindOf,
  type Look,
  openStart,
  playAndVisit,
  playPlan,
  readEnd,
  t,
  takeSeat,
} from './player.ts';
import { agree, mediate, walkOut } from './policies.ts';

const signed = findPlan(['pakistan'], agree, plan => plan.steps.some(step => step.screen === 'vote'));
const broken = planGame(['taliban'], walkOut, 'browser-0', shortTalks);
const drafted = findPlan(
  ['mediators'],
  mediate,
  plan => ![signed, broken].some(each => each.ending === plan.ending),
  shortTalks,
);

test.describe.configure({ timeout: 240_000 });

/** Axe looks at every kind of screen once; what all games share, in the shortest of them. */
function lookAtOnce(page: Page, known: Iterable<string>): Look {
  const seen = new Set(known);
  return async kind => {
    if (seen.has(kind)) return;
    seen.add(kind);
    await test.step(`axe on ${kind}`, () => expectAccessible(page));
  };
}

/** A game as planned without a screen, to the same ending and the same table, without an error on the way. */
async function expectPlayed(page: Page, hands: Hands, plan: Plan): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  const shared = plan === broken ? [] : broken.steps.filter(step => step.screen !== 'ended').map(kindOf);
  const look = lookAtOnce(page, shared);
  await openStart(page, { picture: true });
  if (plan === broken) await look('start');
  await takeSeat(page, hands, plan);
  await (plan === broken ? playAndVisit : playPlan)(page, hands, plan, look);
  await expect(page.getByText(t(`ending.kind.${plan.ending}`), { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: plan.title })).toBeVisible();
  await readEnd(page, hands, plan === broken ? look : async () => {});
  await expect.poll(() => keptHash(page)).toBe(plan.hash);
  expect(errors).toEqual([]);
}

test('the three games end in three ways', () => {
  expect(new Set([signed, broken, drafted].map(plan => plan.ending)).size).toBe(3);
});

test('Pakistan signs a text, by keyboard alone', async ({ page }) => {
  await expectPlayed(page, keyboard(page), signed);
});

test('the Taliban authorities walk out, by mouse', async ({ page }) => {
  await expectPlayed(page, mouse, broken);
});

test('the mediators draft the text of a short game, by mouse', async ({ page }) => {
  await expectPlayed(page, mouse, drafted);
});
