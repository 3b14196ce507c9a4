import type { SeatId } from '../engine/game.ts';
import type { Occurrence } from '../engine/table.ts';
import { junctureOf, nextPerson, personsOf, type Sitting } from './sitting.ts';

/** Whether the room has still to be shown as the talks left it. */
export function isUnclosed(sitting: Sitting): boolean {
  return !sitting.closed && hasLeftTheTable(sitting);
}

/**
 * Whose guesses are to be asked for again, at the end of the talks, before the homes vote and the briefs are opened:
 * of several persons first the one at the screen.
 */
export function nextToGuess(sitting: Sitting): SeatId | undefined {
  if (!hasLeftTheTable(sitting)) return undefined;
  const unasked = personsOf(sitting).filter(seat => !sitting.asked.includes(seat));
  return unasked.find(seat => seat === sitting.viewer) ?? unasked[0];
}

function hasLeftTheTable(sitting: Sitting): boolean {
  const juncture = junctureOf(sitting);
  return juncture === 'ratification' || juncture === 'ended';
}

export function needsHandover(sitting: Sitting): boolean {
  const next = nextPerson(sitting);
  return personsOf(sitting).length > 1 && next !== undefined && next !== sitting.viewer;
}

/** Moves that changed nothing and that nobody answered need no reveal. */
const NO_NEWS: ReadonlySet<Occurrence['type']> = new Set([
  'session.convened',
  'passed',
  'clause.parked',
  'probed',
]);

export function hasNews(sitting: Sitting): boolean {
  return sitting.entries
    .slice(sitting.shown)
    .some(entry => entry.occurrences.some(occurrence => !NO_NEWS.has(occurrence.type)));
}

/** What others did before one's own turn that is told before it: what changed the text, the room or the map. */
const TIDINGS: ReadonlySet<Occurrence['type']> = new Set([
  'clause.agreed',
  'clause.reopened',
  'initialled',
  'walked.out',
  'returned',
  'place.set',
]);

/** A gauge that moved by less is told in the papers alone. Tenths. */
const LEAST_MOVED = 10;

export function hasTidings({ entries, shown, game, table, viewer }: Sitting): boolean {
  const untold = entries.slice(shown);
  const before = untold[0]?.metricsBefore ?? table.metrics;
  const hasMoved = game.metrics.some(
    ({ seat }, metric) =>
      (seat === undefined || seat === viewer) &&
      Math.abs(table.metrics[metric]! - before[metric]!) >= LEAST_MOVED,
  );
  return hasMoved || untold.some(entry => entry.occurrences.some(({ type }) => TIDINGS.has(type)));
}

/** A word in confidence costs no turn: the speaker goes on. */
export function hasConfided(sitting: Sitting): boolean {
  const last = sitting.entries[sitting.entries.length - 1];
  return last !== undefined && last.index >= sitting.shown && last.move.type === 'seat.confide';
}

export function isUndecided(sitting: Sitting): boolean {
  return sitting.table.decisions.some(index => sitting.game.events[index]?.choice?.seat === sitting.viewer);
}
