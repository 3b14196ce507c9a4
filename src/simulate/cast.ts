import { personasFor } from '../agents/personas/index.ts';
import { type Game, isMediator, type SeatId, seatsOf } from '../engine/game.ts';
import { randomStream } from '../engine/random.ts';
import type { Counterpart } from '../flow/conduct.ts';
import { counterpartFor, personaFor } from './counterparts.ts';
import { type Choice, chosen } from './steering.ts';

/** In the place of a persona: another one each game. */
export const MIXED = 'mixed';

export interface Cast {
  /** Who sits where in the game of a seed. */
  personas(seed: string): Readonly<Record<SeatId, string>>;
  counterparts(seed: string): Readonly<Record<SeatId, Counterpart>>;
}

/** Counterparts for every game of a run: named, usual or mixed; one of them may be held to one choice. */
export function castFor(game: Game, named: Readonly<Record<SeatId, string>>, choice?: Choice): Cast {
  const seats = seatsOf(game);
  const agents = new Map<string, Counterpart>();
  const agentOf = (seat: SeatId, persona: string) => {
    const key = `${seat} ${persona}`;
    const known = agents.get(key) ?? counterpartFor(game, seat, personaFor(game, seat, persona));
    agents.set(key, known);
    return choice?.seat === seat ? chosen(choice, known) : known;
  };
  const personaOf = (seed: string, seat: SeatId) =>
    named[seat] === MIXED ? drawn(game, seed, seat) : personaFor(game, seat, named[seat]);
  return {
    personas: seed => Object.fromEntries(seats.map(seat => [seat, personaOf(seed, seat)])),
    counterparts: seed => Object.fromEntries(seats.map(seat => [seat, agentOf(seat, personaOf(seed, seat))])),
  };
}

function drawn(game: Game, seed: string, seat: SeatId): string {
  const personas = personasFor(isMediator(game, seat) ? 'mediator' : 'party');
  return personas[randomStream(seed, `cast ${seat}`, 0).int(personas.length)]!;
}
