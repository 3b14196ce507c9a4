import { conciliator } from './conciliator.ts';
import { facilitator } from './facilitator.ts';
import { formulator } from './formulator.ts';
import { hardLiner } from './hard-liner.ts';
import type { Persona } from './persona.ts';
import { powerBroker } from './power-broker.ts';
import { principled } from './principled.ts';
import { tactical } from './tactical.ts';

/** The first of each kind is the usual choice for a seat. */
export const PERSONAS = [
  tactical,
  principled,
  hardLiner,
  conciliator,
  formulator,
  facilitator,
  powerBroker,
] as const satisfies readonly Persona[];

export type PersonaId = (typeof PERSONAS)[number]['id'];

export function personaOf(id: PersonaId): Persona {
  return PERSONAS.find(persona => persona.id === id)!;
}

export function isPersonaId(id: string): id is PersonaId {
  return PERSONAS.some(persona => persona.id === id);
}

export function personasFor(kind: Persona['kind']): readonly PersonaId[] {
  return PERSONAS.filter(persona => persona.kind === kind).map(persona => persona.id);
}

/** Message key of the sentence that tells, in the debrief, what rule a persona followed. */
export function ruleOf(id: PersonaId): `rule.${PersonaId}` {
  return `rule.${id}`;
}
