import type { SeatId } from '../../engine/game.ts';
import type { GameRecord, Occupant } from '../../engine/record.ts';
import { resumeAt, type Sitting, sitDown } from '../../flow/sitting.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { usualPersona } from '../../simulate/counterparts.ts';
import { seatingFor } from '../seating.ts';

/** The game as it stood before the move at this position, to be played on by hand. The record itself is untouched. */
export function playOnSitting(scenario: Scenario, record: GameRecord, at: number): Sitting {
  const seating = seatingFor(scenario, record.occupants, record.seed);
  const guesses = (record.guesses ?? []).filter(guess => guess.at <= at);
  return resumeAt(seating, record.log.slice(0, at), { guesses });
}

/** The same game on the same seed from another seat; the old one is played by the persona most like the player. */
export function chairSitting(
  scenario: Scenario,
  { seed, occupants, viewer }: Sitting,
  seat: SeatId,
  likeness: string | undefined,
): Sitting {
  const persona = likeness ?? usualPersona(scenario.game, viewer);
  const changed: Record<SeatId, Occupant> = { ...occupants };
  changed[viewer] = { kind: 'counterpart', persona };
  changed[seat] = { kind: 'person' };
  return sitDown(seatingFor(scenario, changed, seed));
}
