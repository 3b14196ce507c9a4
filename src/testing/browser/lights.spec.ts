import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, tooFaint } from './axe.ts';
import { mouse } from './hands.ts';
import { findPlan, type Plan, shortTalks } from './plan.ts';
import { openStart, playAndVisit, takeSeat } from './player.ts';
import { agree } from './policies.ts';
import { galleries } from './workshop.ts';

/** Ways to set the page that change its colours, a screen in each in turn; `night` as it comes is looked at in whole games. */
const LIGHTS = [
  { name: 'daylight', light: 'day', contrast: 'normal' },
  { name: 'more contrast at night', light: 'night', contrast: 'more' },
  { name: 'more contrast by day', light: 'day', contrast: 'more' },
] as const;

const hasVote = (plan: Plan) => plan.steps.some(step => step.screen === 'vote');
const signed = findPlan(['taliban'], agree, hasVote, shortTalks);

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
  await playAndVisit(page, mouse, signed, look);
});

/** Every kind of screen, mirrored, each as a reader might have set it. */
const MIRRORED = [
  'screen=start',
  'plain&screen=brief&text=160',
  'plain&screen=briefing&light=day',
  'plain&screen=turn&stage=statements&contrast=more',
  'plain&screen=reveal&text=160',
  'plain&screen=turn&stage=corridors&light=day&contrast=more',
  'screen=closing',
  'screen=guess&text=160',
  'screen=vote',
  'screen=ended&light=day',
  'screen=problems&contrast=more',
] as const;

/** A game that comes to a vote. */
const GAME = 'seat=pakistan&seed=e';

async function openMirrored(page: Page, query: string): Promise<void> {
  await page.goto(`${galleries}page.html?lang=xr&${GAME}&nocanvas&none&${query}`);
  await page.locator('body[data-ready]').waitFor({ timeout: 30_000 });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
}

/** The test language is none that axe knows; a mirrored one stands for it. Forced colours are not the page's own. */
async function expectMirroredAccessible(page: Page, forcedColors: 'active' | 'none'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors });
  await page.evaluate(() => {
    document.documentElement.lang = 'ur';
  });
  await expectAccessible(page, 'html', forcedColors === 'active' ? ['color-contrast'] : []);
}

const colours = (at: number) => (at % 2 === 0 ? 'active' : 'none');

test('right to left, in forced colours and every setting, axe finds nothing', async ({ page }) => {
  for (const [at, query] of MIRRORED.entries())
    await test.step(query, async () => {
      await openMirrored(page, query);
      await expectMirroredAccessible(page, colours(at));
    });
  await openMirrored(page, 'plain&screen=turn&stage=session&text=130');
  await expectMirroredAccessible(page, 'active');
  const menu = page.getByRole('dialog').locator('.menu button');
  const openMenu = () => page.locator('.bar button').last().click();
  await openMenu();
  const dialogs = (await menu.count()) - LEAVING;
  for (let at = 0; at < dialogs; at++) {
    await menu.nth(at).click();
    await test.step(`dialog ${at + 1}`, () => expectMirroredAccessible(page, colours(at)));
    await page.keyboard.press('Escape');
    await openMenu();
  }
});

/** The last of the menu are no dialogs: export, and leave. */
const LEAVING = 2;
