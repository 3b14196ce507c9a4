import { expect, type Page, test } from '@playwright/test';
import { mouse } from './hands.ts';
import { type Host, hostGame } from './host.ts';
import { planGame, shortTalks } from './plan.ts';
import {
  button,
  expectScreen,
  keptHash,
  openMenu,
  openStart,
  playPart,
  readEnd,
  t,
  takeSeat,
} from './player.ts';
import { walkOut } from './policies.ts';

const plan = planGame(['pakistan'], walkOut, 'browser-0', shortTalks);
/** A decision, for a game opens again at one. */
const LEFT_AT = plan.steps.findIndex(({ screen, stage }) => screen === 'turn' && stage === 'session');
test.describe.configure({ timeout: 240_000 });

let host: Host;
test.beforeEach(async () => {
  host = await hostGame();
});
test.afterEach(() => host.shut());

async function visit(page: Page): Promise<void> {
  await openStart(page, { address: host.address, picture: true });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

async function chooseScenario(page: Page, title: string): Promise<void> {
  await button(page, t('start.another')).click();
  await page.getByRole('button', { name: `${t('scenarios.play')} : ${title}` }).click();
  await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
}

test('after one visit a whole game and its debrief need no server, nor do fonts and other scenarios', async ({
  page,
}) => {
  await visit(page);
  await host.shut();
  const missed: string[] = [];
  page.on('requestfailed', request => missed.push(request.url()));
  page.on('pageerror', error => missed.push(error.message));
  await openStart(page, { address: host.address, picture: true });
  await takeSeat(page, mouse, plan);
  await playPart(page, mouse, plan, 0);
  await readEnd(page, mouse, async () => {});
  await expect.poll(() => keptHash(page)).toBe(plan.hash);
  expect(await page.evaluate(() => [...document.fonts].filter(font => font.status === 'error').length)).toBe(
    0,
  );
  await openStart(page, { address: host.address, picture: true });
  await chooseScenario(page, 'The Beagle Channel');
  expect(missed).toEqual([]);
});

async function beginGame(page: Page): Promise<void> {
  await takeSeat(page, mouse, plan);
  await playPart(page, mouse, plan, 0, LEFT_AT);
}

const versionOf = (page: Page) => page.locator('html').getAttribute('data-version');

/** Looks for a later version, as the browser does by itself once a day and with every visit. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const arriving = registration.installing;
    await new Promise<void>(resolve => {
      if (registration.waiting) resolve();
      arriving?.addEventListener('statechange', () => registration.waiting && resolve());
    });
  });
}

test('an update that arrives in mid-game waits until no tab plays, and loses nothing', async ({
  context,
}) => {
  const playing = await context.newPage();
  await visit(playing);
  await beginGame(playing);
  host.release('2');
  await lookForUpdate(playing);
  await playPart(playing, mouse, plan, LEFT_AT, LEFT_AT + 3);
  const other = await context.newPage();
  await openStart(other, { address: host.address, picture: true });
  expect(await versionOf(other)).toBeNull();
  await button(other, t('update.load')).click();
  await expect(other.getByRole('alert')).toHaveText(t('notice.update-waits'));
  await playing.bringToFront();
  await expectScreen(playing, plan.steps[LEFT_AT + 3]!.screen);
  await openMenu(playing, mouse);
  await button(playing, new RegExp(t('menu.leave'))).click();
  await button(playing, t('update.load')).click();
  await expect(playing.locator('html')).toHaveAttribute('data-version', '2');
  await button(playing, new RegExp(t('start.resume'))).click();
  await playPart(playing, mouse, plan, LEFT_AT + 4, LEFT_AT + 6);
});

test('Chromium would install it', async ({ page, context }) => {
  await visit(page);
  const devtools = await context.newCDPSession(page);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '{}')).toMatchObject({ display: 'standalone', start_url: './', scope: './' });
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(error => error.errorId).filter(id => id !== 'in-incognito')).toEqual([]);
});
