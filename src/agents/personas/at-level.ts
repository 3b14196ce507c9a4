import type { Level } from './level.ts';
import type { PartyPersona } from './persona.ts';

/**
 * A party persona as it plays at a level. Guided, it makes the mistakes of the untrained: it moves too soon, is glad
 * to close, asks home too seldom and tells too much, nothing of it untrue; it takes the pie for fixed besides (see
 * `Outlook`). Expert, it is not harsh by character, never leaves its chair, and looks ahead besides. It keeps no more
 * back than others do: what is wrung from the other side its home refuses.
 */
export function atLevel(persona: PartyPersona, level: Level): PartyPersona {
  if (level === 'standard') return persona;
  if (level === 'expert') return expert(persona);
  return {
    ...persona,
    patience: 0.4 * persona.patience,
    margin: 0.4 * persona.margin,
    grace: persona.grace + 24,
    consulting: 0.4 * persona.consulting,
    caution: persona.caution - 20,
    candour: Math.max(400, persona.candour),
    honesty: 1000,
    committing: Math.min(0, persona.committing),
    walkingOut: 0,
  };
}

/** Tone beyond which an expert grows no warmer: more is given away than comes back. */
const WARM = 0;

function expert(persona: PartyPersona): PartyPersona {
  return {
    ...persona,
    tone: Math.max(persona.tone, Math.min(persona.tone + 5, WARM)),
    walkingOut: 0,
  };
}
