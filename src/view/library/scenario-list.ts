import type { Translator } from '../../i18n/translator.ts';

/** A scenario at hand: it came with the game, or it is a file of one's own on this device. */
export interface ShelvedScenario {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** How long it takes, as far as that is known here. */
  readonly minutes?: number;
  readonly own: boolean;
}

export interface ScenarioListInput {
  readonly scenarios: readonly ShelvedScenario[];
  /** What just went wrong, in words. */
  readonly trouble: string | undefined;
  readonly busy: boolean;
}

export interface ListedScenario extends ShelvedScenario {
  /** “40 minutes”, and whether it is the one to begin with. */
  readonly note?: string;
}

export interface ScenarioListModel {
  readonly kind: 'scenarios';
  readonly heading: string;
  readonly shipped: readonly ListedScenario[];
  readonly own: readonly ListedScenario[];
  readonly trouble: string | undefined;
  readonly busy: boolean;
}

export function presentScenarioList(input: ScenarioListInput, t: Translator): ScenarioListModel {
  const first = firstOf(input.scenarios);
  return {
    kind: 'scenarios',
    heading: t('scenarios.title'),
    shipped: input.scenarios.filter(({ own }) => !own).map(each => ({ ...each, ...noteOn(each, first, t) })),
    own: input.scenarios.filter(({ own }) => own),
    trouble: input.trouble,
    busy: input.busy,
  };
}

function noteOn(each: ShelvedScenario, first: ShelvedScenario | undefined, t: Translator) {
  const { minutes } = each;
  return minutes === undefined
    ? {}
    : { note: t('scenarios.minutes', { minutes, first: each === first ? 'yes' : 'no' }) };
}

/** The one to begin with: the shortest. */
export function firstOf<Item extends { readonly minutes?: number }>(
  items: readonly Item[],
): Item | undefined {
  return items.filter(({ minutes }) => minutes !== undefined).toSorted((a, b) => a.minutes! - b.minutes!)[0];
}
