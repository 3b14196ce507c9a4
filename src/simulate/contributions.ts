import { type Contribution, sizeOf } from '../analysis/debrief/turning-points.ts';
import type { Frame } from '../engine/frame.ts';
import { type Game, seatsOf } from '../engine/game.ts';
import type { Move } from '../engine/move.ts';
import { nearest } from '../engine/rounding.ts';
import { scoreOf } from '../engine/score.ts';
import type { Table } from '../engine/table.ts';
import { type Standpoint, startOf } from '../flow/frames.ts';
import { chart } from '../flow/referee.ts';
import { quietAlternatives } from './alternatives.ts';
import { type Company, playOn, underLuck } from './continuation.ts';

/** One thing that happened: where the game stood after it, and where it would have stood without. */
interface Fork {
  readonly at: number;
  readonly event: number | undefined;
  readonly here: Standpoint;
  readonly there: Standpoint;
  /** Who plays on without it. */
  readonly others: Company;
}

export interface Effort {
  /** Lucks each move is tried under, then those that seem to matter; these count. */
  readonly screening: number;
  readonly trials: number;
  readonly finalists: number;
}

export const THOROUGH: Effort = { screening: 2, trials: 10, finalists: 10 };
export const QUICK: Effort = { screening: 1, trials: 4, finalists: 6 };

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
  const forks = forksOf(followers, seed, frames);
  const screened: { readonly fork: Fork; readonly size: number }[] = [];
  const work = forks.length * effort.screening + effort.finalists * effort.trials;
  for (const fork of forks) {
    screened.push({ fork, size: sizeOf(measure(followers, fork, 1, effort.screening)) });
    yield (screened.length * effort.screening) / work;
  }
  const finalists = screened
    .sort((a, b) => b.size - a.size || a.fork.at - b.fork.at)
    .slice(0, effort.finalists);
  const measured: Contribution[] = [];
  for (const { fork } of finalists) {
    measured.push(measure(followers, fork, effort.screening + 1, effort.trials));
    yield (forks.length * effort.screening + measured.length * effort.trials) / work;
  }
  return measured;
}

/** The mean difference over some lucks, counted from a first one. */
function measure(company: Company, fork: Fork, first: number, lucks: number): Contribution {
  const { game } = company;
  const sums = seatsOf(game).map(() => 0);
  let [kept, without] = [0, 0];
  for (let luck = first; luck < first + lucks; luck++) {
    const here = playOn(company, underLuck(fork.here, luck)).table;
    const there = playOn(fork.others, underLuck(fork.there, luck)).table;
    seatsOf(game).forEach((seat, at) => {
      sums[at]! += scoreOf(game, here, seat).value - scoreOf(game, there, seat).value;
    });
    kept += isRatified(here) ? 1 : 0;
    without += isRatified(there) ? 1 : 0;
  }
  return {
    at: fork.at,
    event: fork.event,
    by: sums.map(sum => nearest(sum / lucks)),
    ratified: [nearest((100 * kept) / lucks), nearest((100 * without) / lucks)],
    lucks,
  };
}

function isRatified(table: Table): boolean {
  return table.vote?.results.every(result => result.passed) ?? false;
}

function forksOf(company: Company, seed: string, frames: readonly Frame[]): readonly Fork[] {
  const { game } = company;
  let from = startOf(game, seed);
  return frames.flatMap(frame => {
    const before = from;
    const here = stepped(game, before, frame.move)!;
    from = here;
    const { index: at } = frame;
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
