import { PERSONAS } from '../../agents/personas/index.ts';
import { dealOf } from '../../engine/deals.ts';
import { worthOf } from '../../engine/preferences.ts';
import { randomStream } from '../../engine/random.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Problem } from '../../view/problems.ts';
import type { SavedGame } from '../../view/saves.ts';
import type { SpaceInput, Utilities } from '../../view/space.ts';
import type { Persona, PlayLevel } from '../../view/start.ts';

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

/** A small random sample of the outcome space with its upper edge, for looking at the chart. */
export function sampleSpace({ game }: Scenario, desk: Desk): SpaceInput {
  const [a, b] = game.parties;
  const random = randomStream('space', 'sample', 0);
  const worth = (deal: readonly number[]): Utilities => [
    a ? worthOf(a.preferences, deal) : 0,
    b ? worthOf(b.preferences, deal) : 0,
  ];
  const cloud = Array.from({ length: 900 }, () =>
    worth(game.issues.map(issue => random.int(issue.options.length))),
  );
  const sorted = [...cloud].sort((x, y) => y[0] - x[0]);
  const edge: Utilities[] = [];
  for (const point of sorted) if (point[1] > (edge.at(-1)?.[1] ?? -1)) edge.push(point);
  const nash = edge[Math.floor(edge.length / 2)];
  return {
    outcomes: 196_608,
    zone: 11_172,
    better: 805,
    noDeal: [a?.preferences.reservation ?? 0, b?.preferences.reservation ?? 0],
    deal: worth(dealOf(game, desk.view)),
    frontier: edge.reverse(),
    cloud,
    solutions: nash ? { nash } : {},
    offers: [],
  };
}
