import { expect, test } from 'vitest';
import type { Desk } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { fileSeat } from '../view/seats.ts';
import { moodsOf } from '../view/stage/moods.ts';
import { presentStage } from '../view/stage/present-stage.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const { actions, events, rounds } = scenario.file;
const turn = tour(scenario, 'taliban', 'incidents').find(({ screen }) => screen === 'turn')!;

const marked = (desk: Desk) =>
  presentStage(scenario, desk, t).map.incidents.map(({ id, fresh }) => [id, fresh]);

test('the map marks where harm was done, by an event or in the news, this round and the one before', () => {
  const event = (id: string) => events.findIndex(each => each.id === id);
  const happened = ['ev-wedding-party', 'ev-colonels-call', 'ev-kunar-dam', 'ev-kurram-patrol'].map(id => ({
    event: event(id),
    round: 2,
  }));
  const at = (round: number): Desk => ({ ...turn, view: { ...turn.view, round, happened } });
  const firing = rounds.findIndex(({ id }) => id === 'principals');
  const item = rounds[firing]!.news.findIndex(({ incident }) => incident !== undefined);
  expect(marked(at(2))).toContainEqual(['ev-kurram-patrol', true]);
  expect(marked(at(3))).toContainEqual(['ev-kurram-patrol', false]);
  for (const id of ['ev-wedding-party', 'ev-colonels-call', 'ev-kunar-dam'])
    expect(marked(at(2)).map(([each]) => each)).not.toContain(id);
  expect(marked(at(firing))).toEqual([[`principals-${item}`, true]]);
  expect(marked({ ...at(firing), stage: 'ratification' })).toEqual([]);
  const recalled = rounds.map(round => ({
    ...round,
    news: round.news.map(each => ({ ...each, historic: true })),
  }));
  const file = { ...scenario.file, rounds: recalled };
  expect(presentStage({ ...scenario, file }, at(firing), t).map.incidents).toEqual([]);
});

test('what the end of a round brought is fresh where it is revealed, though the next round is open by then', () => {
  const event = events.findIndex(({ id }) => id === 'ev-court-bombing');
  const entry = { ...turn.entries[0]!, round: 2 };
  const view = { ...turn.view, round: 3, happened: [{ event, round: 2 }] };
  const reveal: Desk = { ...turn, screen: 'reveal', revealed: [entry], view };
  expect(marked(reveal)).toContainEqual(['ev-court-bombing', true]);
  expect(marked({ ...reveal, screen: 'briefing', revealed: [] })).toContainEqual(['ev-court-bombing', false]);
  const firing = rounds.findIndex(({ id }) => id === 'principals');
  const before = { ...reveal, revealed: [{ ...entry, round: firing - 1 }], view: { ...view, round: firing } };
  expect(marked(before).map(([id]) => id)).not.toContain('principals-0');
  expect(marked({ ...before, screen: 'briefing', revealed: [] })).toContainEqual(['principals-0', true]);
});

test('the face that a reveal recalls is the one of the screen before it', () => {
  const action = actions.findIndex(({ id }) => id === 'tb-condole');
  const condoled = {
    ...{ ...turn.entries[0]!, index: 0, round: 2 },
    occurrences: [{ type: 'action.played', seat: 'taliban', action }],
  } as const;
  const revealed = { ...condoled, index: 1, round: 3, occurrences: [] };
  const before: Desk = { ...turn, entries: [condoled], view: { ...turn.view, round: 3 } };
  const view = { ...turn.view, round: 4 };
  const reveal: Desk = {
    ...before,
    screen: 'reveal',
    entries: [condoled, revealed],
    revealed: [revealed],
    view,
  };
  const mood = (desk: Desk) => moodsOf(scenario.file, desk, fileSeat(scenario.file, 'pakistan')!);
  expect(mood(before).now).toBe('receptive');
  expect(mood(reveal)).toEqual({ now: 'receptive', before: 'receptive' });
});
