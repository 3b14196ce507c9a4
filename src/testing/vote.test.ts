import { expect, test } from 'vitest';
import { agreedOption } from '../engine/table.ts';
import { createTranslator } from '../i18n/translator.ts';
import { presentVote, voteOutcome } from '../view/vote.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const scenario = shipped('istanbul-2025');
const t = createTranslator();
const { view } = ['initials', 'closing', 'mandate', 'votes']
  .flatMap(seed => tour(scenario, 'pakistan', seed))
  .find(({ screen }) => screen === 'vote')!;

const figure = (text: string) => Math.round(Number(text.replace('−', '-').replace('+', '')) * 10);

test('a constituency’s row adds up from its approval before to its approval of the deal', () => {
  for (const party of presentVote(scenario, view, t))
    for (const row of party.rows)
      expect(figure(row.before) + figure(row.deal) + figure(row.commitments)).toBe(figure(row.approvalText));
});

test('a constituency’s row names what weighed most for the text with it, and what most against', () => {
  const rows = presentVote(scenario, view, t).flatMap(party => party.rows);
  const agreed = view.clauses.map(agreedOption);
  expect(rows.some(({ clauses }) => clauses.length === 2)).toBe(true);
  for (const { id, clauses } of rows) {
    const at = scenario.file.constituencies.findIndex(each => each.id === id);
    const points = agreed.map(
      (option, issue) => scenario.game.constituencies[at]!.points[issue]?.[option] ?? 0,
    );
    const named = (by: number, issue: number) =>
      t('vote.clause', { issue: scenario.file.issues[issue]!.name, points: t.signed(by / 10) });
    const [most, least] = [Math.max(...points), Math.min(...points)];
    expect(clauses).toEqual([
      ...(most > 0 ? [named(most, points.indexOf(most))] : []),
      ...(least < 0 ? [named(least, points.lastIndexOf(least))] : []),
    ]);
  }
});

test('what the votes come to together is said: one home that refuses keeps the text from force', () => {
  const results = view.vote!.results;
  const with1 = (passed: boolean) => ({
    ...view,
    vote: { results: results.map((each, at) => ({ ...each, passed: at > 0 || passed })) },
  });
  expect(voteOutcome(with1(true), t)).toBe(t('vote.in-force'));
  expect(voteOutcome(with1(false), t)).toBe(t('vote.not-in-force'));
});

test('nothing is told of votes before they are held', () => {
  expect(presentVote(scenario, { ...view, vote: undefined }, t)).toEqual([]);
});
