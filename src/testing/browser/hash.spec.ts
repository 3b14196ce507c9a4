import { expect, test } from '@playwright/test';
import { hashesOf } from './hashes.ts';
import { istanbulText } from './plan.ts';
import { workshop } from './workshop.ts';

const SEED = 'browser';
const GAMES = 10;

test('the same seed and counterparts give the same games in Chromium as in Node', async ({ page }) => {
  await page.route(`${workshop}blank`, route =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Games</title>' }),
  );
  await page.goto(`${workshop}blank`);
  const order = {
    module: `${workshop}src/testing/browser/hashes.ts`,
    text: istanbulText,
    seed: SEED,
    games: GAMES,
  };
  const inPage = await page.evaluate(async ({ module, text, seed, games }) => {
    const loaded: typeof import('./hashes.ts') = await import(module);
    return loaded.hashesOf(text, seed, games);
  }, order);
  const inNode = hashesOf(istanbulText, SEED, GAMES);
  expect(new Set(inNode).size).toBe(GAMES);
  expect(inPage).toEqual(inNode);
});
