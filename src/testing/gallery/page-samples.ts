import { PERSONAS } from '../../agents/personas/index.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Problem } from '../../view/library/problems.ts';
import type { SavedGame } from '../../view/library/saves.ts';
import type { Persona, PlayLevel } from '../../view/library/start.ts';

export function sampleLevels(t: Translator): readonly PlayLevel[] {
  return (['guided', 'standard', 'expert'] as const).map(id => ({ id, name: t(`level.${id}`) }));
}

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
    excerpt: [
      { number: 40, before: '    press: { name: The Post }', marked: '', after: '' },
      { number: 41, before: '    ', marked: 'reservatoin', after: ': { base: 40 }' },
    ],
    message: 'Unknown key “reservatoin”. Did you mean “reservation”?',
  },
  {
    code: 'never-reached',
    severity: 'warning',
    line: 310,
    column: 7,
    path: 'events[3].when',
    excerpt: [{ number: 310, before: '    when: ', marked: '"round > 9"', after: '' }],
    message: 'This condition is never true.',
  },
];

/** A game to go on with, one played to the end, and one this version cannot read. */
export function sampleSaves({ title, parties }: Scenario['file']): readonly SavedGame[] {
  const card = {
    name: '',
    scenario: { title },
    seatName: parties[0]?.name ?? '',
    round: 3,
    rounds: 6,
    tension: 61,
    moves: 40,
    over: false,
    savedAt: 0,
  };
  return [
    { id: 'going', card },
    { id: 'over', card: { ...card, name: 'Tuesday’s class, second table', round: 6, over: true } },
    { id: 'unreadable', card: undefined },
  ];
}
