import { expect, type Page, test } from '@playwright/test';
import { randomRecord } from '../random-record.ts';
import { istanbul } from './plan.ts';
import { button, expectScreen, openStart, t } from './player.ts';

const GAMES = 500;

/** Keeps so many games on the device, the first of them the oldest, each named by its number. */
async function keepGames(page: Page): Promise<void> {
  const record = randomRecord(istanbul.game, 'kept');
  const { id, hash } = record.scenario;
  const facts = {
    seat: 'pakistan',
    seatName: 'Pakistan',
    round: 1,
    rounds: 6,
    tension: 50,
    moves: 9,
    over: false,
  };
  const card = { ...facts, scenario: { id, hash, title: 'Istanbul' }, savedAt: 0, revision: 1 };
  await page.evaluate(
    ([games, eachCard, eachRecord]) =>
      new Promise<void>(done => {
        indexedDB.open('communique').onsuccess = ({ target }) => {
          if (!(target instanceof IDBOpenDBRequest)) return;
          const transaction = target.result.transaction(['cards', 'records'], 'readwrite');
          for (let serial = 1; serial <= games; serial++) {
            const key = `kept-${serial}`;
            transaction
              .objectStore('cards')
              .put({ ...eachCard, id: key, serial, name: `Class ${String(serial).padStart(3, '0')}` }, key);
            transaction.objectStore('records').put(eachRecord, key);
          }
          transaction.oncomplete = () => done();
        };
      }),
    [GAMES, card, record] as const,
  );
}

const names = (page: Page) => page.getByRole('dialog').getByRole('listitem').getByRole('heading');

test('of five hundred saved games the last are listed, the others are a word or a press away', async ({
  page,
}) => {
  await openStart(page);
  await keepGames(page);
  await openStart(page);
  await button(page, t('saves.open')).click();
  await expect(names(page)).toHaveCount(20);
  await expect(names(page).first()).toHaveText('Class 500');
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toHaveText(t('saves.found', { count: GAMES }));

  await button(page, t('saves.more', { left: 480 })).click();
  await expect(names(page)).toHaveCount(40);
  await expect(names(page).last()).toHaveText('Class 461');
  await expect(button(page, t('saves.more', { left: 460 }))).toBeVisible();

  const search = page.getByLabel(t('saves.search'));
  await search.fill('no such class');
  await expect(status).toHaveText(t('saves.found', { count: 0 }));
  await search.fill('pakistan cLASS 49');
  await expect(status).toHaveText(t('saves.found', { count: 15 }));
  await search.fill('class 077 ');
  await expect(names(page)).toHaveText(['Class 077']);
  await button(page, t('saves.of', { action: t('saves.watch'), name: 'Class 077' })).click();
  await expectScreen(page, 'replay');
});
