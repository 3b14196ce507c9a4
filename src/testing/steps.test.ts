import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPlaywright, readVitest, type Step, sum, tallyOf } from './steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'steps-'));
afterAll(() => rmSync(folder, { recursive: true }));

const check: Step = { name: 'check', command: ['tsc'] };

function vitestStep(report: string): Step {
  const file = join(folder, 'report.json');
  writeFileSync(file, report);
  return { name: 'unit tests', command: ['vitest'], report: { file, read: readVitest } };
}

const report = (numPassedTests: number, numFailedTests: number): string =>
  JSON.stringify({ numPassedTests, numFailedTests });

describe('a step without a report', () => {
  it('counts as one check', () => {
    expect(tallyOf(check, 0)).toEqual({ passed: 1, failed: 0 });
    expect(tallyOf(check, 2)).toEqual({ passed: 0, failed: 1 });
  });

  it('fails when it was killed', () => {
    expect(tallyOf(check, null)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('a step with a report', () => {
  it('counts its tests', () => {
    expect(tallyOf(vitestStep(report(7, 0)), 0)).toEqual({ passed: 7, failed: 0 });
    expect(tallyOf(vitestStep(report(5, 2)), 1)).toEqual({ passed: 5, failed: 2 });
  });

  it('fails when the program fails though every test passed', () => {
    expect(tallyOf(vitestStep(report(7, 0)), 1)).toEqual({ passed: 7, failed: 1 });
  });

  it('fails when no test ran', () => {
    expect(tallyOf(vitestStep(report(0, 0)), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('fails when the report is missing or unreadable', () => {
    expect(tallyOf(vitestStep('{'), 0)).toEqual({ passed: 0, failed: 1 });
    expect(tallyOf(vitestStep('{}'), 0)).toEqual({ passed: 0, failed: 1 });
    const missing: Step = { ...check, report: { file: join(folder, 'none.json'), read: readVitest } };
    expect(tallyOf(missing, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('takes a flaky browser test for a failed one', () => {
    const text = JSON.stringify({ stats: { expected: 3, unexpected: 1, flaky: 1 } });
    expect(readPlaywright(text)).toEqual({ passed: 3, failed: 2 });
  });
});

it('sums what the steps counted', () => {
  const tallies = [{ passed: 3, failed: 0 }, tallyOf(check, 1), tallyOf(check, 0)];
  expect(sum(tallies)).toEqual({ passed: 4, failed: 1 });
});
