import type { Cause, Occurrence } from '../../engine/table.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { ofType } from '../occurrences.ts';

/** From this on, in tenths, an event is what is spoken of. */
const GRAVE = 50;

/** The events among things that happened, the gravest first. */
export function eventsByWeight(all: readonly Occurrence[]): readonly number[] {
  const events = ofType(all, 'event.happened').map(({ event }) => event);
  return events.toSorted((a, b) => weightOf(all, b) - weightOf(all, a));
}

/** The event that overshadows what was done at the table, if one does. */
export function graveEvent(all: readonly Occurrence[]): number | undefined {
  const [first] = eventsByWeight(all);
  return first !== undefined && weightOf(all, first) >= GRAVE ? first : undefined;
}

/** How much an event moved, gauges and homes alike. */
function weightOf(all: readonly Occurrence[], event: number): number {
  return movedBy(all, ofEvent(event));
}

/** Tells whether a cause is an event, what was decided upon it, or how somebody met it. */
export function ofEvent(event: number): (cause: Cause) => boolean {
  return cause => (cause.kind === 'event' || cause.kind === 'event-reaction') && cause.event === event;
}

/** How much was moved, gauges and homes alike, by causes of a kind. */
export function movedBy(all: readonly Occurrence[], isOf: (cause: Cause) => boolean): number {
  return ofType(all, 'changed').reduce(
    (sum, { contribution: { by, cause } }) => (isOf(cause) ? sum + Math.abs(by) : sum),
    0,
  );
}

/** What effects do to the gauges that all share: above zero for the better. */
export function goodOf(file: ScenarioFile, effects: ScenarioFile['actions'][number]['effects']): number {
  return effects.reduce((sum, effect) => {
    const shared = 'metric' in effect && file.metrics.find(each => each.id === effect.metric && !each.seat);
    return shared ? sum + betterBy(shared, effect.by) : sum;
  }, 0);
}

/** What deeds, events and whoever met them did to the gauges that all share, in tenths: above zero for the better. */
export function goodDone(file: ScenarioFile, all: readonly Occurrence[]): number {
  return ofType(all, 'changed').reduce((sum, { contribution }) => {
    const metric = contribution.target === 'metric' ? file.metrics[contribution.index] : undefined;
    const counts = metric && metric.seat === undefined && DONE.has(contribution.cause.kind);
    return counts ? sum + betterBy(metric, contribution.by) : sum;
  }, 0);
}

const DONE: ReadonlySet<Cause['kind']> = new Set(['action', 'reaction', 'event', 'event-reaction', 'table']);

function betterBy({ good }: ScenarioFile['metrics'][number], by: number): number {
  return good === 'low' ? -by : by;
}

/** Points that an event takes from the gauges all share, for faces and the map to show it. */
const BLOW = 5;

export function isBlow(file: ScenarioFile, { effects }: ScenarioFile['events'][number]): boolean {
  return goodOf(file, effects) <= -BLOW;
}
