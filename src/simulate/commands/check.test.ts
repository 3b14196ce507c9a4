import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { minimalScenario, minimalScenarioWith } from '../../testing/minimal-scenario.ts';

vi.setConfig({ testTimeout: 60_000 });

const COMMAND = fileURLToPath(new URL('./check.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function check(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', '@oxc-node/core/register', COMMAND, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const good = fileWith('good.yaml', minimalScenario());
const bad = fileWith('bad.yaml', minimalScenarioWith('minutes: 8', 'minutes: 2'));

test('a sound file prints nothing and exits 0', () => {
  expect(check(good)).toMatchObject({ status: 0, stdout: '' });
});

test('an error is one line with its position, and exit 1', () => {
  expect(check(good, bad)).toMatchObject({
    status: 1,
    stdout: `${bad}:5:10: error out-of-range: this should be at least 5\n`,
  });
});

test('--json is the contract', () => {
  const { status, stdout } = check(good, bad, '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    files: [
      { file: good, problems: [] },
      {
        file: bad,
        problems: [
          {
            line: 5,
            column: 10,
            severity: 'error',
            code: 'out-of-range',
            message: 'this should be at least 5',
            path: 'minutes',
          },
        ],
      },
    ],
  });
});

test('a translation is checked against its scenario', () => {
  const overlay = fileWith('good.ur.yaml', 'title: دو کنویں\nsumary: x\n');
  const { status, stdout } = check(overlay);
  expect([status, stdout.split('\n')[0]]).toEqual([
    1,
    `${overlay}:2:1: error unknown-path: the scenario has no text at sumary; did you mean "summary"?`,
  ]);
  expect(stdout).toContain('warning untranslated: 1 texts under "summary"');
});

test.each([
  ['no file', []],
  ['an unknown option', ['--jsn', good]],
  ['a file that is not there', [join(folder, 'nowhere.yaml')]],
])('%s is one clear line and exit 2', (_, args) => {
  const { status, stdout, stderr } = check(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
