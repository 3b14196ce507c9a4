import { describe, expect, it } from 'vitest';
import { en, type MessageKey } from './en/index.ts';
import { pseudoMessages } from './pseudo.ts';
import { createTranslator, directionOf, type Numerals } from './translator.ts';

const t = createTranslator();
const keys = Object.keys(en).filter((key): key is MessageKey => t.has(key));
const names = [
  ...Object.values(en)
    .join(' ')
    .matchAll(/\{(\w+)/g),
].map(match => match[1] ?? '');
const values = Object.fromEntries(names.map(name => [name, 2]));

it.each([
  ['2025-10-16', '16 October 2025'],
  ['2025-10', 'October 2025'],
  ['2024', '2024'],
  ['early in 2024', 'early in 2024'],
])('the date %s is written %s', (text, written) => {
  expect(createTranslator().date(text)).toBe(written);
});

describe('the messages', () => {
  it.each(keys)('%s is well formed', key => {
    expect(t(key, values)).not.toMatch(/[{}]/);
  });

  it('choose the plural', () => {
    expect(t('build.clauses', { count: 0 })).toBe('No clause chosen');
    expect(t('build.clauses', { count: 1 })).toBe('1 clause');
    expect(t('build.clauses', { count: 3 })).toBe('3 clauses');
  });
});

it('a sentence that begins with a name begins with a capital', () => {
  expect(t('log.walked', { seat: 'the mediators' })).toBe('The mediators left the room.');
  expect(t('finding.took', { seats: 'the mediators', offer: 'it' })).toBe('The mediators took it.');
});

describe('numbers', () => {
  it('carry a true minus and their sign', () => {
    expect(t.number(-3.5, 1)).toBe('−3.5');
    expect(t.signed(4)).toBe('+4');
    expect(t.signed(0)).toBe('0');
    expect(t.percent(0.345)).toBe('35%');
  });
});

describe('numerals', () => {
  let chosen: Numerals = 'auto';
  const written = createTranslator('en', undefined, undefined, () => chosen);
  const samples = () => [
    written.number(-3.5, 1),
    written('build.clauses', { count: 3 }),
    written('debrief.transfer.answer', { at: 3 }),
  ];

  it('are the language’s own, or those the reader chose, also where a message sets a number as it is', () => {
    expect(samples().join()).toMatch(/3/);
    for (const [numerals, three] of [
      ['arab', '٣'],
      ['arabext', '۳'],
      ['deva', '३'],
      ['latn', '3'],
    ] as const) {
      chosen = numerals;
      for (const sample of samples()) expect(sample).toContain(three);
    }
  });
});

describe('the test language', () => {
  const pseudo = createTranslator('xa', pseudoMessages());

  it('marks every message and leaves the arguments alone', () => {
    expect(pseudo('bar.round', { round: 2, rounds: 6 })).toMatch(/^⟦Róúñð 2 óƒ 6·+⟧$/);
  });

  it.each(keys)('%s survives it', key => {
    expect(pseudo(key, values)).toMatch(/^⟦[^{}]*⟧$/);
  });
});

it('Urdu, Pashto, Dari and Arabic run from the right', () => {
  expect(['ur', 'ps', 'fa-AF', 'ar'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
  expect(directionOf('en-GB')).toBe('ltr');
});
