import { expect, test } from 'vitest';
import type { Cause, Occurrence, Terms } from '../engine/table.ts';
import type { Desk, Entry } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { itemsOf, presentPapers } from '../view/papers/papers.ts';
import { dispatchOf } from '../view/stage/dispatch.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const scenario = shipped('camp-david-1978');
const { file } = scenario;
const t = createTranslator();
const desk = tour(scenario, 'egypt', 'papers').at(-1)!;
const items = presentPapers(file, desk, t).flatMap(round => round.items);

test('a source stands for the position of those who speak, and not for their words', () => {
  const said = new Set(file.actions.flatMap(({ says }) => says ?? []));
  const spoken = items.filter(({ text, attribution }) => attribution.source && said.has(text.slice(1, -1)));
  expect(spoken.length).toBeGreaterThan(0);
  for (const { attribution } of spoken)
    expect(attribution.source?.publisher).toContain('the position, not the words');
});

test('a source stands for the news as it is', () => {
  const report = file.rounds[0]!.news[0]!;
  const news = items.find(({ text }) => text === report.text)!;
  const source = file.sources.find(({ id }) => id === report.source)!;
  expect(news.attribution.source?.publisher).toBe(source.publisher);
});

test('a book of later years stands under the news of a day, and not at its head', () => {
  const titles = file.sources.filter(({ kind }) => kind === 'reference').map(({ publisher }) => publisher);
  const lodged = items.find(({ text }) => text.startsWith('The delegations are lodged in cabins'))!;
  expect(titles).toContain(lodged.attribution.source?.publisher);
  expect(lodged.from).toBe('American officials');
  expect(items.filter(({ from }) => titles.includes(from))).toEqual([]);
  const dispatches = tour(shipped('beagle-channel-1984'), 'chile', 'papers').flatMap(
    each => dispatchOf(shipped('beagle-channel-1984'), each, t).dispatch?.from ?? [],
  );
  expect(dispatches.filter(from => from.includes('Wikipedia'))).toEqual([]);
});

const entry: Entry = {
  index: 0,
  round: 0,
  stage: 'session',
  move: { type: 'turn.pass', seat: 'egypt' },
  occurrences: [],
  metricsBefore: [],
  metricsAfter: [],
};

test.each([true, false])('a card with words of its own (%s) is spoken with those alone', hasWords => {
  const ours = file.actions.findIndex(({ verb }) => verb === 'offer');
  const card = file.actions[ours]!;
  const { says: _, ...wordless } = card;
  const written = hasWords ? { ...wordless, says: 'Take it.' } : wordless;
  const retold = { ...file, actions: file.actions.with(ours, written) };
  const seat = file.mediator!.id;
  const spoken: Entry = {
    ...entry,
    move: { type: 'card.play', seat, action: card.id },
    occurrences: [{ type: 'action.played', seat, action: ours }],
    said: { key: 'offer', by: seat, params: {}, variant: 0 },
  };
  const quoted = itemsOf(retold, desk, spoken, t).flatMap(item => (item.quoted ? [item.text] : []));
  expect(quoted).toEqual([hasWords ? 'Take it.' : t.line('offer', 0, {})]);
});

test('a decision is told as a sentence, with whoever took it', () => {
  const event = file.events.findIndex(({ choice }) => choice !== undefined);
  const decided: Entry = {
    ...entry,
    occurrences: [{ type: 'event.decided', seat: 'egypt', event, option: 0 }],
  };
  expect(itemsOf(file, desk, decided, t)[0]).toMatchObject({
    from: `Decided, on “${file.events[event]!.title}”`,
    text: `Egypt chose: ${file.events[event]!.choice!.options[0]!.label}`,
  });
});

test('a statement not made is no turn let pass', () => {
  const silent = (type: 'statement.skip' | 'turn.pass'): Entry => ({
    ...entry,
    move: { type, seat: 'egypt' },
    occurrences: [{ type: 'passed', seat: 'egypt' }],
  });
  expect(itemsOf(file, desk, silent('statement.skip'), t)).toMatchObject([
    { from: 'In public', text: 'Egypt made no statement.' },
  ]);
  expect(itemsOf(file, desk, silent('turn.pass'), t)).toMatchObject([
    { from: 'At the table', text: 'Egypt let the turn pass.' },
  ]);
});

test('what came after one’s own last move is new', () => {
  const met = tour(scenario, 'egypt', 'papers').find(({ screen }) => screen === 'turn')!;
  const fresh = (entries: readonly Entry[]) =>
    presentPapers(file, { ...met, entries }, t)
      .flatMap(round => round.items)
      .filter(({ isNew }) => isNew);
  const passed = (seat: string, index: number): Entry => ({
    ...entry,
    index,
    move: { type: 'turn.pass', seat },
    occurrences: [{ type: 'passed', seat }],
  });
  expect(fresh([]).map(({ id }) => id)).toContain('news-0-0');
  const after = fresh([passed('israel', 0), passed('egypt', 1), passed('israel', 2)]);
  expect(after.map(({ id }) => id)).toEqual(['2-0']);
});

