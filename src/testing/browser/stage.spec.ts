import { expect, type Page, test } from '@playwright/test';
import { SETTINGS, type Setting } from '../../view/stage/model.ts';
import { expectAccessible } from './axe.ts';
import { galleries } from './workshop.ts';

async function openGallery(page: Page, query = ''): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  await page.setViewportSize({ width: 886, height: 500 });
  await page.goto(`${galleries}stage.html?${query}`);
  await page.locator('body[data-ready]').waitFor({ timeout: 30_000 });
  return errors;
}

/** Animation frames asked for in a second, after the picture has settled. */
async function framesInASecond(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const wait = (ms: number) => new Promise(done => setTimeout(done, ms));
    await wait(600);
    let frames = 0;
    const ask = window.requestAnimationFrame;
    window.requestAnimationFrame = callback => {
      frames += 1;
      return ask(callback);
    };
    await wait(1000);
    window.requestAnimationFrame = ask;
    return frames;
  });
}

/** How many different colours a grid of the picture's points shows. */
async function coloursShown(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const copy = document.createElement('canvas');
    copy.width = 60;
    copy.height = 40;
    const ctx = copy.getContext('2d');
    if (!canvas || !ctx) return 0;
    ctx.drawImage(canvas, 0, 0, 60, 40);
    const { data } = ctx.getImageData(0, 0, 60, 40);
    return new Set(Array.from({ length: 2400 }, (_, i) => data.slice(i * 4, i * 4 + 3).join())).size;
  });
}

test.describe.configure({ timeout: 90_000 });

test('is painted in every setting and then asks for no more frames', async ({ page }) => {
  const errors = await openGallery(page);
  for (const setting of SETTINGS) {
    await page.evaluate(name => window.gallery?.update(window.gallery.samples.stage(name)), setting);
    await expect.poll(() => coloursShown(page)).toBeGreaterThan(100);
    await expect.poll(() => framesInASecond(page), { timeout: 10_000 }).toBe(0);
  }
  expect(errors).toEqual([]);
});

test('moves to a revealed round and comes to rest', async ({ page }) => {
  const errors = await openGallery(page);
  await page.evaluate(() => {
    const { gallery } = window;
    gallery?.update({ ...gallery.samples.stage('plenary'), motion: true });
    gallery?.update({ ...gallery.samples.reveal(), motion: true });
  });
  await expect(page.getByRole('meter', { name: 'Trust' })).toHaveAttribute(
    'aria-valuetext',
    '38, Strained, rising',
  );
  await expect.poll(() => framesInASecond(page), { timeout: 15_000 }).toBeLessThan(70);
  expect(errors).toEqual([]);
});

test('plays the signing and the parting, and ends them at once when told to', async ({ page }) => {
  const errors = await openGallery(page);
  for (const setting of ['signing', 'parting'] as const) {
    await page.evaluate(name => {
      const { gallery } = window;
      gallery?.update({ ...gallery.samples.stage('plenary'), motion: true });
      gallery?.update({ ...gallery.samples.stage(name), motion: true });
    }, setting);
    const moving = await framesInASecond(page);
    expect(moving).toBeGreaterThan(0);
    await page.evaluate(() => window.gallery?.settle());
    // Whoever is left in the room may blink.
    expect(await framesInASecond(page)).toBeLessThan(moving);
  }
  expect(errors).toEqual([]);
});

/** How far two pictures are apart, in shades of a colour on average. */
function apart(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, shade, at) => sum + Math.abs(shade - other[at]!), 0) / one.length;
}

/** The shades of a grid of the picture's points, two frames after the stage goes on from one setting to another. */
async function shadesOnTheWay(page: Page, to: Setting, hurries: boolean): Promise<number[]> {
  return page.evaluate(
    async ([setting, soon]) => {
      const { gallery } = window;
      const frames = async (count: number) => {
        for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
      };
      gallery?.update({ ...gallery.samples.stage('plenary'), motion: false });
      await frames(3);
      gallery?.update({ ...gallery.samples.stage(setting), motion: true });
      if (soon) gallery?.arrive();
      await frames(2);
      const copy = document.createElement('canvas');
      [copy.width, copy.height] = [44, 20];
      const ctx = copy.getContext('2d')!;
      ctx.drawImage(document.querySelector('canvas')!, 0, 0, 44, 20);
      return [...ctx.getImageData(0, 0, 44, 20).data];
    },
    [to, hurries] as const,
  );
}

