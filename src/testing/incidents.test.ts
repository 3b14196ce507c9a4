import { expect, test } from 'vitest';
import type { Desk } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { presentStage } from '../view/stage/present-stage.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const { events, rounds } = scenario.file;
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
});
