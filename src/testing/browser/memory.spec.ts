import { type CDPSession, expect, test } from '@playwright/test';
import { heapNodes } from '../abuse/heap-snapshot.ts';

const TABLES = 50;

/** How many things of this name the page holds. */
async function held(devtools: CDPSession, name: string): Promise<number> {
  return (await heapNodes(devtools)).filter(node => node.name === name).length;
}

test('a table that is drawn and gone leaves no media query behind', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  const before = await held(devtools, 'blink::MediaQuerySet');
  expect(before, 'those of the style sheet').toBeGreaterThan(0);
  await page.evaluate(tables => {
    for (let drawn = 0; drawn < tables; drawn++) {
      const table = document.createElement('table');
      table.createTHead().insertRow();
      table.createTFoot().insertRow();
      document.body.append(table);
      table.getBoundingClientRect();
      table.remove();
    }
  }, TABLES);
  // Chromium kept two for every table; what the page itself loads meanwhile may bring a few.
  expect(await held(devtools, 'blink::MediaQuerySet')).toBeLessThan(before + TABLES);
});
