import { expect, test } from 'vitest';
import { createTranslator } from '../i18n/translator.ts';
import { daylightAt } from '../view/present-stage.ts';
import { datelineOf } from '../view/words.ts';

const t = createTranslator();

test('a sitting says its hour where it has one', () => {
  expect(datelineOf({ place: 'Rome', date: 'Friday', hour: '09:30' }, t)).toBe('Rome, Friday, 09:30');
  expect(datelineOf({ place: 'Rome', date: 'May 1979' }, t)).toBe('Rome, May 1979');
});

test('a sitting without an hour meets by day', () => {
  expect(daylightAt(undefined)).toBe(1);
  expect(daylightAt('02:00')).toBe(0);
});
