import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const speech = '“That was not nothing. Neither is this. Crossings: ‘Phased opening’. Try again.”';
const within = (most: number) => (text: string) => text.length <= most;

test('a speech that fits is whole', () => {
  expect(excerptOf(speech, within(200))).toBe(speech);
});

test('of a longer one the sentence that quotes a clause stays, and no word is cut', () => {
  expect(excerptOf(speech, within(34))).toBe('“… Crossings: ‘Phased opening’.\u00a0…”');
  expect(excerptOf(speech, within(60))).toBe('“… Neither is this. Crossings: ‘Phased opening’. Try again.”');
});

test('of a longer one the sentence that names what is asked after a colon stays', () => {
  const told = '“Half a page is better than none, and we were promised two. On the toll: a charge on carts.”';
  expect(excerptOf(told, within(70))).toBe('“… On the toll: a charge on carts.”');
});

test('where no sentence fits, it is cut after a word, without the comma', () => {
  const long = '“Our people will ask about airspace, and they will ask for prior notice.”';
  expect(excerptOf(long, within(40))).toBe('“Our people will ask about airspace\u00a0…”');
});

test('what no word of it fits into is left whole for whoever cuts it', () => {
  expect(excerptOf(speech, within(5))).toBe(speech);
});
