import { readFileSync } from 'node:fs';
import type { Browser, CDPSession } from '@playwright/test';
import { type HeapNode, heapNodes } from './heap-snapshot.ts';
import { playByItself } from './play-by-itself.ts';
import { served } from './served.ts';

/**
 * Plays one game after another in one page, the picture on, and tells at the end of each what the page still holds, and
 * on Linux what its process holds in all, which never shrinks to the need of the moment; at last how much more it holds with every game, the first games left out, in which much is worked out once,
 * and of what sort that is: the engine's own code and its notes on it, or things of the page.
 */
const [minutes = 180, port = 4586, every = 1000] = process.argv.slice(2).map(Number);
const LONGEST_GAME_MS = 20 * 60_000;
const FIRST_GAMES = 10;

interface Weight {
  readonly minute: number;
  readonly moves: number;
  readonly games: number;
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly resident: number;
}

type Held = 'megabytes' | 'nodes' | 'listeners' | 'resident';

/** The process that draws the page. The one page there is has the one renderer with a name of its own in the list. */
async function rendererOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return (
    processInfo.filter(each => each.type === 'renderer').sort((a, b) => b.cpuTime - a.cpuTime)[0]?.id ?? 0
  );
}

function residentMegabytes(pid: number): number {
  const lines = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const kilobytes = Number(/^Private_Dirty:\s+(\d+) kB$/m.exec(lines)?.[1]);
  return Math.round(kilobytes / 102.4) / 10;
}

async function weigh(devtools: CDPSession, pid: number): Promise<Pick<Weight, Held>> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string) => metrics.find(metric => metric.name === name)?.value ?? 0;
  const megabytes = Math.round(value('JSHeapUsedSize') / 1e4) / 100;
  return {
    megabytes,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    resident: residentMegabytes(pid),
  };
}

/** Kilobytes by the sort of thing. */
function kilobytesBySort(nodes: readonly HeapNode[]): ReadonlyMap<string, number> {
  const sorts = new Map<string, number>();
  for (const { type, bytes } of nodes) sorts.set(type, (sorts.get(type) ?? 0) + bytes / 1024);
  return sorts;
}

/** What there is more of in the later, the most first. */
function growthBetween(earlier: readonly HeapNode[], later: readonly HeapNode[]): string {
  const [before, after] = [kilobytesBySort(earlier), kilobytesBySort(later)];
  return [...after]
    .map(([sort, kilobytes]) => [sort, Math.round(kilobytes - (before.get(sort) ?? 0))] as const)
    .filter(([, grown]) => grown !== 0)
    .sort(([, a], [, b]) => b - a)
    .map(([sort, grown]) => `${sort} ${grown} KB`)
    .join(', ');
}

/** The slope of the line nearest to all the weights. */
function growthAGame(weights: readonly Weight[], of: Held): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const games = mean(weights.map(each => each.games));
  const held = mean(weights.map(each => each[of]));
  const spread = weights.reduce((sum, each) => sum + (each.games - games) ** 2, 0);
  const common = weights.reduce((sum, each) => sum + (each.games - games) * (each[of] - held), 0);
  return Math.round((common / spread) * 1000) / 1000;
}

await served(port, async (browser, address) => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  let moves = 0;
  page.on('console', message => {
    if (message.text() === 'move made') moves++;
  });
  await page.goto(address);
  await page.locator('canvas').waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const renderer = await rendererOf(browser);
  const began = performance.now();
  await page.evaluate(playByItself, { every, anew: true });
  const weights: Weight[] = [];
  let settled: readonly HeapNode[] = [];
  for (let minute = 0; minute < minutes; minute = (performance.now() - began) / 60_000) {
    await page.waitForEvent('console', {
      predicate: message => message.text() === 'game ended',
      timeout: LONGEST_GAME_MS,
    });
    const held = await weigh(devtools, renderer);
    weights.push({ minute: Math.round(minute), moves, games: weights.length + 1, ...held });
    console.log(JSON.stringify(weights.at(-1)));
    if (weights.length === FIRST_GAMES) settled = await heapNodes(devtools);
  }
  const later = weights.slice(Math.min(FIRST_GAMES, weights.length / 2));
  const growth = (['megabytes', 'nodes', 'listeners', 'resident'] as const).map(
    of => `${growthAGame(later, of)} ${of}`,
  );
  console.log(`a game adds ${growth.join(', ')}`);
  if (settled.length > 0)
    console.log(`since game ${FIRST_GAMES}: ${growthBetween(settled, await heapNodes(devtools))}`);
});
