import { createAgent } from '../agents/agent.ts';
import { isPersonaId, type PersonaId, personasFor } from '../agents/personas/index.ts';
import { publicGame } from '../agents/public-game.ts';
import { type Game, isMediator, type SeatId, seatsOf } from '../engine/game.ts';
import type { Counterpart } from '../flow/conduct.ts';

export function counterpartFor(game: Game, seat: SeatId, persona: PersonaId): Counterpart {
  const agent = createAgent(publicGame(game), seat, persona);
  return (view, openings, random) => agent.decide(view, openings, random);
}

/** The persona that takes a seat when none is named. */
export function usualPersona(game: Game, seat: SeatId): PersonaId {
  return personasFor(isMediator(game, seat) ? 'mediator' : 'party')[0]!;
}

/** The persona that is named, or the usual one. */
export function personaFor(game: Game, seat: SeatId, named: string | undefined): PersonaId {
  return named !== undefined && isPersonaId(named) ? named : usualPersona(game, seat);
}

/** A counterpart for every seat: the persona named for it, or the usual one. */
export function counterpartsFor(
  game: Game,
  personas: Readonly<Record<SeatId, string>> = {},
): Readonly<Record<SeatId, Counterpart>> {
  return Object.fromEntries(
    seatsOf(game).map(seat => {
      return [seat, counterpartFor(game, seat, personaFor(game, seat, personas[seat]))];
    }),
  );
}
