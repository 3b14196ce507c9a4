import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** One program that CI runs. Without a `report` it counts as one check. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  readonly report?: { readonly file: string; readonly read: (text: string) => Tally };
  /** Must be true for the step to run. */
  readonly prepare?: () => boolean;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

export function readVitest(text: string): Tally {
  const { numPassedTests, numFailedTests } = vitestReport.parse(JSON.parse(text));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A flaky test is a failed one: the suite must be repeatable. */
export function readPlaywright(text: string): Tally {
  const { expected, unexpected, flaky } = playwrightReport.parse(JSON.parse(text)).stats;
  return { passed: expected, failed: unexpected + flaky };
}

function reported(step: Step): Tally | undefined {
  if (step.report === undefined) return undefined;
  try {
    return step.report.read(readFileSync(step.report.file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What a finished step adds to the total. A step that ends badly never counts without a failure, nor one without tests as passed. */
export function tallyOf(step: Step, exitCode: number | null): Tally {
  const ok = exitCode === 0;
  if (step.report === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const tally = reported(step);
  if (tally === undefined || tally.passed + tally.failed === 0) return { passed: 0, failed: 1 };
  return ok ? tally : { ...tally, failed: Math.max(1, tally.failed) };
}

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, each) => total + each.passed, 0),
  failed: tallies.reduce((total, each) => total + each.failed, 0),
});
