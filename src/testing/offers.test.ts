import { expect, test } from 'vitest';
import type { Opening } from '../engine/move.ts';
import type { Offer, Terms } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import type { Desk } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { presentChoices } from '../view/turn/choices.ts';
import { presentOffers } from '../view/turn/offers.ts';
import { whatNow } from '../view/turn/what-now.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const { issues } = scenario.file;
const PENALTY = issues.findIndex(({ id }) => id === 'penalty');
const FORM = issues.findIndex(({ id }) => id === 'form');
const sitting = tour(scenario, 'pakistan', 'offers').find(
  ({ screen, stage }) => screen === 'turn' && stage === 'session',
)!;

const bracketsAll = (option: number): View['clauses'] =>
  issues.map(() => ({ brackets: [option, option], parked: false }));

/** Pakistan's turn with these offers before it, over a text in which every clause is agreed or none. */
function facing(agreed: boolean, ...offers: ReadonlyArray<Pick<Offer, 'by' | 'kind' | 'terms'>>): Desk {
  const answers = offers.map((_, offer): Opening => ({ type: 'text.answer', seat: 'pakistan', offer }));
  const initial: Opening = { type: 'text.initial', seat: 'pakistan' };
  const propose: Opening = { type: 'text.propose', seat: 'pakistan' };
  return {
    ...sitting,
    hint: undefined,
    openings: [...answers, propose, initial],
    view: {
      ...sitting.view,
      offers: offers.map(each => ({ ...each, round: 0, exchange: 0, answers: [] })),
      clauses: agreed ? bracketsAll(1) : bracketsAll(-1),
      initialled: [],
    },
  };
}

const terms: Terms = { [PENALTY]: 0 };
const older = { by: 'taliban', kind: 'package', terms } as const;
const newer = { by: 'mediators', kind: 'draft', terms: { [PENALTY]: 1 } } as const;

test('the newest offer comes first, in the list, among the choices and in the advice', () => {
  const desk = facing(false, older, newer);
  expect(presentOffers(scenario, desk, t).map(({ by }) => by.id)).toEqual(['mediators', 'taliban']);
  expect(presentChoices(scenario, desk, t)[0]!.rest).toContain('Türkiye and Qatar');
  expect(whatNow(scenario, desk, t)).toContain('An answer to Türkiye and Qatar is due');
});

test('an offer says what it holds and what the text would be worth with it', () => {
  expect(presentOffers(scenario, facing(false, older), t)[0]!.size).toMatch(
    /^1 clause; with it the text is worth \d+\.\d to you, (\d+\.\d (more|less) than|the same as) now$/,
  );
  const view = { ...facing(false, older).view, own: undefined };
  const [unweighed] = presentOffers(scenario, { ...facing(false, older), view }, t);
  expect(unweighed!.size).toBe('1 clause');
});

test('whatever an offer would change of what is agreed is marked', () => {
  const changes = (desk: Desk) => presentOffers(scenario, desk, t).map(({ rows }) => rows[0]!.changes);
  const { label } = issues[PENALTY]!.options[1]!;
  expect(changes(facing(true, older))).toEqual([`changes what is agreed: “${label}”`]);
  expect(changes(facing(false, older))).toEqual([undefined]);
});

test('what is agreed at those words leaves an offer, and what is left is counted', () => {
  const both = { by: 'taliban', kind: 'offer', terms: { [PENALTY]: 1, [FORM]: 0 } } as const;
  const [offer] = presentOffers(scenario, facing(true, both), t);
  expect(offer).toMatchObject({ terms: { [FORM]: 0 }, repeats: { [PENALTY]: 1 } });
  expect(offer!.rows.map(({ issue }) => issue)).toEqual([FORM]);
  expect(offer!.size).toMatch(/^1 clause;/);
});

test('an offer in short keeps the red line and the clause that costs most', () => {
  const { preferences } = sitting.view.own!;
  const worst = ({ options }: (typeof issues)[number], issue: number) => {
    const points = options.map((_, option) => preferences.points[issue]![option]!);
    return points.indexOf(Math.min(...points));
  };
  const all = Object.fromEntries(issues.map((each, issue) => [issue, worst(each, issue)]));
  const [offer] = presentOffers(scenario, facing(false, { by: 'taliban', kind: 'package', terms: all }), t);
  const lost = ({ issue }: { readonly issue: number }) =>
    preferences.points[issue]![scenario.game.issues[issue]!.statusQuo]! -
    preferences.points[issue]![all[issue]!]!;
  const dearest = Math.max(...offer!.rows.filter(({ redLine }) => !redLine).map(lost));
  expect(offer!.rows).toHaveLength(issues.length);
  expect(offer!.first.length).toBeLessThan(issues.length);
  expect(offer!.first[0]!.redLine).toBe(true);
  expect(offer!.first.map(lost)).toContain(dearest);
});

