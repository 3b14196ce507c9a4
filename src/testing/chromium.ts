import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Quiet and repeatable, also as root and on a machine without a graphics card or a network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

const runs = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (path: string): readonly string[] =>
  commands.flatMap(command => path.split(delimiter).map(folder => join(folder, command)));

/** The browser named by `CHROMIUM`, else the first on the path. Undefined leaves the choice to Playwright. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return env.CHROMIUM || onPath(env.PATH ?? '').find(isExecutable);
}

const isRoot = (): boolean => process.getuid?.() === 0;

const installFromDebian = (): boolean =>
  isRoot() &&
  runs('apt-get', ['update', '-qq']) &&
  runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core']);

const installFromPlaywright = (): boolean => runs('npx', ['playwright', 'install', 'chromium']);

/** Sees to it that the browser tests have a Chromium, installing one where there is none. False if that failed. */
export const ensureChromium = (): boolean =>
  findChromium() !== undefined ||
  (installFromDebian() && findChromium() !== undefined) ||
  installFromPlaywright();
