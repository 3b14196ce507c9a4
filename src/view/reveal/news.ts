import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { eventAttribution } from '../drawn-from.ts';
import { happenedIn } from '../occurrences.ts';
import type { Attribution } from '../sources.ts';
import { eventsByWeight } from './event-weight.ts';

/** What happened away from the table, with who says so. */
export interface NewsItem {
  readonly title: string;
  readonly text: string;
  readonly attribution: Attribution;
}

/** The events revealed, the gravest first. */
export function newsIn(file: ScenarioFile, desk: Desk, t: Translator): readonly NewsItem[] {
  return eventsByWeight(happenedIn(desk)).flatMap(index => {
    const event = file.events[index];
    if (!event) return [];
    const attribution = eventAttribution(file, desk.view, index, t);
    return [{ title: event.title, text: event.report, attribution }];
  });
}
