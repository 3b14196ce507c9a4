import type { Occurrence } from '../engine/table.ts';
import type { Desk } from '../flow/desk.ts';
import { occurrencesIn } from './occurrences.ts';

/** Small sounds of the room; each has a caption, and none says what the page does not. */
export const CUES = ['paper', 'pencil', 'lamp', 'chair', 'tick', 'horn'] as const;
export type Cue = (typeof CUES)[number];

/** What is to be heard between two desks of one game, one of a kind, in the order of the list. */
export function cuesBetween(before: Desk | undefined, after: Desk): readonly Cue[] {
  if (!before) return [];
  const last = before.entries.at(-1)?.index ?? -1;
  const fresh = after.entries.filter(({ index }) => index > last);
  const heard = new Set(occurrencesIn(fresh).flatMap(cueOf));
  if (after.screen === 'reveal' && before.screen !== 'reveal') heard.add('tick');
  if (after.screen === 'closing' && before.screen !== 'closing')
    heard.add(after.stage === 'ratification' ? 'pencil' : 'chair');
  if (after.screen === 'vote' && before.screen !== 'vote') heard.add('lamp');
  if (after.view.round > before.view.round) heard.add('horn');
  return CUES.filter(cue => heard.has(cue));
}

function cueOf(each: Occurrence): readonly Cue[] {
  switch (each.type) {
    case 'offer.made':
    case 'event.happened':
      return ['paper'];
    case 'clause.agreed':
    case 'initialled':
      return ['pencil'];
    case 'place.set':
      return each.state === 'closed' ? [] : ['lamp'];
    case 'walked.out':
    case 'returned':
      return ['chair'];
    default:
      return [];
  }
}
