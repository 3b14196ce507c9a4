import { type Contribution, sizeOf } from '../analysis/debrief/turning-points.ts';
import type { Frame } from '../engine/frame.ts';
import { type Game, seatsOf } from '../engine/game.ts';
import type { Move } from '../engine/move.ts';
import { nearest } from '../engine/rounding.ts';
import { scoreOf } from '../engine/score.ts';
import { mean } from '../engine/sums.ts';
import type { Table } from '../engine/table.ts';
import { type Standpoint, startOf } from '../flow/frames.ts';
import { chart } from '../flow/referee.ts';
import { quietAlternatives } from './alternatives.ts';
import { type Company, playOn, underLuck } from './continuation.ts';
import { standardError } from './statistics.ts';

/** One thing that happened: where the game stood after it, and where it would have stood without. */
interface Fork {
  readonly at: number;
  readonly event: number | undefined;
  readonly here: Standpoint;
  readonly there: Standpoint;
  /** Who plays on without it. */
  readonly others: Company;
}

/** Stages of measuring: so many lucks for each, and so many of the largest go on to the next; the last stage counts. */
export type Effort = ReadonlyArray<{ readonly lucks: number; readonly keep: number }>;

export const THOROUGH: Effort = [
  { lucks: 2, keep: 24 },
  { lucks: 6, keep: 10 },
  { lucks: 24, keep: 10 },
];
export const QUICK: Effort = [
  { lucks: 1, keep: 8 },
  { lucks: 8, keep: 8 },
];

/**
 * What each move and each event brought: the game is played on by personas, under the same lucks, once with it and
 * once with the quietest thing its seat could have done instead, or without the event. The lucks that single out the
 * largest are not those that measure them. Yields the share done.
 */
export function* contributionsOf(
  company: Company,
  seed: string,
  frames: readonly Frame[],
  effort: Effort = THOROUGH,
): Generator<number, readonly Contribution[]> {
  const followers = { ...company, log: [] };
  let forks = forksOf(followers, seed, frames);
  let measured: readonly Contribution[] = [];
  let first = 1;
  let done = 0;
  const work = workOf(effort, forks.length);
  for (const { lucks, keep } of effort) {
    const found: { readonly fork: Fork; readonly measured: Contribution }[] = [];
    for (const fork of forks) {
      found.push({ fork, measured: measure(followers, fork, first, lucks) });
      done += lucks;
      yield done / work;
    }
    const largest = found.sort((a, b) => byMost(a.measured, b.measured)).slice(0, keep);
    forks = largest.map(({ fork }) => fork);
    measured = largest.map(each => each.measured);
    first += lucks;
  }
  return measured;
}

function workOf(effort: Effort, forks: number): number {
  let going = forks;
  return effort.reduce((sum, { lucks, keep }) => {
    const work = sum + going * lucks;
    going = Math.min(going, keep);
    return work;
  }, 0);
}

function byMost(a: Contribution, b: Contribution): number {
  return sizeOf(b) - sizeOf(a) || a.at - b.at;
}

/** The mean difference over some lucks, counted from a first one. */
function measure(company: Company, fork: Fork, first: number, lucks: number): Contribution {
  const { game } = company;
  const changes = seatsOf(game).map((): number[] => []);
  let [kept, without] = [0, 0];
  for (let luck = first; luck < first + lucks; luck++) {
    const here = playOn(company, underLuck(fork.here, luck)).table;
    const there = playOn(fork.others, underLuck(fork.there, luck)).table;
    seatsOf(game).forEach((seat, at) => {
      changes[at]!.push(scoreOf(game, here, seat).value - scoreOf(game, there, seat).value);
    });
    kept += isRatified(here) ? 1 : 0;
    without += isRatified(there) ? 1 : 0;
  }
  return {
    at: fork.at,
    event: fork.event,
    by: changes.map(each => nearest(mean(each))),
    error: changes.map(each => nearest(standardError(each))),
    ratified: [kept, without],
    lucks,
  };
}

function isRatified(table: Table): boolean {
  return table.vote?.results.every(result => result.passed) ?? false;
}

/** That a text without initials is none needs no measuring: a signature turns nothing. */
function forksOf(company: Company, seed: string, frames: readonly Frame[]): readonly Fork[] {
  const { game } = company;
  let from = startOf(game, seed);
  return frames.flatMap(frame => {
    const before = from;
    const here = stepped(game, before, frame.move)!;
    from = here;
    const { index: at } = frame;
    if (frame.move.type === 'text.initial') return eventForks(company, frame, before, here);
    const [there] = quietAlternatives(game, frame).flatMap(move => stepped(game, before, move) ?? []);
    const move = there ? [{ at, event: undefined, here, there, others: company }] : [];
    return [...move, ...eventForks(company, frame, before, here)];
  });
}

function stepped(game: Game, from: Standpoint, move: Move): Standpoint | undefined {
  const next = chart.step(from.state, game, from.table, move);
  return next && { ...next, position: from.position + 1 };
}

function eventForks(company: Company, frame: Frame, before: Standpoint, here: Standpoint): readonly Fork[] {
  const happened = frame.after.happened.slice(frame.before.happened.length);
  return happened.flatMap(({ event }) => {
    const game = withoutEvent(company.game, event);
    const there = stepped(game, before, frame.move);
    return there ? [{ at: frame.index, event, here, there, others: { ...company, game } }] : [];
  });
}

function withoutEvent(game: Game, event: number): Game {
  const events = game.events.map((each, at) => (at === event ? { ...each, hazard: () => 0 } : each));
  return { ...game, events };
}
