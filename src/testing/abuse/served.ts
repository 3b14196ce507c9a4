import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../chromium.ts';

/** Serves the build at a port, with a browser to play it in, and closes both when the task is done or has failed. */
export async function served(
  port: number,
  task: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
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
    await task(browser, address);
  } finally {
    await browser.close();
    server.kill();
  }
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
