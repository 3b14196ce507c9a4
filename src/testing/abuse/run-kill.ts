import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { scenarioIn } from '../../simulate/commands/arguments.ts';
import { chromiumFlags, findChromium } from '../chromium.ts';
import { answering } from './answering.ts';
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
