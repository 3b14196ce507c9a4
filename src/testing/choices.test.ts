import { expect, test } from 'vitest';
import type { Desk } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { presentChoices } from '../view/turn/choices.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const { file } = scenario;
const isOn = (stage: Desk['stage']) => (desk: Desk) => desk.screen === 'turn' && desk.stage === stage;
const find = (seat: string, stage: Desk['stage']) => tour(scenario, seat, 'choices').find(isOn(stage))!;
const leads = (desk: Desk) => presentChoices(scenario, desk, t).map(({ id }) => id);

test('what answers the last round comes first, until it is old', () => {
  const desk = find('taliban', 'statements');
  const condole = 'statement.make:taliban:tb-condole';
  expect(leads(desk)[0]).not.toBe(condole);
  const event = file.events.findIndex(({ id }) => id === 'ev-court-bombing');
  const after = (round: number) =>
    leads({ ...desk, view: { ...desk.view, round, happened: [{ event, round: 1 }] } });
  expect(after(2)[0]).toBe(condole);
  expect(after(3)[0]).not.toBe(condole);
});

test('a card that asks for something not to have been done is no answer to it', () => {
  const desk = find('pakistan', 'statements');
  const action = file.actions.findIndex(({ id }) => id === 'tb-condole');
  const played = [{ action, seat: 'taliban', round: desk.view.round }];
  const first = leads({ ...desk, view: { ...desk.view, played } })[0];
  expect(first).toBe('statement.make:pakistan:pk-mourn-civilians');
  const own = [{ action, seat: 'pakistan', round: desk.view.round }];
  expect(leads({ ...desk, view: { ...desk.view, played: own } })[0]).not.toBe(first);
});

test('a long list bears headings, each once, and a short one none', () => {
  const desk = find('mediators', 'session');
  const choices = presentChoices(scenario, desk, t);
  const headings = choices.flatMap(({ heading }) => heading ?? []);
  expect(choices.length).toBeGreaterThan(8);
  expect(headings).toContain(t('choices.offer'));
  expect(headings.at(-1)).toBe(t('choices.rest'));
  expect(new Set(headings).size).toBe(headings.length);
  const few = presentChoices(scenario, { ...desk, openings: desk.openings.slice(0, 3) }, t);
  expect(few.every(({ heading }) => heading === undefined)).toBe(true);
});

test('of many clauses to park one choice is shown, and the clause is chosen in it', () => {
  const desk = find('mediators', 'session');
  const parks = desk.openings.flatMap(each => (each.type === 'text.park' ? [each.issue] : []));
  expect(parks.length).toBeGreaterThan(1);
  const shown = presentChoices(scenario, desk, t).filter(({ id }) => id.startsWith('text.park'));
  expect(shown).toHaveLength(1);
  expect(shown[0]!.does).toEqual({ editor: { type: 'text.park-one', seat: 'mediators', issues: parks } });
});
