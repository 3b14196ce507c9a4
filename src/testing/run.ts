import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ensureChromium } from './chromium.ts';
import { readPlaywright, readVitest, type Step, sum, type Tally, tallyOf } from './steps.ts';

const reports = 'test-results';
const vitestFile = `${reports}/vitest.json`;
const playwrightFile = `${reports}/playwright.json`;

const steps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'lint by types', command: ['oxlint'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'types of the pure layers', command: ['tsc', '-p', 'src/tsconfig.pure.json'] },
  { name: 'unused code', command: ['knip', '--no-progress'] },
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${vitestFile}`],
    report: { file: vitestFile, read: readVitest },
  },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'single-file build', command: ['vite', 'build', '--mode', 'single', '--logLevel', 'warn'] },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '-c', 'src/testing/browser', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightFile },
    prepare: () => ensureChromium(),
    report: { file: playwrightFile, read: readPlaywright },
  },
];

function exitCodeOf({ command: [program, ...args], env, prepare }: Step): number | null {
  if (prepare?.() === false) return 1;
  const { status, error } = spawnSync(`node_modules/.bin/${program}`, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (error !== undefined) console.error(error.message);
  return status;
}

function run(step: Step): Tally {
  console.log(`\n▸ ${step.name}`);
  const started = performance.now();
  const tally = tallyOf(step, exitCodeOf(step));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${step.name}, ${seconds} s`);
  return tally;
}

rmSync(reports, { recursive: true, force: true });
const results = steps.map(step => ({ step, tally: run(step) }));
const { passed, failed } = sum(results.map(result => result.tally));
const red = results.filter(result => result.tally.failed > 0).map(result => result.step.name);
console.log(red.length > 0 ? `\nfailed: ${red.join(', ')}` : '');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
