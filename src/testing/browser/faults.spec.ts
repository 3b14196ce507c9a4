import { expect, type Page, test } from '@playwright/test';
import { replay } from '../../flow/record.ts';
import { checkRecord } from '../../storage/record-format.ts';
import { keptRecords } from '../kept-records.ts';
import { expectAccessible } from './axe.ts';
import { mouse } from './hands.ts';
import { istanbul, planGame } from './plan.ts';
import { button, confirmation, expectScreen, openStart, playPart, t, takeSeat } from './player.ts';
import { walkOut } from './policies.ts';

const plan = planGame(['pakistan'], walkOut, 'browser-0');
/** A decision that leaves the room, and the next, which returns to it. */
const AT = plan.steps.findIndex(({ move }) => move?.type === 'party.walk-out');
const AFTER = plan.steps.findIndex(({ move }) => move?.type === 'party.return');

test.describe.configure({ timeout: 120_000 });

/** A function of the browser that throws when it is next called, and is whole again after. */
interface Break {
  readonly owner: string;
  readonly method: string;
  readonly how: 'error' | 'text' | 'promise' | 'always';
  /** The step of the plan at which the game goes on. */
  readonly goesOnAt: number;
}

const words = { owner: 'Intl.ListFormat.prototype', method: 'format', goesOnAt: AFTER };
const BREAKS: Readonly<Record<string, Break>> = {
  'the rules break': { owner: 'Math', method: 'imul', how: 'error', goesOnAt: AT },
  'something throws what is no error': { ...words, how: 'text' },
  'a promise breaks': { ...words, how: 'promise' },
  'the page breaks half drawn': {
    owner: 'Document.prototype',
    method: 'importNode',
    how: 'error',
    goesOnAt: AFTER,
  },
};

/** Runs in the page. */
function sabotage({ owner, method, how }: Break): void {
  const holder = owner.split('.').reduce<object>((at, key) => Reflect.get(at, key), globalThis);
  const own = Object.getOwnPropertyDescriptor(holder, method)!;
  Object.defineProperty(holder, method, {
    ...own,
    value(...given: unknown[]) {
      const thrown = 'no seat {"pakistan":[3,4]} for "browser-0"';
      if (how !== 'always') Object.defineProperty(holder, method, own);
      if (how === 'text') throw thrown;
      if (how !== 'promise') throw new RangeError(thrown);
      void Promise.reject(new RangeError(thrown));
      return Reflect.apply(own.value, this, given);
    },
  });
}

async function breakAtDecision(page: Page, broken: Break): Promise<void> {
  await openStart(page);
  await takeSeat(page, mouse, plan);
  await playPart(page, mouse, plan, 0, AT);
  const choice = page.locator('input[name="choice"][value^="party.walk-out"]');
  await mouse.choose(choice);
  await confirmation(page).click();
  await expect(page.locator('.last-word')).toBeVisible();
  await page.evaluate(sabotage, broken);
  await confirmation(page).click();
  await expectScreen(page, 'fault');
}

for (const [name, broken] of Object.entries(BREAKS)) {
  test(`when ${name}, a calm screen says so, and the game goes on`, async ({ page }) => {
    await breakAtDecision(page, broken);
    await expect(page.getByText(t('fault.about.game'))).toBeVisible();
    await expectAccessible(page);
    await page.getByText(t('fault.report'), { exact: true }).click();
    const report = await page.locator('.fault-report').innerText();
    expect(report).toContain(`Scenario ${istanbul.game.id}`);
    expect(report).not.toMatch(/pakistan|browser-0|\{/);
    await button(page, t('fault.back')).click();
    await playPart(page, mouse, plan, broken.goesOnAt, AFTER + 2);
    const [kept] = (await page.evaluate(keptRecords)).map(checkRecord);
    expect(kept?.ok && replay(istanbul.game, kept.record)).toMatchObject({ ok: true });
  });
}

test('a fault that comes again and again leaves the other ways open', async ({ page }) => {
  await breakAtDecision(page, { ...words, how: 'always' });
  await button(page, t('fault.back')).click();
  await expectScreen(page, 'fault');
  const saving = page.waitForEvent('download');
  await button(page, t('fault.export')).click();
  await saving;
  await button(page, t('fault.start')).click();
  await expectScreen(page, 'start');
});