test('the record of the real talks stands in the log, and is never new', () => {
  const historic = file.rounds
    .flatMap(({ news }) => news.filter(each => each.historic))
    .map(each => each.text);
  const told = items.filter(({ text }) => historic.includes(text));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ isNew }) => isNew)).toEqual([]);
  const first = presentPapers(file, { ...desk, entries: [] }, t).flatMap(round => round.items);
  const isToday = ({ text }: { readonly text: string }) => !historic.includes(text);
  expect(first.filter(({ isNew }) => isNew)).toEqual(first.filter(isToday));
});

test('a call home is told with what was asked', () => {
  const asked = file.actions.find(({ consults, says }) => consults !== undefined && says !== undefined)!;
  const constituency = file.constituencies.findIndex(({ id }) => id === asked.consults);
  const { party } = file.constituencies[constituency]!;
  const consulted: Entry = { ...entry, occurrences: [{ type: 'consulted', seat: party, constituency }] };
  const [item] = itemsOf(file, desk, consulted, t);
  expect(item?.text).toContain(`with the words “${asked.says}”`);
});

test('how the talks ended is told by its name, and a leak without a sender', () => {
  const { id, title } = file.endings[0]!;
  const last: Entry = {
    ...entry,
    occurrences: [
      { type: 'talks.ended', ending: id },
      { type: 'offer.leaked', offer: 0, seat: 'egypt' },
    ],
  };
  const [ended, leaked] = itemsOf(file, desk, last, t);
  expect(ended?.text).toBe(`The talks are over: “${title}”.`);
  expect(leaked).toMatchObject({ who: undefined, from: 'The press' });
});

test('each thing stands with what itself moved, and what goes by itself apart', () => {
  const index = file.metrics.findIndex(({ seat }) => seat === undefined);
  const changed = (by: number, cause: Cause): Occurrence => ({
    type: 'changed',
    contribution: { target: 'metric', index, by, cause },
  });
  const moved = (occurrences: readonly Occurrence[]) =>
    presentPapers(file, { ...desk, entries: [{ ...entry, occurrences }] }, t)
      .flatMap(round => round.items)
      .filter(({ id }) => id.startsWith('0-'))
      .map(item => item.moved?.match(/[+−]\d+(\.\d)?/)?.[0]);
  const by = (event: number): Cause => ({ kind: 'event', event, option: -1, effect: 0 });
  const night: readonly Occurrence[] = [
    changed(-30, { kind: 'drift' }),
    changed(5, { kind: 'limit' }),
    { type: 'event.happened', event: 0 },
    changed(40, by(0)),
    { type: 'event.happened', event: 1 },
  ];
  expect(moved(night)).toEqual(['−2.5', '+4', undefined]);
  const agreed = { type: 'clause.agreed', issue: 0, option: 0 } as const;
  const leaked = { type: 'offer.leaked', offer: 0, seat: 'egypt' } as const;
  const at = (happening: string): Cause => ({ kind: 'table', happening, seat: 'egypt' });
  expect(moved([agreed, changed(12, at('clause-agreed')), leaked, changed(-24, at('leaked'))])).toEqual([
    '+1.2',
    '−2.4',
  ]);
  const hidden: Cause = { kind: 'action', action: 0, seat: 'israel', effect: 0 };
  expect(moved([agreed, changed(12, hidden)])).toEqual([undefined]);
});

test('a vote is told with what it needed', () => {
  const voted: Entry = {
    ...entry,
    occurrences: [{ type: 'home.voted', party: 0, support: 549, passed: false }],
  };
  const needed = file.ratification.thresholds[file.parties[0]!.id]!.toFixed(1);
  expect(itemsOf(file, desk, voted, t)[0]?.text).toContain(`54.9%. Needed: ${needed}%.`);
});

test('a text marked otherwise by each is told to have changed nothing', () => {
  const mediator = file.mediator!.id;
  const answer = (seat: string, terms: Terms) => ({ seat, terms, accepted: false });
  const answers = [answer('egypt', { 0: 1, 1: 0 }), answer('israel', { 0: 0, 1: 1 })];
  const terms = { 0: 1, 1: 1 };
  const draft = { kind: 'draft', by: mediator, terms, round: 0, exchange: 0, answers } as const;
  const agreed = [0, 1].map(issue => ({ type: 'clause.agreed', issue, option: 0 }) as const);
  const answered = (seat: string) => ({ type: 'offer.answered', offer: 0, seat, accepted: false }) as const;
  const entries = [
    agreed,
    [{ type: 'offer.made', offer: 0 } as const],
    [answered('egypt')],
    [answered('israel')],
  ].map((occurrences, index): Entry => ({ ...entry, index, occurrences }));
  const at: Desk = { ...desk, entries, view: { ...desk.view, offers: [draft] } };
  const [first, second] = entries.slice(2).map(each => itemsOf(file, at, each, t)[0]!.text);
  expect(first).not.toContain('not alike');
  expect(second).toMatch(/The answers are not alike, and what was agreed stands\.$/);
});