test('an offer in short keeps what gains most too, in the order of the text', () => {
  const { preferences } = sitting.view.own!;
  const [best] = preferences.points
    .map((row, issue) => {
      const quo = scenario.game.issues[issue]!.statusQuo;
      const gain = Math.max(...row) - row[quo]!;
      return { issue, gain, option: row.indexOf(Math.max(...row)) };
    })
    .toSorted((a, b) => b.gain - a.gain);
  const terms: Terms = Object.fromEntries(
    issues.map((_, issue) => [
      issue,
      issue === best!.issue
        ? best!.option
        : (scenario.game.issues[issue]!.statusQuo + 1) % issues[issue]!.options.length,
    ]),
  );
  const [offer] = presentOffers(scenario, facing(false, { by: 'taliban', kind: 'package', terms }), t);
  const shown = offer!.first.map(({ issue }) => issue);
  expect(shown).toContain(best!.issue);
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
});

test('where every clause is agreed, initials come first, before any answer', () => {
  const desk = facing(true, older);
  expect(presentChoices(scenario, desk, t)[0]!.does).toEqual({
    move: { type: 'text.initial', seat: 'pakistan' },
  });
  expect(presentChoices(scenario, facing(false, older), t)[0]!.lead).toBe('Answer');
  expect(whatNow(scenario, desk, t)).toMatch(/^Every clause is agreed\./);
});

test('whoever has an answer to give may be told to initial, but not a text that is worth less than none', () => {
  const desk = facing(false, newer);
  const worth = (reservation: number): Desk => {
    const own = desk.view.own!;
    const preferences = { ...own.preferences, reservation };
    return { ...desk, view: { ...desk.view, own: { ...own, preferences, threshold: 0 } } };
  };
  const seat = 'Türkiye and Qatar';
  expect(whatNow(scenario, worth(0), t)).toContain(t('now.answer.initial', { seat }));
  expect(whatNow(scenario, worth(1000), t)).toContain(t('now.answer', { seat }));
});

test('whoever has initialled is told so first, at every turn, and what an answer would do to it', () => {
  const initialled = (desk: Desk): Desk => ({
    ...desk,
    openings: desk.openings.filter(({ type }) => type !== 'text.initial'),
    view: { ...desk.view, initialled: ['pakistan'] },
  });
  expect(whatNow(scenario, initialled(facing(true, older)), t)).toContain(t('now.initialled.offer'));
  expect(whatNow(scenario, initialled({ ...facing(true), stage: 'corridors' }), t)).toContain(
    t('now.initialled'),
  );
});

test('no answer is due to what was settled otherwise since, though one may be given', () => {
  const { desk, last } = { desk: facing(true, older), last: sitting.entries.at(-1)! };
  const happened = (index: number, ...occurrences: Desk['entries'][number]['occurrences']) => ({
    ...last,
    index,
    occurrences,
  });
  const made = happened(0, { type: 'offer.made', offer: 0 });
  const agreed = happened(1, { type: 'clause.agreed', issue: PENALTY, option: 1 });
  const advice = (...entries: Desk['entries']) => {
    const openings = desk.openings.filter(({ type }) => type !== 'text.initial');
    return whatNow(scenario, { ...desk, openings, entries }, t);
  };
  const due = t('now.answer', { seat: 'the Taliban authorities' });
  expect(advice(agreed, { ...made, index: 2 })).toBe(due);
  expect(advice(made, agreed)).not.toContain(due);
  expect(presentOffers(scenario, desk, t)).toHaveLength(1);
  const initialled = { ...desk.view, initialled: ['pakistan'] };
  expect(whatNow(scenario, { ...desk, entries: [made, agreed], view: initialled }, t)).toBe(
    t('now.initialled'),
  );
});

test('initials beside those of others come before an answer', () => {
  const desk = facing(false, older);
  const first = (initialled: readonly string[]) =>
    presentChoices(scenario, { ...desk, view: { ...desk.view, initialled } }, t)[0]!.id;
  expect(first([])).toMatch(/^text.answer/);
  expect(first(['taliban'])).toMatch(/^text.initial/);
});
