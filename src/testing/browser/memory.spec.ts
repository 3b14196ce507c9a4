import { type CDPSession, expect, test } from '@playwright/test';

const TABLES = 50;

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[] } };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** How many things of this name the page holds, those of the browser's own heap included. */
async function held(devtools: CDPSession, name: string): Promise<number> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.takeHeapSnapshot', {});
  devtools.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes, strings }: Snapshot = JSON.parse(chunks.join(''));
  const fields = snapshot.meta.node_fields;
  return nodes.filter((value, at) => at % fields.length === fields.indexOf('name') && strings[value] === name)
    .length;
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
