import { expect, test } from '@playwright/test';
import { SHIPPED, shippedText } from '../shipped.ts';
import { hashesOf } from './hashes.ts';
import { workshop } from './workshop.ts';

const SEED = 'browser';
const GAMES = 4;
const texts = SHIPPED.map(shippedText);

test('the same seeds give the same games of every scenario in Chromium as in Node', async ({ page }) => {
  await page.route(`${workshop}blank`, route =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Games</title>' }),
  );
  await page.goto(`${workshop}blank`);
  const order = { module: `${workshop}src/testing/browser/hashes.ts`, texts, seed: SEED, games: GAMES };
  const inPage = await page.evaluate(async ({ module, texts: given, seed, games }) => {
    const loaded: typeof import('./hashes.ts') = await import(module);
    return loaded.hashesOf(given, seed, games);
  }, order);
  const inNode = hashesOf(texts, SEED, GAMES);
  expect(new Set(inNode).size).toBe(texts.length);
  expect(inPage).toEqual(inNode);
});
