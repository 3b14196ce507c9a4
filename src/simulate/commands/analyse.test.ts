import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeGenius } from '../../scenario/interchange/genius-writer.ts';

vi.setConfig({ testTimeout: 60_000 });

const core = {
  name: 'pie',
  issues: [
    { name: 'Crust', options: ['thin', 'thick'] },
    { name: 'Filling', options: ['apple', 'plum'] },
  ],
  parties: [
    {
      name: 'ann',
      preferences: {
        points: [
          [0, 9],
          [3, 0],
        ],
        linkages: [],
        redLines: [],
        reservation: 2,
      },
    },
    {
      name: 'bob',
      preferences: {
        points: [
          [3, 0],
          [0, 9],
        ],
        linkages: [],
        redLines: [],
        reservation: 2,
      },
    },
  ],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-'));
  for (const [file, text] of Object.entries(writeGenius(core).files)) writeFileSync(join(folder, file), text);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  const command = ['--import', '@oxc-node/core/register', 'src/simulate/commands/analyse.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

test('a folder of one domain, as JSON of the promised shape', () => {
  const { status, stdout, stderr } = run(folder, '--json');
  expect([status, stderr]).toEqual([0, '']);
  const result: unknown = JSON.parse(stdout);
  expect(result).toMatchObject({
    parties: ['ann', 'bob'],
    outcomes: 4,
    rational: 2,
    pareto: {
      points: [
        [1, 0],
        [0.75, 0.75],
        [0, 1],
      ],
      count: 3,
    },
    solutions: { nash: { utilities: [[0.75, 0.75]], deals: [[1, 1]] } },
    zoneOfAgreement: { exists: true },
  });
});

test('a domain followed by its profiles, as text', () => {
  const { status, stdout } = run(...['pie-domain.xml', 'ann.xml', 'bob.xml'].map(file => join(folder, file)));
  expect(status).toBe(0);
  expect(stdout).toMatch(/Pareto frontier: 3 points/);
  expect(stdout).toMatch(/Crust: thick \| Filling: plum/);
});

test('bad input: one line with its place, exit 1', () => {
  const profile = join(folder, 'ann.xml');
  const { status, stdout, stderr } = run(
    join(folder, 'pie-domain.xml'),
    profile,
    join(folder, 'pie-domain.xml'),
  );
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(
    /pie-domain\.xml:2:1: error: a GENIUS profile starts with <utility_space>, not <negotiation_template>\n$/,
  );
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('a scenario file, and its core written as a GENIUS domain', () => {
  const scenario = 'scenarios/serin-river.yaml';
  const { status, stdout } = run(scenario, '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ zoneOfAgreement: { exists: true } });
  const written = run(scenario, '--genius', join(folder, 'written'));
  expect(written.stdout.trim().split('\n')).toHaveLength(3);
  const outcomes: unknown = JSON.parse(run(join(folder, 'written'), '--json').stdout).outcomes;
  expect(outcomes).toBe(JSON.parse(stdout).outcomes);
});

test('a scenario with errors lists them as the check does', () => {
  const file = join(folder, 'broken.yaml');
  writeFileSync(file, 'format: communique/1\nid: 7\n');
  const { status, stderr } = run(file);
  rmSync(file);
  expect(status).toBe(1);
  expect(stderr).toMatch(/broken\.yaml:2:5: error [a-z-]+: /);
});

test('a file of 50 MB is not read', () => {
  const large = join(folder, 'large.json');
  writeFileSync(large, Buffer.alloc(50_000_000, ' '));
  const { status, stderr } = run(large);
  rmSync(large);
  expect(status).toBe(1);
  expect(stderr).toMatch(/large\.json:1:1: error: the file has 50\.0 million characters/);
});

test.each([
  ['nothing', []],
  ['an unknown flag', ['x.xml', '--colour']],
  ['a file that is not there', ['nowhere.xml']],
])('%s: one line, exit 2', (_, args) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
