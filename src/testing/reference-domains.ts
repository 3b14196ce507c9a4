import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of public negotiation domains with reference results, kept outside the repository:
 * $COMMUNIQUE_DOMAINS, or the nearest `shared/domains` beside the repository or above it.
 * Undefined where there is none; tests then say that they were skipped.
 */
export function referenceFolder(): string | undefined {
  const named = process.env.COMMUNIQUE_DOMAINS;
  if (named !== undefined) return existsSync(named) ? named : undefined;
  return ancestors(dirname(fileURLToPath(import.meta.url)))
    .map(folder => join(folder, 'shared', 'domains'))
    .find(folder => existsSync(folder));
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}

export interface DomainIndexEntry {
  readonly id: string;
  readonly parties: number;
  readonly paretoPoints?: number;
  readonly nonlinear?: boolean;
}

export function domainIndex(folder: string): DomainIndexEntry[] {
  return readJson(join(folder, 'index.json'));
}

/** Reads a JSON file that the caller knows the shape of: reference data, written by one script. */
export function readJson<T>(path: string): T {
  const value: T = JSON.parse(readFileSync(path, 'utf8'));
  return value;
}

interface TiedOutcomes {
  readonly value?: number;
  readonly outcomes: readonly number[];
  readonly nTies?: number;
  readonly utilities: ReadonlyArray<readonly number[]>;
}

/** The parts of a reference result that the tests read. */
export interface ReferenceResult {
  readonly nRational: number;
  readonly utilityRanges: ReadonlyArray<readonly [number, number]>;
  readonly pareto: { readonly nPoints: number; readonly points: ReadonlyArray<readonly number[]> | null };
  readonly opposition: number | null;
  readonly solutions: Readonly<Record<string, TiedOutcomes | null | undefined>>;
  readonly spotChecks: ReadonlyArray<{
    readonly outcome?: number;
    readonly values: ReadonlyArray<string | number>;
    readonly utilities: readonly number[];
  }>;
  readonly discountChecks?: ReadonlyArray<{ readonly t: number; readonly utilities: readonly number[] }>;
  readonly discount?: ReadonlyArray<number | null>;
  readonly veto?: readonly number[];
  readonly feasibleDeals?: number;
  readonly unanimousDeals?: number;
  readonly feasibleOutcomes?: readonly number[];
  readonly publishedPareto?: ReadonlyArray<readonly [number, number]>;
}

export function referenceResult(folder: string, id: string): ReferenceResult {
  return readJson(join(folder, 'reference', `${id}.json`));
}

/** A normalised domain: `table` already holds weight × evaluation / max. */
export interface NormalisedDomain {
  readonly parties: ReadonlyArray<{
    readonly name: string;
    readonly type: string;
    readonly table: number[][];
    readonly reservation: number | null;
  }>;
}

export function normalisedDomain(folder: string, id: string): NormalisedDomain {
  return readJson(join(folder, id, 'domain.json'));
}
