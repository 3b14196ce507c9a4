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

const packages = ['chromium', 'fonts-noto-core'];

const ways = {
  root: [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
  ],
  anyone: [['npx', 'playwright', 'install', 'chromium']],
} as const;

function runAll(commands: readonly (readonly [string, ...string[]])[], env: NodeJS.ProcessEnv): boolean {
  return commands.every(
    ([program, ...args]) =>
      spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0,
  );
}

/** Sees to it that the browser tests have a Chromium, installing one where there is none. False if that failed. */
export function ensureChromium(env = process.env, isRoot = process.getuid?.() === 0): boolean {
  if (findChromium(env) !== undefined) return true;
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  if (isRoot && runAll(ways.root, quiet) && findChromium(env) !== undefined) return true;
  return runAll(ways.anyone, env);
}
