import type { Translator } from '../../i18n/translator.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { PageModel, Screen } from '../page-model.ts';
import { type Problem, presentProblems } from './problems.ts';
import { presentScenarioList, type ScenarioListInput } from './scenario-list.ts';
import { presentScenario, type ScenarioPageInput } from './scenario-page.ts';

/** A file that cannot be played, with everything that is wrong with it. */
export function presentProblemsPage(name: string, problems: readonly Problem[], t: Translator): PageModel {
  const screen = presentProblems(name, problems, t);
  return pageOf(screen, 'problems', screen.heading, t);
}

export function presentScenarioListPage(input: ScenarioListInput, t: Translator): PageModel {
  const told = input.trouble ?? (input.busy ? t('scenarios.busy') : '');
  return pageOf(presentScenarioList(input, t), 'scenarios', told, t);
}

export function presentScenarioPage(scenario: Scenario, input: ScenarioPageInput, t: Translator): PageModel {
  const screen = presentScenario(scenario, input, t);
  return pageOf(screen, `scenario:${input.key}`, screen.playtest.running ? '' : screen.playtest.about, t);
}

function pageOf(screen: Screen, key: string, announcement: string, t: Translator): PageModel {
  return { t, title: `${screen.heading} · ${t('app.name')}`, key, announcement, screen };
}