test('travels from place to place, and is there at once for whoever hurries', async ({ page }) => {
  const errors = await openGallery(page);
  for (const setting of ['shuttle', 'corridors', 'home'] as const) {
    await page.evaluate(name => window.gallery?.update(window.gallery.samples.stage(name)), setting);
    await expect.poll(() => framesInASecond(page), { timeout: 10_000 }).toBe(0);
    const there = await page.evaluate(() => {
      const copy = document.createElement('canvas');
      [copy.width, copy.height] = [44, 20];
      const ctx = copy.getContext('2d')!;
      ctx.drawImage(document.querySelector('canvas')!, 0, 0, 44, 20);
      return [...ctx.getImageData(0, 0, 44, 20).data];
    });
    expect(apart(await shadesOnTheWay(page, setting, true), there), setting).toBeLessThan(2);
    expect(apart(await shadesOnTheWay(page, setting, false), there), setting).toBeGreaterThan(4);
  }
  expect(errors).toEqual([]);
});

test('a crossing that closes again under a convoy takes its lorries with it', async ({ page }) => {
  const errors = await openGallery(page);
  await page.evaluate(async () => {
    const { gallery } = window;
    const show = (state: 'trade' | 'closed') => {
      const stage = gallery!.samples.stage('plenary');
      const places = stage.map.places.map(place => (place.id === 'torkham' ? { ...place, state } : place));
      gallery!.update({ ...stage, motion: true, map: { ...stage.map, places } });
    };
    for (const state of ['closed', 'trade', 'closed'] as const) {
      show(state);
      for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
    }
  });
  await expect.poll(() => framesInASecond(page), { timeout: 10_000 }).toBeLessThan(20);
  expect(errors).toEqual([]);
});

test('can be mounted and destroyed three times and leaves no canvas', async ({ page }) => {
  const errors = await openGallery(page);
  for (let round = 0; round < 3; round++) {
    await page.evaluate(() => window.gallery?.destroy());
    await expect(page.locator('canvas')).toHaveCount(0);
    await expect.poll(() => framesInASecond(page), { timeout: 15_000 }).toBe(0);
    await page.evaluate(() => window.gallery?.mount());
    await expect(page.locator('canvas')).toHaveCount(1);
  }
  expect(errors).toEqual([]);
});

test('is laid out anew when the region changes size', async ({ page }) => {
  await openGallery(page);
  await page.setViewportSize({ width: 390, height: 290 });
  await expect
    .poll(() => page.locator('canvas').evaluate(c => Math.round(c.getBoundingClientRect().width)))
    .toBe(390);
  await expect(page.getByRole('button', { name: 'Taliban authorities Guarded' })).toBeVisible();
});

test('can be read and asked by keyboard, with and without its picture', async ({ page }) => {
  for (const query of ['', 'nocanvas']) {
    await openGallery(page, query);
    await expect(page.getByRole('meter')).toHaveCount(5);
    await page.getByRole('button', { name: 'Trust' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Torkham/ }).press('Space');
    expect(await page.evaluate(() => window.gallery?.picks)).toEqual(['gauge:trust', 'place:torkham']);
  }
});

test('a click on a crossing of the picture picks it', async ({ page }) => {
  await openGallery(page);
  await page.mouse.click(573, 214);
  expect(await page.evaluate(() => window.gallery?.picks)).toEqual(['place:torkham']);
});

test('has no axe violations', async ({ page }) => {
  for (const query of ['', 'reveal', 'setting=start']) {
    await openGallery(page, query);
    await expectAccessible(page, '#stage');
  }
});
