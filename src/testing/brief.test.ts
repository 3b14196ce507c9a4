import { expect, test } from 'vitest';
import { createTranslator } from '../i18n/translator.ts';
import { presentBrief } from '../view/brief.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const briefOf = (seat: string) => presentBrief(scenario, tour(scenario, seat, 'brief')[0]!, t);

test('a linkage names its clauses with their answers, and why', () => {
  const { linkages } = briefOf('taliban');
  expect(linkages).toContainEqual({
    answers: [
      '1. Action on the TTP: Restrain all, act on named persons',
      '8. Reciprocal duties: The same pledge and lists exchanged',
    ],
    why: 'One list is answered with another',
    points: '+2',
  });
  expect(new Set(linkages.map(({ why }) => why)).size).toBe(linkages.length);
});

test('support at home is what the table under it weighs to, beside what is needed', () => {
  const { home } = briefOf('taliban');
  const weighed = home!.rows.reduce(
    (sum, { influence, approval }) => sum + (Number.parseInt(influence, 10) * Number(approval)) / 100,
    0,
  );
  expect(home!.about).toContain(`${weighed.toFixed(1)} today`);
  expect(home!.about).toContain('65%');
});
