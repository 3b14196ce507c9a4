import type { SeatId } from '../engine/game.ts';
import type { Cause, Occurrence, Offer } from '../engine/table.ts';
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

/** What is worth a reveal whatever it moved. */
const NEWS: ReadonlySet<Occurrence['type']> = new Set([
  'statement.made',
  'action.played',
  'clause.agreed',
  'clause.reopened',
  'offer.leaked',
  'lie.exposed',
  'reacted',
  'event.reacted',
  'walked.out',
  'returned',
  'initialled',
  'event.happened',
  'event.decided',
  'consulted',
  'place.set',
  'sitting.closed',
  'commitment.broken',
  'home.voted',
  'talks.ended',
]);

/** What moved a gauge by less is told in the papers alone. Tenths. */
const LEAST_MOVED = 5;

/** Whether a move brought something to be told at once: an answer, an offer, a deed, a gauge that moved, or what was forecast of one. */
export function hasNews(sitting: Sitting): boolean {
  const { entries, shown, log } = sitting;
  const untold = entries.slice(shown);
  return (
    untold.some(({ index }) => log[index]?.forecast !== undefined) ||
    untold.some(({ stage }) => stage === 'corridors') ||
    untold.some(({ occurrences }) =>
      occurrences.some(each => NEWS.has(each.type) || isForViewer(sitting, each)),
    ) ||
    mostMoved(sitting, untold) >= LEAST_MOVED
  );
}

/**
 * A word to the viewer, an offer put to it or by it, an answer to its own or to what was carried for it, or its own where it is the
 * last that a text waited for.
 */
function isForViewer({ table, game, viewer }: Sitting, each: Occurrence): boolean {
  if (each.type === 'confided') return each.to === viewer;
  if (each.type !== 'offer.made' && each.type !== 'offer.answered') return false;
  const offer = table.offers[each.offer]!;
  const { by, carried } = offer;
  if (each.type === 'offer.made') return carried === undefined || carried.to === viewer;
  if (each.seat === viewer) return isAnsweredByAll(game, offer);
  return by === viewer || carried?.from === viewer;
}

/** Whether a text that was put to several has the answers of them all. */
function isAnsweredByAll({ parties }: Sitting['game'], { by, carried, answers }: Offer): boolean {
  const asked = parties.map(({ id }) => id).filter(id => id !== by);
  return (
    carried === undefined && asked.length > 1 && asked.every(id => answers.some(({ seat }) => seat === id))
  );
}

/** How far these entries moved the gauge that they moved most, of those the viewer is shown; silence is no news, and what the day brings was told in its briefing. */
function mostMoved({ game, viewer }: Sitting, untold: Sitting['entries']): number {
  const moved = new Map<number, number>();
  for (const each of untold.flatMap(({ occurrences }) => occurrences)) {
    if (each.type !== 'changed' || each.contribution.target !== 'metric') continue;
    const { index, by, cause } = each.contribution;
    const seat = game.metrics[index]!.seat;
    if ((seat !== undefined && seat !== viewer) || isOldNews(cause)) continue;
    moved.set(index, (moved.get(index) ?? 0) + by);
  }
  return Math.max(0, ...[...moved.values()].map(Math.abs));
}

function isOldNews(cause: Cause): boolean {
  return cause.kind === 'round' || (cause.kind === 'table' && cause.happening === 'passed');
}

/** What others did before one's own turn that is told before it on a screen of its own: what changed the text, the room or the map. */
const TIDINGS: ReadonlySet<Occurrence['type']> = new Set([
  'clause.agreed',
  'clause.reopened',
  'initialled',
  'walked.out',
  'returned',
  'place.set',
]);

/** A gauge that moved by less before one's own turn is told in the papers, and on narrow pages with the turn. Tenths. */
const LEAST_TIDINGS = 20;

export function hasTidings(sitting: Sitting): boolean {
  const untold = sitting.entries.slice(sitting.shown);
  return (
    mostMoved(sitting, untold) >= LEAST_TIDINGS ||
    untold.some(({ occurrences }) => occurrences.some(({ type }) => TIDINGS.has(type)))
  );
}

/** A word in confidence costs no turn: the speaker goes on. */
export function hasConfided(sitting: Sitting): boolean {
  const last = sitting.entries[sitting.entries.length - 1];
  return last !== undefined && last.index >= sitting.shown && last.move.type === 'seat.confide';
}

export function isUndecided(sitting: Sitting): boolean {
  return sitting.table.decisions.some(index => sitting.game.events[index]?.choice?.seat === sitting.viewer);
}
