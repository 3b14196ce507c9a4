import { expect, test } from 'vitest';
import { createTranslator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { eventAttribution } from '../view/drawn-from.ts';
import { SHIPPED, shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const [desk] = tour(scenario, 'pakistan', 'moved');

/** What the report of an event says of its real day, where it comes in a round of this date. */
function movedTo(here: string, really: string): string | undefined {
  const [round, ...rounds] = scenario.file.rounds;
  const [event, ...events] = scenario.file.events;
  const file: ScenarioFile = {
    ...scenario.file,
    rounds: [{ ...round!, date: here }, ...rounds],
    events: [{ ...event!, 'drawn-from': { date: really, text: 'It was so.' } }, ...events],
  };
  return eventAttribution(file, { ...desk!.view, happened: [{ event: 0, round: 0 }] }, 0, t).moved;
}

const TALKS = 'Monday 27 to Wednesday 29 October 2025';

test('what happened on another day than it is told on says when it was', () => {
  expect(movedTo(TALKS, '11 November 2025')).toBe(t('moved-from', { date: '11 November 2025' }));
  expect(movedTo(TALKS, '29 October 2025')).toBeUndefined();
});

const fixed = SHIPPED.flatMap(id => {
  const { file } = shipped(id);
  return file.events.flatMap((event, index) =>
    event.date !== undefined && event.since !== undefined && event.since === event.until
      ? [[id, event.id, index, file] as const]
      : [],
  );
});

test.each(fixed)(
  'in %s %s can come on no other day than its own, and is told on it',
  (_, id, index, file) => {
    const round = file.rounds.findIndex(each => each.id === file.events[index]!.since);
    const told = { happened: [{ event: index, round }], round };
    expect(eventAttribution(file, told, index, t).moved, id).toBeUndefined();
  },
);
