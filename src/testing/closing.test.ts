import { expect, test } from 'vitest';
import type { EndingKind } from '../engine/game.ts';
import type { Desk } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { closeOf, presentClosing } from '../view/closing.ts';
import { presentEnding } from '../view/ending.ts';
import { contains } from '../view/stage/box.ts';
import { stageLayout } from '../view/stage/layout.ts';
import { presentStage } from '../view/stage/present-stage.ts';
import { SHIPPED, shipped } from './shipped.ts';
import { tour } from './tour.ts';

const scenario = shipped('istanbul-2025');
const { file } = scenario;
const t = createTranslator();
const desks = tour(scenario, 'pakistan', 'closing');
const last = desks.find(({ screen }) => screen === 'closing')!;
const size = { width: 1366, height: 712 };

function endedBy(kind: EndingKind, absent: readonly string[] = []): Desk {
  const ending = file.endings.find(each => each.kind === kind)!.id;
  const view = {
    ...last.view,
    initialled: [],
    absent,
    ending: { ending, ...NO_OUTCOME },
  };
  return { ...last, stage: 'ended', view };
}

const NO_OUTCOME = { survival: [], factors: [], mandate: [] };

const form = file.issues.findIndex(({ id }) => id === 'form');

function signed(initialled: readonly string[], as = 'signed'): Desk {
  const agreed = file.issues[form]!.options.findIndex(({ id }) => id === as);
  const clauses = last.view.clauses.with(form, {
    ...last.view.clauses[form]!,
    brackets: [agreed, agreed],
  });
  return { ...last, stage: 'ratification', view: { ...last.view, clauses, initialled, ending: undefined } };
}

test('every game has its close, shown once, before what follows', () => {
  expect(desks.filter(({ screen }) => screen === 'closing')).toHaveLength(1);
  for (const desk of desks.filter(({ stage }) => stage === 'session'))
    expect(closeOf(file, desk)).toBeUndefined();
});

test('a text that all parties initialled is signed, and the hosts bear witness', () => {
  const desk = signed(['taliban', 'pakistan']);
  expect(closeOf(file, desk)).toMatchObject({ manner: 'signing', gone: [] });
  const { accord } = stageLayout(presentStage(scenario, desk, t), size);
  expect(accord?.signatures.map(({ seat, ink }) => [seat, ink !== undefined])).toEqual([
    ['taliban', true],
    ['pakistan', true],
    ['mediators', false],
  ]);
});

test('where the form agreed on is a paper a side, each party initials its own and the hosts seal all', () => {
  const closeWith = (as: string) => {
    const desk = signed(['pakistan', 'taliban'], as);
    const { accord } = stageLayout(presentStage(scenario, desk, t), size);
    return { accord: accord!, words: presentClosing(file, desk, t).paragraphs.join(' ') };
  };
  const { accord, words } = closeWith('parallel');
  const under = (seat: string) =>
    accord.signatures
      .filter(each => each.seat === seat)
      .map(({ ink, seal }) =>
        accord.sheets.findIndex(sheet => contains(sheet, ink ?? seal) && contains(sheet, seal)),
      );
  expect(accord.sheets).toHaveLength(2);
  expect(['taliban', 'pakistan', 'mediators'].map(under)).toEqual([[0], [1], [0, 1]]);
  expect(words).toContain('a paper for each side');
  const bilateral = closeWith('signed');
  expect(bilateral.accord.sheets).toHaveLength(1);
  expect(bilateral.accord.signatures).toHaveLength(3);
  expect(bilateral.words).not.toContain('a paper for each side');
});

test('a text that one party initialled is not, and it is said who did', () => {
  const desk = signed(['pakistan']);
  expect(closeOf(file, desk)?.manner).toBe('suspension');
  const { paragraphs, seats } = presentClosing(file, desk, t);
  expect(paragraphs[0]).toBe(t('initials.some', { some: 'Pakistan', others: 'the Taliban authorities' }));
  const stands = new Map(seats.map(each => [each.who.id, each.stands]));
  expect(stands.get('pakistan')).toBe(t('closing.initialled'));
  expect(stands.get('taliban')).toBe(t('closing.gone'));
  const ended = { ...desk, stage: 'ended' } as const;
  expect(presentEnding(scenario, ended, t).paragraphs[0]).toBe(paragraphs[0]);
});

test('without a vote the papers say why there was none', () => {
  const clauses = last.view.clauses.map(clause => ({ ...clause, brackets: clause.brackets.map(() => 0) }));
  const printed = (kind: EndingKind, absent: readonly string[]) => {
    const { view, ...desk } = endedBy(kind, absent);
    const { cuttings } = presentEnding(scenario, { ...desk, view: { ...view, vote: undefined, clauses } }, t);
    return new Set(cuttings.map(({ standfirst }) => standfirst));
  };
  expect(printed('collapse', ['taliban'])).toEqual(
    new Set([t('press.stand.left', { seats: 'the Taliban authorities' })]),
  );
  expect(printed('suspension', [])).toEqual(new Set([t('initials.none')]));
});

