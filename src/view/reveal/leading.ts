import type { Cause, Occurrence } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { happenedIn } from '../occurrences.ts';
import { isSimultaneous } from './choices.ts';
import { eventsByWeight, graveEvent, isBlow, movedBy, ofEvent } from './event-weight.ts';
import { ownCauses, ownMove } from './own-deed.ts';

/** What overshadows whatever else was said and done at the table. */
export const WEIGHT: Partial<Record<Occurrence['type'], number>> = {
  initialled: 9,
  'walked.out': 9,
  'clause.agreed': 8,
  'lie.exposed': 7,
  returned: 7,
  'clause.reopened': 6,
  'commitment.broken': 6,
};

/** The event that the reveal leads with: a grave one; where the viewer chose a deed, only a blow that moved more than it. */
export function leadingEvent(file: ScenarioFile, desk: Desk): number | undefined {
  const all = happenedIn(desk);
  const grave = graveEvent(all);
  if (grave === undefined || !hasChosen(desk)) return grave;
  const [blow] = eventsByWeight(all).filter(event => isBlow(file, file.events[event]!));
  const moves = (isOf: (cause: Cause) => boolean) => movedBy(all, isOf);
  return blow !== undefined && moves(ofEvent(blow)) > moves(ownCauses(desk)) ? blow : undefined;
}

function hasChosen(desk: Desk): boolean {
  const own = ownMove(desk);
  return isSimultaneous(desk) && own !== undefined && own.type !== 'corridor.rest';
}

/** Whose causes the reveal leads with: an event’s, the viewer’s own, or nobody’s where another did something of weight at the table. */
export function leadingCauses(file: ScenarioFile, desk: Desk): ((cause: Cause) => boolean) | undefined {
  const event = leadingEvent(file, desk);
  if (event !== undefined) return ofEvent(event);
  if (!ownMove(desk)) return undefined;
  const isGraveOfOthers = (each: Occurrence) =>
    WEIGHT[each.type] !== undefined && 'seat' in each && each.seat !== desk.viewer;
  const leads = isSimultaneous(desk) || !happenedIn(desk).some(isGraveOfOthers);
  return leads ? ownCauses(desk) : undefined;
}
