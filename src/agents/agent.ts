import type { SeatId } from '../engine/game.ts';
import type { Move, Opening } from '../engine/move.ts';
import type { RandomStream } from '../engine/random.ts';
import type { View } from '../engine/view.ts';
import { mediate } from './mediator/mediate.ts';
import { negotiate } from './party/negotiate.ts';
import { type PersonaId, personaOf } from './personas/index.ts';
import type { PublicGame } from './public-game.ts';

/** A counterpart: a pure function of what its seat sees, what it may do, and its own random stream. */
export interface Agent {
  readonly persona: PersonaId;
  /** One of the openings, filled in. `openings` must not be empty. */
  decide(view: View, openings: readonly Opening[], random: RandomStream): Move;
}

/** A persona for a seat of its kind; a party's persona cannot mediate, nor the other way round. */
export function createAgent(game: PublicGame, seat: SeatId, persona: PersonaId): Agent {
  const traits = personaOf(persona);
  const mediates = game.mediator?.id === seat;
  if ((traits.kind === 'mediator') !== mediates) throw new Error(`${persona} cannot take the seat ${seat}`);
  return {
    persona,
    decide(view, openings, random) {
      return traits.kind === 'mediator'
        ? mediate({ game, traits, view, openings, random })
        : negotiate({ game, traits, view, openings, random });
    },
  };
}
