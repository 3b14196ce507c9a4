import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { mouse } from './hands.ts';
import { planGame, shortTalks } from './plan.ts';
import { button, keptHash, openStart, playPart, readEnd, t, takeSeat } from './player.ts';
import { walkOut } from './policies.ts';

const built = new URL('../../../dist-single/index.html', import.meta.url);
const plan = planGame(['pakistan'], walkOut, 'browser-0', shortTalks);
const LEFT_AT = plan.steps.findIndex(({ move }) => move?.type === 'party.return');

test.describe.configure({ timeout: 240_000 });

test('from a disk the single file plays a whole game, debrief and picture included', async ({
  page,
  context,
}) => {
  expect(existsSync(fileURLToPath(built)), 'npm run build:single makes the single file').toBe(true);
  await context.setOffline(true);
  const wrongs: string[] = [];
  page.on('pageerror', error => wrongs.push(error.message));
  page.on('console', message => message.type() === 'error' && wrongs.push(message.text()));
  page.on('request', request => /^(file|data|blob):/.test(request.url()) || wrongs.push(request.url()));
  await openStart(page, { address: built.href, picture: true });
  await takeSeat(page, mouse, plan);
  await playPart(page, mouse, plan, 0, LEFT_AT);
  await expect(page.locator('canvas')).toHaveCount(1);
  await openStart(page, { address: built.href, picture: true });
  await button(page, new RegExp(t('start.resume'))).click();
  await playPart(page, mouse, plan, LEFT_AT);
  await readEnd(page, mouse, async () => {});
  await expect.poll(() => keptHash(page)).toBe(plan.hash);
  expect(wrongs).toEqual([]);
});
