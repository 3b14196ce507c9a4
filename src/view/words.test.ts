import { describe, expect, it } from 'vitest';
import { briefDate, shortDate } from './words.ts';

describe('a short date', () => {
  it.each([
    ['Thursday 6 November 2025', '6 November'],
    ['January 1983', 'January'],
    ['1983', '1983'],
    ['Monday', 'Monday'],
  ])('of %s is %s', (date, short) => {
    expect(shortDate(date)).toBe(short);
  });

  it('is cut further as calendars cut months', () => {
    expect(briefDate('27 to 29 October 2025')).toBe('27 to 29 Oct');
  });
});
