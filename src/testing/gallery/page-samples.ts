import { PERSONAS } from '../../agents/personas/index.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Problem } from '../../view/problems.ts';
import type { Persona } from '../../view/start.ts';

export function samplePersonas(t: Translator): readonly Persona[] {
  return PERSONAS.map(({ id, kind }) => ({ id, kind, name: t(`persona.${id}`), about: t(`rule.${id}`) }));
}

export const sampleProblems: readonly Problem[] = [
  {
    code: 'unknown-key',
    severity: 'error',
    line: 41,
    column: 5,
    path: 'parties[0].reservatoin',
    message: 'Unknown key “reservatoin”. Did you mean “reservation”?',
  },
  {
    code: 'never-reached',
    severity: 'warning',
    line: 310,
    column: 7,
    path: 'events[3].when',
    message: 'This condition is never true.',
  },
];
