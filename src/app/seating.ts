import { PERSONAS } from '../agents/personas/index.ts';
import { LEVELS } from '../agents/personas/level.ts';
import { type Game, type SeatId, seatsOf } from '../engine/game.ts';
import type { Occupant } from '../engine/record.ts';
import type { Seating } from '../flow/sitting.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { castFor, counterpartFor, usualPersona, voicesOf } from '../simulate/counterparts.ts';

/** Puts counterparts on the seats that no person takes. A seat nobody was put in gets the usual one. */
export function seatingFor({ game }: Scenario, wanted: Seating['occupants'], seed: string): Seating {
  const occupants = Object.fromEntries(seatsOf(game).map(seat => [seat, wanted[seat] ?? usual(game, seat)]));
  const counterparts = Object.entries(occupants).flatMap(([seat, occupant]) => {
    if (occupant.kind === 'person') return [];
    const { persona, level } = castFor(game, seat, `${occupant.persona}:${occupant.level ?? 'standard'}`);
    return [[seat, counterpartFor(game, seat, persona, level)] as const];
  });
  return {
    game,
    seed,
    occupants,
    counterparts: Object.fromEntries(counterparts),
    speak: voicesOf(game, occupants),
  };
}

function usual(game: Game, seat: SeatId): Occupant {
  return { kind: 'counterpart', persona: usualPersona(game, seat) };
}

/** Every persona with its name, and what is known of it before a game. */
export function describePersonas(t: Translator) {
  return PERSONAS.map(({ id, kind }) => ({
    id,
    kind,
    name: t(`persona.${id}`),
    about: t(`persona.${id}.about`),
  }));
}

/** Every level with its name, from the easiest. */
export function describeLevels(t: Translator) {
  return LEVELS.map(id => ({ id, name: t(`level.${id}`) }));
}

/** Every persona with its name, and the rule it followed: for when the game is over. */
export function disclosePersonas(t: Translator) {
  return describePersonas(t).map(persona => ({ ...persona, about: t(`rule.${persona.id}`) }));
}
