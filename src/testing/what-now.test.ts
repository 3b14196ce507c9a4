import { expect, test } from 'vitest';
import { clauseStatus } from '../engine/table.ts';
import type { Desk } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { whatNow } from '../view/what-now.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');

const mayInitial = ({ openings }: Desk) => openings.some(({ type }) => type === 'text.initial');

/** The same desk, but that what stands while this clause is open is a red line. */
function withRedLine(desk: Desk, issue: number): Desk {
  const own = desk.view.own!;
  const redLines = scenario.game.issues.map(({ options, statusQuo }, at) =>
    options.map((_, option) => at === issue && option === statusQuo),
  );
  return {
    ...desk,
    openings: desk.openings.filter(({ type }) => type === 'turn.pass'),
    view: { ...desk.view, own: { ...own, preferences: { ...own.preferences, redLines } } },
  };
}

test('a party whose red line keeps it from initialling is told which clause to settle', () => {
  const desk = tour(scenario, 'pakistan', 'initials').find(
    each => mayInitial(each) && each.view.clauses.some(clause => clauseStatus(clause) !== 'agreed'),
  )!;
  const open = desk.view.clauses.findIndex(clause => clauseStatus(clause) !== 'agreed');
  const { name } = scenario.file.issues[open]!;
  expect(whatNow(scenario, withRedLine(desk, open), t)).toContain(`not to be signed until “${name}” moves`);
  expect(whatNow(scenario, desk, t)).not.toContain('not to be signed');
});

test('a party whose answers stand in the text is not told that nobody has its terms', () => {
  const first = tour(scenario, 'pakistan', 'terms').find(
    ({ screen, stage }) => screen === 'turn' && stage === 'session',
  )!;
  const unheard = first.view.clauses.map(({ parked }) => ({ brackets: [-1, -1], parked }));
  const view = { ...first.view, offers: [], clauses: unheard, exchange: 0, exchanges: 4 };
  const quiet = { ...first, hint: undefined, openings: [], view };
  const { own, clauses } = quiet.view;
  const answered = clauses.map(({ brackets, parked }) => ({
    brackets: brackets.map((option, party) => (party === own!.party ? 0 : option)),
    parked,
  }));
  expect(whatNow(scenario, quiet, t)).toContain(t('now.open'));
  expect(whatNow(scenario, { ...quiet, view: { ...quiet.view, clauses: answered } }, t)).toContain(
    t('now.again'),
  );
});

test('whoever has initialled is told what is waited for, and the others whose initials stand', () => {
  const desk = tour(scenario, 'pakistan', 'initials').find(mayInitial)!;
  const bearing = (...initialled: readonly string[]): Desk => ({
    ...desk,
    hint: undefined,
    openings: desk.openings.filter(({ type }) => type !== 'text.answer'),
    view: { ...desk.view, initialled },
  });
  const after = bearing('pakistan');
  const passing = { ...after, openings: after.openings.filter(({ type }) => type === 'turn.pass') };
  expect(whatNow(scenario, passing, t)).toContain(t('now.initialled'));
  expect(whatNow(scenario, bearing('taliban'), t)).toContain('the initials of the Taliban authorities');
  expect(whatNow(scenario, bearing(), t)).toContain(t('now.initial'));
});

test('a mediator is not told to draft what is agreed already', () => {
  const sitting = tour(scenario, scenario.game.mediator!.id, 'mandate').find(
    ({ screen, stage }) => screen === 'turn' && stage === 'session',
  )!;
  const { clauses } = sitting.view;
  const allAgreed = clauses.map(each => ({ ...each, brackets: each.brackets.map(() => 0), parked: false }));
  const settled = { ...sitting, hint: undefined, view: { ...sitting.view, clauses: allAgreed } };
  expect(whatNow(scenario, settled, t)).toContain(t('now.mediate.agreed'));
  expect(whatNow(scenario, { ...sitting, hint: undefined }, t)).not.toContain(t('now.mediate.agreed'));
});

test('a mediator is not told to ask a home, nor that its words bind it', () => {
  const turns = tour(scenario, scenario.game.mediator!.id, 'advice').filter(
    ({ screen }) => screen === 'turn',
  );
  for (const stage of ['statements', 'corridors'] as const) {
    const desk = turns.find(each => each.stage === stage)!;
    expect(whatNow(scenario, desk, t)).toContain(t(`now.mediate.${stage}`));
    expect(whatNow(scenario, desk, t)).not.toContain(t(`now.${stage}`));
  }
});
