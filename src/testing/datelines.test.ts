import { expect, test } from 'vitest';
import { createTranslator } from '../i18n/translator.ts';
import { daylightAt } from '../view/stage/present-stage.ts';
import { briefDate, datelineOf, shortDate } from '../view/words.ts';

const t = createTranslator();

test('a sitting says its hour where it has one', () => {
  expect(datelineOf({ place: 'Rome', date: 'Friday', hour: '09:30' }, t)).toBe('Rome, Friday, 09:30');
  expect(datelineOf({ place: 'Rome', date: 'May 1979' }, t)).toBe('Rome, May 1979');
});

test('a sitting without an hour meets by day', () => {
  expect(daylightAt(undefined)).toBe(1);
  expect(daylightAt('02:00')).toBe(0);
});

test('a date is cut where nobody misses what is cut', () => {
  expect(shortDate('Thursday 6 November 2025')).toBe('6 November');
  expect(briefDate('27 to 29 October 2025')).toBe('27 to 29 Oct');
  expect(shortDate('May 1979')).toBe('May 1979');
  expect(briefDate('December 1980')).toBe('Dec 1980');
});
