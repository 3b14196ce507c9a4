import { expect, test } from 'vitest';
import { createTranslator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { eventAttribution } from '../view/drawn-from.ts';
import { shipped } from './shipped.ts';
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

test.each([
  ['29 October 2025', TALKS],
  ['24–27 October 2025', TALKS],
  ['October 2025', TALKS],
  ['October–November 2025', TALKS],
])('what happened on %s may be news of %s', (really, here) => {
  expect(movedTo(here, really)).toBeUndefined();
});

test.each([
  ['11 November 2025', TALKS],
  ['30 October 2025', TALKS],
  ['24–25 October 2025', TALKS],
  ['28 October 2024', TALKS],
  ['Late November 2025', TALKS],
])('what happened on %s and is told on %s says when it was', (really, here) => {
  expect(movedTo(here, really)).toBe(t('moved-from', { date: really }));
});
