import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { scenarioIn } from '../../simulate/commands/arguments.ts';
import { chromiumFlags, findChromium } from '../chromium.ts';
import { killTabs } from './kill.ts';

const [kills = 200, port = 4585, seed = 1] = process.argv.slice(2).map(Number);
const server = spawn('node_modules/.bin/vite', ['preview', '--port', `${port}`, '--strictPort'], {
  stdio: 'ignore',
});
const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumFlags,
  ...(executablePath === undefined ? {} : { executablePath }),
});
try {
  await answering(`http://localhost:${port}/`);
  const { game } = scenarioIn('scenarios/istanbul-2025.yaml');
  const report = await killTabs(browser, `http://localhost:${port}/`, game, kills, `kill ${seed}`);
  console.log(JSON.stringify(report));
  process.exitCode = report.worstLoss <= 1 && report.corrupt.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  server.kill();
}

/** Waits for this build; another that holds the port is not to be played by mistake. */
async function answering(address: string): Promise<void> {
  const page = readFileSync('dist/index.html', 'utf8');
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(address).then(
      response => response.text(),
      () => undefined,
    );
    if (answer === page) return;
    if (answer !== undefined) throw new Error(`${address} is another build`);
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error(`no answer from ${address}`);
}
