import { expect, test } from 'vitest';
import { mayBeOneDay } from './days.ts';

const TALKS = 'Monday 27 to Wednesday 29 October 2025';
const OVER_MONTHS = 'Thursday 30 October to Saturday 1 November 2025';
const OVER_YEARS = '30 December 2024 to 2 January 2025';

test.each([
  ['29 October 2025', TALKS],
  ['24–27 October 2025', TALKS],
  ['October 2025', TALKS],
  ['October–November 2025', TALKS],
  ['2025', TALKS],
  ['31 October 2025', OVER_MONTHS],
  ['1 November 2025', OVER_MONTHS],
  ['31 December 2024', OVER_YEARS],
  ['1 January 2025', OVER_YEARS],
  ['Last spring', TALKS],
  ['28 octubre 2025', '27 octubre 2025'],
  ['٢٨ أكتوبر ٢٠٢٥', '١١ نوفمبر ٢٠٢٥'],
])('%s and %s may be one day', (one, other) => {
  expect(mayBeOneDay(one, other)).toBe(true);
  expect(mayBeOneDay(other, one)).toBe(true);
});

test.each([
  ['11 November 2025', TALKS],
  ['30 October 2025', TALKS],
  ['24–25 October 2025', TALKS],
  ['28 October 2024', TALKS],
  ['Late November 2025', TALKS],
  ['Late October 2025', 'Late November 2025'],
  ['2 November 2025', OVER_MONTHS],
  ['3 January 2025', OVER_YEARS],
  ['1984', '1985'],
])('%s and %s are two days', (one, other) => {
  expect(mayBeOneDay(one, other)).toBe(false);
  expect(mayBeOneDay(other, one)).toBe(false);
});
