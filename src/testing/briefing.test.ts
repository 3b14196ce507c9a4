import { expect, test } from 'vitest';
import type { Entry } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { presentBriefing } from '../view/briefing.ts';
import { attributionOf } from '../view/sources.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const { file } = scenario;
const briefings = tour(scenario, 'taliban', 'briefing').filter(({ screen }) => screen === 'briefing');
const second = briefings.find(({ view }) => view.round === 1)!;

test('what is told of the real talks stands apart from what happens in the game', () => {
  const { news, record } = presentBriefing(scenario, second, t);
  const told = file.rounds[1]!.news.filter(({ historic }) => historic).map(({ text }) => text);
  expect(told.length).toBeGreaterThan(0);
  expect(record).toMatchObject({ heading: 'From the record of 2025' });
  expect(record!.news.map(({ text }) => text)).toEqual(told);
  expect(news.map(({ text }) => text)).not.toContain(told[0]);
});

test('what was gravest in the round before leads the news', () => {
  const event = file.events.findIndex(({ id }) => id === 'ev-court-bombing');
  const weighing = (by: number): Entry => ({
    ...second.entries.find(({ round }) => round === 0)!,
    occurrences: [
      { type: 'event.happened', event },
      {
        type: 'changed',
        contribution: {
          ...{ target: 'metric', index: 0, by },
          cause: { kind: 'event', event, option: -1, effect: 0 },
        },
      },
    ],
  });
  const lead = (by: number) =>
    presentBriefing(scenario, { ...second, entries: [weighing(by)] }, t).news[0]?.text;
  expect(lead(70)).toBe(file.events[event]!.report);
  expect(lead(10)).not.toBe(file.events[event]!.report);
});

test('whoever says a thing is named once where the source bears the name', () => {
  const saidBy = (source: string, who: string) => attributionOf(file, { source, 'said-by': who }, t).saidBy;
  expect(saidBy('unama-ceasefire', 'UNAMA')).toBeUndefined();
  expect(saidBy('reuters-tomato', 'Reuters')).toBeUndefined();
  expect(saidBy('unama-q4', 'UNAMA')).toBeUndefined();
  expect(saidBy('nukta-ispr', 'Pakistan’s military')).toBe('Said by Pakistan’s military.');
});
