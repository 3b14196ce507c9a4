import { describe, expect, it } from 'vitest';
import { markTerms } from './terms.ts';

const terms = [
  { name: 'TTP', words: ['TTP'], text: 'An alliance.' },
  { name: 'The Doha ceasefire', words: ['Doha ceasefire'], text: 'Announced in October.' },
  { name: 'No-deal value', words: ['no-deal value', 'no deal'], text: 'What leaving is worth.' },
  { name: 'Red line', words: ['red line', 'red lines'], text: 'What cannot be signed.' },
  { name: 'Initial', words: ['initialled', 'initial'], text: 'To accept at the table. See ratification.' },
  { name: 'Ratification', words: ['ratification'], text: 'The vote at home.' },
];
const marked = (text: string) =>
  markTerms(text, terms)
    .filter(each => each.term)
    .map(each => each.text);

describe('the terms of a text', () => {
  it('are found as whole words, once each, the longest first', () => {
    expect(marked('The TTP. Your no-deal value fell; no deal is below it. TTP again, and TTPs.')).toEqual([
      'TTP',
      'no-deal value',
    ]);
  });

  it('are found without their article and in any case', () => {
    expect(marked('Red lines under the Doha ceasefire')).toEqual(['Red lines', 'Doha ceasefire']);
  });

  it('leave the text as it was', () => {
    const text = 'They park it: in brackets, then a single text, then ratification.';
    expect(
      markTerms(text, terms)
        .map(each => each.text)
        .join(''),
    ).toBe(text);
    expect(markTerms('', terms)).toEqual([{ text: '' }]);
  });

  it('can be told by each other: a definition names terms in turn', () => {
    const initial = terms.find(each => each.words.includes('initialled'));
    expect(marked(initial?.text ?? '')).toContain('ratification');
  });
});
