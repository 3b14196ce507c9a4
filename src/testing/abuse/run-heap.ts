import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../chromium.ts';
import { answering } from './answering.ts';
import { playByItself } from './play-by-itself.ts';

/** Plays one game after another in one page, the picture on, and tells now and then what the page still holds. */
const [minutes = 180, port = 4586, every = 5] = process.argv.slice(2).map(Number);
const STEP_MS = 1000;
const address = `http://localhost:${port}/`;
const server = spawn('node_modules/.bin/vite', ['preview', '--port', `${port}`, '--strictPort'], {
  stdio: 'ignore',
});
const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumFlags,
  ...(executablePath === undefined ? {} : { executablePath }),
});
try {
  await answering(address);
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  let [moves, games] = [0, 0];
  page.on('console', message => {
    if (message.text() === 'move made') moves++;
    if (message.text() === 'game ended') games++;
  });
  await page.goto(address);
  await page.locator('canvas').waitFor();
  await page.evaluate(playByItself, { every: STEP_MS, anew: true });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  for (let minute = 0; minute <= minutes; minute += every) {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const value = (name: string) => metrics.find(metric => metric.name === name)?.value ?? 0;
    const megabytes = Math.round(value('JSHeapUsedSize') / 1e4) / 100;
    const held = { megabytes, nodes: value('Nodes'), listeners: value('JSEventListeners') };
    console.log(JSON.stringify({ minute, moves, games, ...held }));
    await page.waitForTimeout(every * 60_000);
  }
} finally {
  await browser.close();
  server.kill();
}
