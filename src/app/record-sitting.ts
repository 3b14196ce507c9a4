import type { GameRecord } from '../engine/record.ts';
import { readableMoves } from '../flow/record.ts';
import { replayed, type Sitting } from '../flow/sitting.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { seatingFor } from './seating.ts';

/** The game of a record as far as its moves lead here: all of it, unless another engine played it. */
export function sittingOf(scenario: Scenario, record: GameRecord): Sitting {
  const moves = record.log.slice(0, readableMoves(scenario.game, record));
  return replayed(seatingFor(scenario, record.occupants, record.seed), moves);
}
