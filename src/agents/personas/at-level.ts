import type { Level } from './level.ts';
import type { PartyPersona } from './persona.ts';

/**
 * A party persona as it plays at a level. Guided, it is open-handed: it moves sooner, asks for less beyond its
 * need, tells more and nothing untrue. Expert, it asks home more and signs less that home may refuse; it looks ahead
 * besides.
 */
export function atLevel(persona: PartyPersona, level: Level): PartyPersona {
  if (level === 'standard') return persona;
  if (level === 'expert')
    return { ...persona, consulting: 1.4 * persona.consulting, caution: persona.caution + 10 };
  return {
    ...persona,
    patience: 0.4 * persona.patience,
    margin: 0.4 * persona.margin,
    grace: persona.grace + 12,
    candour: Math.max(400, persona.candour),
    honesty: 1000,
    committing: Math.min(0, persona.committing),
    walkingOut: 0,
  };
}
