import { personasFor } from '../agents/personas/index.ts';
import type { Game, SeatId } from '../engine/game.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';

/** Personas by seat, as `PERSONA` or `PERSONA:LEVEL`. */
export type Castings = Readonly<Record<SeatId, string>>;

/** Who plays which seat, and whether the party that is listed last speaks first. */
export interface Pairing {
  readonly castings: Castings;
  readonly reversed: boolean;
}

/**
 * Every persona against every other in the seats of the first two parties, each pair with either party speaking
 * first; a seat with a casting of its own keeps it.
 */
export function pairingsOf(game: Game, castings: Castings): readonly Pairing[] {
  const pairs = castFor(game, 0, castings).flatMap(one => castFor(game, 1, one));
  return pairs.flatMap(pair => [
    { castings: pair, reversed: false },
    { castings: pair, reversed: true },
  ]);
}

function castFor(game: Game, party: number, castings: Castings): readonly Castings[] {
  const seat = game.parties[party]?.id;
  if (seat === undefined || castings[seat] !== undefined) return [castings];
  return personasFor('party').map(persona => ({ ...castings, [seat]: persona }));
}

/** The same talks with the parties in the opposite order: whoever came last now speaks first. */
export function reversedParties(file: ScenarioFile): ScenarioFile {
  return { ...file, parties: file.parties.toReversed() };
}
