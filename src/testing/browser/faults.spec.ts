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

interface Break {
  /** Runs in the page; what it breaks is whole again after one fault. */
  readonly sabotage: () => void;
  /** The step of the plan at which the game goes on. */
  readonly goesOnAt: number;
}

const BREAKS: Readonly<Record<string, Break>> = {
  'the rules break': {
    sabotage: () => {
      const own = Math.imul;
      Math.imul = (one, other) => {
        Math.imul = own;
        throw new Error(`no deal ${JSON.stringify({ pakistan: [one, other] })}`);
      };
    },
    goesOnAt: AT,
  },
  'the words break': {
    sabotage: () => {
      const own = Intl.ListFormat.prototype.format;
      Intl.ListFormat.prototype.format = () => {
        Intl.ListFormat.prototype.format = own;
        throw new RangeError('no list of "pakistan"');
      };
    },
    goesOnAt: AFTER,
  },
  'the page breaks half drawn': {
    sabotage: () => {
      const own = document.importNode;
      document.importNode = () => {
        document.importNode = own;
        throw new TypeError('no node');
      };
    },
    goesOnAt: AFTER,
  },
  'something throws what is no error': {
    sabotage: () => {
      const own = Intl.ListFormat.prototype.format;
      Intl.ListFormat.prototype.format = () => {
        Intl.ListFormat.prototype.format = own;
        throw 'pakistan';
      };
    },
    goesOnAt: AFTER,
  },
  'a promise breaks': {
    sabotage: () => {
      addEventListener('click', () => void Promise.reject(new Error('lost')), { once: true, capture: true });
    },
    goesOnAt: AFTER,
  },
};

async function breakAtDecision(page: Page, sabotage: () => void): Promise<void> {
  await openStart(page);
  await takeSeat(page, mouse, plan);
  await playPart(page, mouse, plan, 0, AT);
  const choice = page.locator('input[name="choice"][value^="party.walk-out"]');
  await mouse.choose(choice);
  await confirmation(page).click();
  await expect(page.locator('.last-word')).toBeVisible();
  await page.evaluate(sabotage);
  await confirmation(page).click();
  await expectScreen(page, 'fault');
}

for (const [name, { sabotage, goesOnAt }] of Object.entries(BREAKS)) {
  test(`when ${name}, a calm screen says so, and the game goes on`, async ({ page }) => {
    await breakAtDecision(page, sabotage);
    await expect(page.getByText(t('fault.about.game'))).toBeVisible();
    await expectAccessible(page);
    await page.getByText(t('fault.report'), { exact: true }).click();
    const report = await page.locator('.fault-report').innerText();
    expect(report).toContain(`Scenario ${istanbul.game.id}`);
    expect(report).not.toMatch(/pakistan|browser-0|\{/);
    await button(page, t('fault.back')).click();
    await playPart(page, mouse, plan, goesOnAt, AFTER + 2);
    const [kept] = (await page.evaluate(keptRecords)).map(checkRecord);
    expect(kept?.ok && replay(istanbul.game, kept.record)).toMatchObject({ ok: true });
  });
}

test('a fault that comes again and again leaves the other ways open', async ({ page }) => {
  await breakAtDecision(page, () => {
    Intl.ListFormat.prototype.format = () => {
      throw new RangeError('no list');
    };
  });
  await button(page, t('fault.back')).click();
  await expectScreen(page, 'fault');
  const saving = page.waitForEvent('download');
  await button(page, t('fault.export')).click();
  await saving;
  await button(page, t('fault.start')).click();
  await expectScreen(page, 'start');
});
