import type { Casting } from '../agents/personas/casting.ts';
import { personasFor } from '../agents/personas/index.ts';
import { type Game, isMediator, type SeatId, seatsOf } from '../engine/game.ts';
import { randomStream } from '../engine/random.ts';
import type { Counterpart } from '../flow/conduct.ts';
import { castFor, counterpartFor } from './counterparts.ts';
import { type Choice, chosen } from './steering.ts';

/** In the place of a persona: another one each game. */
export const MIXED = 'mixed';

/** Who plays the games of a run. */
export interface Company {
  /** Who sits where in the game of a seed. */
  castings(seed: string): Readonly<Record<SeatId, Casting>>;
  counterparts(seed: string): Readonly<Record<SeatId, Counterpart>>;
}

/** Counterparts for every game of a run: named, usual or mixed; one seat may be held to one choice. */
export function companyFor(game: Game, named: Readonly<Record<SeatId, string>>, choice?: Choice): Company {
  const seats = seatsOf(game);
  const known = new Map<string, Counterpart>();
  const castingOf = (seed: string, seat: SeatId): Casting =>
    named[seat] === MIXED ? drawn(game, seed, seat) : castFor(game, seat, named[seat]);
  const counterpartOf = (seat: SeatId, { persona, level }: Casting) => {
    const key = `${seat} ${persona} ${level}`;
    const counterpart = known.get(key) ?? counterpartFor(game, seat, persona, level);
    known.set(key, counterpart);
    return choice?.seat === seat ? chosen(choice, counterpart) : counterpart;
  };
  const each = <T>(of: (seat: SeatId) => T) => Object.fromEntries(seats.map(seat => [seat, of(seat)]));
  return {
    castings: seed => each(seat => castingOf(seed, seat)),
    counterparts: seed => each(seat => counterpartOf(seat, castingOf(seed, seat))),
  };
}

function drawn(game: Game, seed: string, seat: SeatId): Casting {
  const personas = personasFor(isMediator(game, seat) ? 'mediator' : 'party');
  const persona = personas[randomStream(seed, `cast ${seat}`, 0).int(personas.length)]!;
  return { persona, level: 'standard' };
}
