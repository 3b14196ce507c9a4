import type { Browser, Page } from '@playwright/test';
import type { Game } from '../../engine/game.ts';
import { type RandomStream, randomStream } from '../../engine/random.ts';
import type { GameRecord } from '../../engine/record.ts';
import { replay } from '../../flow/record.ts';
import { checkRecord } from '../../storage/record-format.ts';
import { keptRecords } from '../kept-records.ts';
import { playByItself } from './play-by-itself.ts';

export interface KillReport {
  readonly kills: number;
  /** Moves of the person that were seen made in all. */
  readonly made: number;
  /** Games played to their end between the kills. */
  readonly ended: number;
  /** Tabs that were to play on and made no move in all their life: a game that stands still. */
  readonly still: number;
  /** The most moves that one kill took back. */
  readonly worstLoss: number;
  /** Records that could not be read, or did not replay to their hashes. */
  readonly corrupt: readonly string[];
}

/** A tab lives for so many moves at most, and a little longer. */
const MOST_MOVES = 14;
const STEP_MS = 250;
const LONGEST_MOVE_MS = 400;
const LONGEST_LIFE_MS = 60_000;

/** Plays in tabs that crash at chance instants, and looks after each crash at what the device has kept. */
export async function killTabs(
  browser: Browser,
  address: string,
  game: Game,
  kills: number,
  seed: string,
): Promise<KillReport> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  // The picture takes most of a tab's time and no part in saving: without it the same hour holds whole games.
  await context.addInitScript(() => localStorage.setItem('communique/settings', '{"renderer":"none"}'));
  const reader = await context.newPage();
  await reader.goto(`${address}favicon.svg`);
  const random = randomStream(seed, 'kills', 0);
  let report: KillReport = { kills: 0, made: 0, ended: 0, still: 0, worstLoss: 0, corrupt: [] };
  while (report.kills < kills) {
    const before = await personMoves(reader);
    const { made, ended, still } = await playAndCrash(await context.newPage(), address, random);
    const after = await reader.evaluate(keptRecords);
    const loss = before + made - movesIn(after);
    report = {
      kills: report.kills + 1,
      made: report.made + made,
      ended: report.ended + ended,
      still: report.still + still,
      worstLoss: Math.max(report.worstLoss, loss),
      corrupt: [...report.corrupt, ...after.flatMap(value => faultIn(game, value))],
    };
  }
  await context.close();
  return report;
}

/** Outside the page, which may be gone by then. */
const moment = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

async function playAndCrash(page: Page, address: string, random: RandomStream) {
  let made = 0;
  let ended = 0;
  page.on('console', message => {
    if (message.text() === 'move made') made++;
    if (message.text() === 'game ended') ended++;
  });
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(playByItself, { every: STEP_MS, anew: false });
  const until = Date.now() + LONGEST_LIFE_MS;
  const moves = random.int(MOST_MOVES);
  while (made < moves && ended === 0 && Date.now() < until) await moment(10);
  const still = moves > 0 && made + ended === 0 ? 1 : 0;
  await moment(random.int(LONGEST_MOVE_MS));
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
  return { made, ended, still };
}

async function personMoves(reader: Page): Promise<number> {
  return movesIn(await reader.evaluate(keptRecords));
}

function movesIn(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => {
    const checked = checkRecord(value);
    return sum + (checked.ok ? personMovesOf(checked.record) : 0);
  }, 0);
}

function personMovesOf({ log, occupants }: GameRecord): number {
  return log.filter(({ move }) => 'seat' in move && occupants[move.seat]?.kind === 'person').length;
}

function faultIn(game: Game, value: unknown): readonly string[] {
  const checked = checkRecord(value);
  if (!checked.ok) return [checked.reason];
  const result = replay(game, checked.record);
  return result.ok ? [] : [JSON.stringify(result.fault)];
}
