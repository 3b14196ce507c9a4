import type { SeatId } from '../engine/game.ts';
import type { Move, Opening } from '../engine/move.ts';
import type { RandomStream } from '../engine/random.ts';
import type { View } from '../engine/view.ts';
import { mediate } from './mediator/mediate.ts';
import { createModeller } from './model.ts';
import { createMind } from './party/mind.ts';
import { negotiate } from './party/negotiate.ts';
import { atLevel } from './personas/at-level.ts';
import { type PersonaId, personaOf } from './personas/index.ts';
import type { Level } from './personas/level.ts';
import type { MediatorPersona, PartyPersona } from './personas/persona.ts';
import type { PublicGame } from './public-game.ts';

/** A counterpart: a pure function of what its seat sees, what it may do, and its own random stream. */
export interface Agent {
  readonly persona: PersonaId;
  /** One of the openings, filled in. `openings` must not be empty. */
  decide(view: View, openings: readonly Opening[], random: RandomStream): Move;
}

/** A persona for a seat of its kind; a party's persona cannot mediate, nor the other way round. */
export function createAgent(
  game: PublicGame,
  seat: SeatId,
  persona: PersonaId,
  level: Level = 'standard',
): Agent {
  const traits = personaOf(persona);
  const party = game.parties.findIndex(each => each.id === seat);
  const fits = traits.kind === (party < 0 ? 'mediator' : 'party');
  if (!fits) throw new Error(`${persona} cannot take the seat ${seat}`);
  return {
    persona,
    decide:
      traits.kind === 'mediator'
        ? mediating(game, traits, level)
        : negotiating(game, atLevel(traits, level), party, level),
  };
}

type Decide = Agent['decide'];

function negotiating(game: PublicGame, traits: PartyPersona, party: number, level: Level): Decide {
  const mind = createMind(game, party);
  return (view, openings, random) => negotiate({ game, traits, level, view, openings, random }, mind);
}

/** How much less a mediator takes an option to be liked for each refusal it heard: most are a matter of the day's bargain. */
const HEARD_DISLIKE = 0.1;

function mediating(game: PublicGame, traits: MediatorPersona, level: Level): Decide {
  const modellers = game.parties.map((_, party) => createModeller(game, party, HEARD_DISLIKE));
  return (view, openings, random) => mediate({ game, traits, level, view, openings, random }, modellers);
}
