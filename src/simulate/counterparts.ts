import { createAgent } from '../agents/agent.ts';
import { type Casting, castingOf } from '../agents/personas/casting.ts';
import { type PersonaId, personasFor } from '../agents/personas/index.ts';
import type { Level } from '../agents/personas/level.ts';
import { publicGame } from '../agents/public-game.ts';
import { explain } from '../agents/speech/lines.ts';
import { type Game, isMediator, type SeatId, seatsOf } from '../engine/game.ts';
import type { Occupant } from '../engine/record.ts';
import type { Counterpart } from '../flow/conduct.ts';
import type { Seating } from '../flow/sitting.ts';

export function counterpartFor(game: Game, seat: SeatId, persona: PersonaId, level?: Level): Counterpart {
  const agent = createAgent(publicGame(game), seat, persona, level);
  return (view, openings, random) => agent.decide(view, openings, random);
}

/** The persona that takes a seat when none is named. */
export function usualPersona(game: Game, seat: SeatId): PersonaId {
  return personasFor(kindOf(game, seat))[0]!;
}

function kindOf(game: Game, seat: SeatId): 'mediator' | 'party' {
  return isMediator(game, seat) ? 'mediator' : 'party';
}

/** Who plays a seat: `PERSONA` or `PERSONA:LEVEL` as named, or the usual persona where that is none for the seat. */
export function castFor(game: Game, seat: SeatId, named: string | undefined): Casting {
  const casting = castingOf(named ?? '');
  const fits = casting && personasFor(kindOf(game, seat)).includes(casting.persona);
  return fits ? casting : { persona: usualPersona(game, seat), level: 'standard' };
}

/** A counterpart for every seat, cast by name where one is given. */
export function counterpartsFor(
  game: Game,
  castings: Readonly<Record<SeatId, string>> = {},
): Readonly<Record<SeatId, Counterpart>> {
  return Object.fromEntries(
    seatsOf(game).map(seat => {
      const { persona, level } = castFor(game, seat, castings[seat]);
      return [seat, counterpartFor(game, seat, persona, level)];
    }),
  );
}

/** What the counterparts in these seats say with their moves. */
export function voicesOf(game: Game, occupants: Readonly<Record<SeatId, Occupant>>): Seating['speak'] {
  const shared = publicGame(game);
  return (view, move, heard) => {
    const occupant = occupants[view.seat];
    return explain(
      shared,
      view,
      move,
      heard,
      occupant?.kind === 'counterpart' ? occupant.persona : undefined,
    );
  };
}
