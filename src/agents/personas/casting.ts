import { isPersonaId, type PersonaId } from './index.ts';
import { isLevel, type Level } from './level.ts';

/** Who plays a seat, and how well. */
export interface Casting {
  readonly persona: PersonaId;
  readonly level: Level;
}

/** Reads `PERSONA` or `PERSONA:LEVEL`; standard where no level is named. Undefined where either is unknown. */
export function castingOf(text: string): Casting | undefined {
  const [persona = '', level = 'standard', ...rest] = text.split(':');
  return isPersonaId(persona) && isLevel(level) && rest.length === 0 ? { persona, level } : undefined;
}
