import type { Future, ManyFutures } from '../analysis/debrief/futures.ts';
import { luckAndChoice } from '../analysis/debrief/luck-and-choice.ts';
import { type Outcome, outcomeOf } from '../analysis/debrief/outcome.ts';
import { type SeatId, seatsOf } from '../engine/game.ts';
import type { Move } from '../engine/move.ts';
import { nearest } from '../engine/rounding.ts';
import { hashTable } from '../engine/state-hash.ts';
import type { Standpoint } from '../flow/frames.ts';
import { type Company, playOn, underLuck } from './continuation.ts';

/** The game that was, but for one move; with the same move it is the same game. */
export function futureOf(company: Company, from: Standpoint, move: Move): Future {
  const { table, moves } = playOn(company, from, move);
  return { outcome: outcomeOf(company.game, table), moves, hash: hashTable(table) };
}

/** What was luck and what was choice: the same lucks dealt to both choices. Yields the share done. */
export function* manyFutures(
  company: Company,
  from: Standpoint,
  moves: readonly [kept: Move, changed: Move],
  seat: SeatId,
  pairs = 100,
): Generator<number, ManyFutures> {
  const unled = { ...company, log: [] };
  const outcomes: (readonly [Outcome, Outcome])[] = [];
  for (let luck = 1; luck <= pairs; luck++) {
    const at = underLuck(from, luck);
    const [before, after] = moves.map(move => outcomeOf(company.game, playOn(unled, at, move).table));
    outcomes.push([before!, after!]);
    yield luck / pairs;
  }
  return summary(company, outcomes, seat);
}

function summary(
  { game }: Company,
  outcomes: ReadonlyArray<readonly [Outcome, Outcome]>,
  seat: SeatId,
): ManyFutures {
  const at = seatsOf(game).indexOf(seat);
  const values = outcomes.map(([a, b]) => [a.values[at]!, b.values[at]!] as const);
  const side = (choice: 0 | 1) => outcomes.map(pair => pair[choice]);
  const ratified = (choice: 0 | 1) => side(choice).filter(outcome => outcome.ratified).length;
  const means = (choice: 0 | 1) => seatsOf(game).map((_, index) => meanOf(side(choice), index));
  return {
    pairs: outcomes.length,
    endings: [countEndings(side(0)), countEndings(side(1))],
    ratified: [ratified(0), ratified(1)],
    means: [means(0), means(1)],
    split: luckAndChoice(values),
    better: values.filter(([a, b]) => b > a).length,
    worse: values.filter(([a, b]) => b < a).length,
  };
}

function meanOf(outcomes: readonly Outcome[], seat: number): number {
  return nearest(outcomes.reduce((sum, outcome) => sum + outcome.values[seat]!, 0) / outcomes.length);
}

export function countEndings(outcomes: readonly Outcome[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { ending } of outcomes) counts[ending] = (counts[ending] ?? 0) + 1;
  return counts;
}