const broken = SHIPPED.flatMap(id =>
  shipped(id)
    .file.endings.filter(({ early }) => early)
    .map(({ id: ending, when }) => [id, ending, when] as const),
);

test.each(broken)(
  'in %s, where %s ended the talks, the papers name the gauge it hangs on',
  (id, ending, when) => {
    const broke = shipped(id);
    const desk = tour(broke, broke.file.parties[0]!.id, 'closing').at(-1)!;
    const view = { ...desk.view, vote: undefined, absent: [], ending: { ...NO_OUTCOME, ending } };
    const { cuttings } = presentEnding(broke, { ...desk, stage: 'ended', view }, t);
    const index = broke.file.metrics.findIndex(
      metric => when.startsWith(`metric.${metric.id} `) || when.startsWith(`metric['${metric.id}'] `),
    );
    const value = t.number(Math.round(view.metrics[index]! / 10));
    const gauge = broke.file.metrics[index]!.name;
    expect(cuttings[0]!.standfirst).toBe(t('press.stand.broke', { round: view.round + 1, gauge, value }));
  },
);

test('an ending that hangs on several gauges or on none is put down to no gauge', () => {
  const standfirst = (when: string) => {
    const endings = file.endings.map(each => (each.kind === 'war' ? { ...each, when } : each));
    const { cuttings } = presentEnding({ ...scenario, file: { ...file, endings } }, endedBy('war'), t);
    return cuttings[0]!.standfirst;
  };
  expect(standfirst("metric.trust <= 6.0 && metric['border-violence'] >= 60.0")).toBe(t('press.stand.none'));
  expect(standfirst('round > 3.0')).toBe(t('press.stand.none'));
});

test('only a text that all parties initialled is a communiqué', () => {
  const clauses = last.view.clauses.map(clause => ({ ...clause, brackets: clause.brackets.map(() => 0) }));
  const documentOf = (initialled: readonly string[]) =>
    presentEnding(scenario, { ...last, view: { ...last.view, clauses, initialled } }, t).document;
  expect(documentOf(['taliban', 'pakistan'])).toMatchObject({
    title: t('ending.communique'),
    preamble: t('ending.agreed'),
  });
  expect(documentOf(['pakistan'])).toMatchObject({ title: t('ending.draft'), preamble: t('ending.stood') });
});

test.each([
  ['suspension', [], ['pakistan', 'taliban'], [true, true]],
  ['collapse', ['taliban'], ['taliban'], [false, true]],
  ['collapse', ['pakistan'], ['pakistan'], [true, false]],
  ['collapse', [], ['pakistan', 'taliban'], [false, false]],
  ['war', ['taliban'], ['pakistan', 'taliban'], [false, false]],
] as const)('%s with %j away empties the chairs of %j', (kind, absent, gone, lit) => {
  const desk = endedBy(kind, absent);
  expect(closeOf(file, desk)?.gone.toSorted()).toEqual(gone);
  const model = presentStage(scenario, desk, t);
  expect(
    model.delegations
      .filter(each => !each.present)
      .map(each => each.seat)
      .toSorted(),
  ).toEqual(gone);
  const layout = stageLayout(model, size);
  expect(layout.lamps.map(lamp => lamp.lit)).toEqual(lit);
  expect(layout.papers).toHaveLength(3);
});

test('the words say of each seat what the picture shows', () => {
  const { heading, paragraphs, seats } = presentClosing(file, endedBy('collapse', ['taliban']), t);
  expect(heading).toBe(t('closing.collapse'));
  expect(paragraphs[0]).toContain('Taliban authorities');
  expect(seats.filter(({ gone }) => gone).map(({ who }) => who.id)).toEqual(['taliban']);
  expect(seats.map(({ stands }) => stands)).toContain(t('closing.stays'));
});

test('papers that tell of the vote were printed after it, not on the last day of the talks', () => {
  const dates = (vote: Desk['view']['vote']) => {
    const { view, ...desk } = endedBy('refused');
    const { cuttings } = presentEnding(scenario, { ...desk, view: { ...view, vote } }, t);
    return new Set(cuttings.map(({ date }) => date));
  };
  const refused = file.parties.map(() => ({ passed: false, support: 500, constituencies: [] }));
  expect(dates({ results: refused })).toEqual(new Set([t('press.after-vote')]));
  expect(dates(undefined)).toEqual(new Set(['7 November']));
});
