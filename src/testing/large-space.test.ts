import { expect, test } from 'vitest';
import { tableSpace } from '../analysis/table-space.ts';
import { setTable } from '../engine/setup.ts';
import { createTranslator } from '../i18n/translator.ts';
import { presentTableSpace } from '../view/space.ts';
import { minimalTalks } from './minimal-game.ts';

const { file, game } = minimalTalks();
const space = tableSpace(game, setTable(game, 'space'));
const t = createTranslator();

test('a space too large to be counted is not said to hold nothing', () => {
  const { about } = presentTableSpace(file, { ...space, outcomes: 6e9, rational: null, better: null }, t);
  expect(about).toContain('6,000,000,000 agreements were possible: too many to count');
});

test('a space that was counted says how many deals were good', () => {
  const { about } = presentTableSpace(file, { ...space, outcomes: 24, rational: 7, better: 3 }, t);
  expect(about).toContain(
    '24 agreements were possible. At the end 7 could be signed and were no worse for either side',
  );
});
