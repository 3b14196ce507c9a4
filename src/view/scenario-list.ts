import type { Translator } from '../i18n/translator.ts';

/** A scenario at hand: it came with the game, or it is a file of one's own on this device. */
export interface ShelvedScenario {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly own: boolean;
}

export interface ScenarioListInput {
  readonly scenarios: readonly ShelvedScenario[];
  /** What just went wrong, in words. */
  readonly trouble: string | undefined;
  readonly busy: boolean;
}

export interface ScenarioListModel {
  readonly kind: 'scenarios';
  readonly heading: string;
  readonly shipped: readonly ShelvedScenario[];
  readonly own: readonly ShelvedScenario[];
  readonly trouble: string | undefined;
  readonly busy: boolean;
}

export function presentScenarioList(input: ScenarioListInput, t: Translator): ScenarioListModel {
  return {
    kind: 'scenarios',
    heading: t('scenarios.title'),
    shipped: input.scenarios.filter(({ own }) => !own),
    own: input.scenarios.filter(({ own }) => own),
    trouble: input.trouble,
    busy: input.busy,
  };
}
