import fc from 'fast-check';
import type { Linkage, Preferences } from '../engine/preferences.ts';

/** Bounds of a random domain; points are integers unless `unit` says floats in [0, 1]. */
export interface PartiesShape {
  readonly parties?: { readonly min: number; readonly max: number };
  readonly redLines?: boolean;
  readonly linkages?: boolean;
  readonly unit?: boolean;
}

/** Parties that value one random outcome space of up to 4⁵ deals, linkages and red lines included. */
export function arbitraryParties(shape: PartiesShape = {}): fc.Arbitrary<Preferences[]> {
  const { min, max } = shape.parties ?? { min: 2, max: 3 };
  const counts = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 });
  return counts.chain(options =>
    fc.array(arbitraryPreferences(options, shape), { minLength: min, maxLength: max }),
  );
}

function arbitraryPreferences(counts: readonly number[], shape: PartiesShape): fc.Arbitrary<Preferences> {
  const points = shape.unit
    ? fc.nat(60).map(sixtieths => sixtieths / 60 / counts.length)
    : fc.integer({ min: 0, max: 12 });
  const linkages =
    shape.linkages === false || counts.length < 2 ? fc.constant([]) : arbitraryLinkages(counts);
  return fc.record({
    points: fc.tuple(...counts.map(n => fc.array(points, { minLength: n, maxLength: n }))),
    linkages,
    redLines: shape.redLines === false ? fc.constant([]) : arbitraryRedLines(counts),
    reservation: shape.unit ? fc.double({ min: 0, max: 0.6, noNaN: true }) : fc.integer({ min: 0, max: 25 }),
  });
}

function arbitraryLinkages(counts: readonly number[]): fc.Arbitrary<Linkage[]> {
  const issues = fc.uniqueArray(fc.nat(counts.length - 1), { minLength: 2, maxLength: 3 });
  const linkage = fc.record({
    when: issues.chain(picked => fc.tuple(...picked.map(issue => arbitraryCondition(issue, counts[issue]!)))),
    points: fc.integer({ min: -9, max: 9 }),
  });
  return fc.array(linkage, { maxLength: 4 });
}

function arbitraryCondition(issue: number, count: number): fc.Arbitrary<readonly [number, number]> {
  return fc.nat(count - 1).map(option => [issue, option] as const);
}

function arbitraryRedLines(counts: readonly number[]): fc.Arbitrary<Array<boolean[] | undefined>> {
  const forbidden = fc.integer({ min: 0, max: 7 }).map(draw => draw === 0);
  const row = (n: number) =>
    fc.option(fc.array(forbidden, { minLength: n, maxLength: n }), { nil: undefined });
  return fc.tuple(...counts.map(row));
}
