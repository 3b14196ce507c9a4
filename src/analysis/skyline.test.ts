import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skyline } from './skyline.ts';

const RUNS = { numRuns: 60, seed: 20_251_126 };

/** The definition: a row stays that no other beats; of equal rows one. */
function undominated(rows: ReadonlyArray<readonly number[]>): string[] {
  const beats = (a: readonly number[], b: readonly number[]) =>
    a.every((value, k) => value >= b[k]!) && a.some((value, k) => value > b[k]!);
  const kept = rows.filter(row => !rows.some(other => beats(other, row)));
  return [...new Set(kept.map(row => row.join()))].sort();
}

function columnsOf(rows: ReadonlyArray<readonly number[]>, width: number): Float64Array[] {
  return Array.from({ length: width }, (_, k) => Float64Array.from(rows, row => row[k]!));
}

describe.each([1, 2, 3, 5])('of %i columns', width => {
  const few = fc.array(fc.array(fc.nat(9), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 30,
  });

  test('the skyline is what no row beats, each once', () => {
    fc.assert(
      fc.property(few, rows => {
        const found = Array.from(skyline(columnsOf(rows, width), rows.length), row => rows[row]!);
        expect(found.map(row => row.join()).sort()).toEqual(undominated(rows));
        const lead = (row: readonly number[]) =>
          width <= 2 ? row[0]! : row.reduce((sum, each) => sum + each, 0);
        const leads = found.map(lead);
        expect(leads).toEqual([...leads].sort((a, b) => b - a));
      }),
      RUNS,
    );
  });

  test('rows beyond those in use are not looked at', () => {
    const rows = [[1], [2], [9]].map(([value]) => Array.from({ length: width }, () => value!));
    expect(Array.from(skyline(columnsOf(rows, width), 2))).toEqual([1]);
  });
});

test('a thousand rows that none beats are all kept', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => [at, 1000 - at, (at * 7) % 13]);
  expect(skyline(columnsOf(rows, 3), 1000)).toHaveLength(1000);
  expect(skyline(columnsOf(rows, 2), 1000)).toHaveLength(1000);
});
