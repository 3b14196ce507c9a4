import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BoxPreferences, boxUtility, compileBoxes } from './hyper-rectangles.ts';

const preferences: BoxPreferences = {
  boxes: [
    {
      utility: 6,
      bounds: [
        { issue: 0, low: 1, high: 2 },
        { issue: 1, low: 0, high: 0 },
      ],
      pays: 'inside',
    },
    { utility: 3, bounds: [{ issue: 1, low: 0, high: 0 }], pays: 'outside' },
    { utility: 5, bounds: [{ issue: 0, low: 2, high: 2 }], pays: 'inside' },
  ],
  maxUtility: 10,
  reservation: 0,
};

test.each([
  ['inside one box', [1, 0], 0.6],
  ['outside an excluding box', [0, 1], 0.3],
  ['one box and outside another', [2, 1], 0.8],
  ['cut off at 1', [2, 0], 1],
  ['in none', [0, 0], 0],
])('%s', (_, deal, utility) => {
  expect(boxUtility(preferences, deal)).toBeCloseTo(utility, 12);
});

const counts = [4, 4, 4, 4];
const bound = fc.record({ issue: fc.nat(3), low: fc.nat(3), high: fc.nat(3) });
const box = fc.record({
  utility: fc.integer({ min: 1, max: 99 }),
  bounds: fc.array(bound, { minLength: 1, maxLength: 4 }),
  pays: fc.constantFrom('inside' as const, 'outside' as const),
});

test('compiled boxes pay what boxes pay', () => {
  const boxes = fc.array(box, { minLength: 1, maxLength: 70 });
  const deal = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3));
  fc.assert(
    fc.property(boxes, fc.array(deal, { minLength: 1, maxLength: 20 }), (list, deals) => {
      const party = { boxes: list, maxUtility: 500, reservation: 0 };
      const fast = compileBoxes(party, counts);
      for (const each of deals) expect(fast(each)).toBeCloseTo(boxUtility(party, each), 12);
    }),
    { numRuns: 300, seed: 20_251_030 },
  );
});
