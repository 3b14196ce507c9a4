import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ensureChromium } from './chromium.ts';
import { readPlaywright, readVitest, type Step, sum, type Tally, tallyOf } from './steps.ts';

const reports = 'test-results';
const vitestFile = `${reports}/vitest.json`;
const playwrightFile = `${reports}/playwright.json`;

/** Each works on one core and leaves no more than a few lines: as many run at once as there are cores. */
const quick: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'lint by types', command: ['oxlint'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'types of the pure layers', command: ['tsc', '-p', 'src/tsconfig.pure.json'] },
  { name: 'unused code', command: ['knip', '--no-progress'] },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'single-file build', command: ['vite', 'build', '--mode', 'single', '--logLevel', 'warn'] },
];

/** These take all cores themselves, one after the other. */
const long: readonly Step[] = [
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${vitestFile}`],
    report: { file: vitestFile, read: readVitest },
  },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '-c', 'src/testing/browser', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightFile },
    prepare: () => ensureChromium(),
    report: { file: playwrightFile, read: readPlaywright },
  },
];

interface Result {
  readonly step: Step;
  readonly tally: Tally;
}

function start({ command: [program, ...args], env }: Step, output: 'inherit' | 'pipe'): ChildProcess {
  return spawn(`node_modules/.bin/${program}`, args, {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  });
}

async function exitCodeOf(child: ChildProcess): Promise<number | null> {
  try {
    const [code]: (number | null)[] = await once(child, 'close');
    return code ?? null;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

function conclude(step: Step, code: number | null, started: number): Result {
  const tally = tallyOf(step, code);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${step.name}, ${seconds} s`);
  return { step, tally };
}

/** Says what the step said once it has ended. */
async function runQuietly(step: Step): Promise<Result> {
  const started = performance.now();
  const child = start(step, 'pipe');
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said.push(chunk);
    });
  const code = await exitCodeOf(child);
  process.stdout.write(Buffer.concat(said));
  return conclude(step, code, started);
}

async function runAloud(step: Step): Promise<Result> {
  console.log(`\n▸ ${step.name}`);
  const started = performance.now();
  const code = step.prepare?.() === false ? 1 : await exitCodeOf(start(step, 'inherit'));
  return conclude(step, code, started);
}

async function inLanes(steps: readonly Step[]): Promise<readonly Result[]> {
  const waiting = [...steps];
  const results: Result[] = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runQuietly(step));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return results;
}

rmSync(reports, { recursive: true, force: true });
const results = [...(await inLanes(quick))];
for (const step of long) results.push(await runAloud(step));
const { passed, failed } = sum(results.map(result => result.tally));
const red = results.filter(result => result.tally.failed > 0).map(result => result.step.name);
console.log(red.length > 0 ? `\nfailed: ${red.join(', ')}` : '');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
