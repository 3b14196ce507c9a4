import type { TableSpace } from '../../analysis/table-space.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type BriefModel, paragraphsOf, presentBrief } from '../brief.ts';
import type { SpaceModel } from '../debrief/pictures.ts';
import { presentTableSpace } from '../space.ts';
import { type PlaytestModel, type PlaytestState, presentPlaytest } from './playtest.ts';
import { type Problem, type ProblemRow, problemRows } from './problems.ts';

/** What is known of a scenario before anybody plays it. */
export interface ScenarioPageInput {
  readonly key: string;
  /** Name of the file. */
  readonly name: string;
  readonly own: boolean;
  readonly problems: readonly Problem[];
  /** Undefined while it is being worked out. */
  readonly space: TableSpace | undefined;
  /** The desk of each seat before the first round. */
  readonly desks: readonly Desk[];
  readonly playtest: PlaytestState;
}

export interface ScenarioPageModel {
  readonly kind: 'scenario';
  readonly key: string;
  readonly own: boolean;
  readonly heading: string;
  readonly subtitle: string;
  readonly facts: readonly string[];
  readonly paragraphs: readonly string[];
  readonly check: string;
  readonly problems: readonly ProblemRow[];
  readonly space: SpaceModel | undefined;
  readonly briefs: ReadonlyArray<{ readonly name: string; readonly brief: BriefModel }>;
  readonly playtest: PlaytestModel;
}

export function presentScenario(
  scenario: Scenario,
  input: ScenarioPageInput,
  t: Translator,
): ScenarioPageModel {
  const { file } = scenario;
  const { key, own, name, problems, space } = input;
  return {
    kind: 'scenario',
    key,
    own,
    heading: file.title,
    subtitle: file.subtitle ?? '',
    facts: factsOf(file, t),
    paragraphs: [...paragraphsOf(file.summary), ...paragraphsOf(file['content-note'] ?? '')],
    check: problems.length === 0 ? t('problems.none') : t('problems.warned', { file: name }),
    problems: problemRows(name, problems, t),
    space: space && spaceBefore(file, space, t),
    briefs: input.desks.map(desk => {
      const brief = presentBrief(scenario, desk, t);
      return { name: brief.seat.name, brief };
    }),
    playtest: presentPlaytest(file, input.playtest, t),
  };
}

function factsOf(file: ScenarioFile, t: Translator): readonly string[] {
  return [
    t('scenario.parties', { count: file.parties.length }),
    t(file.mediator ? 'scenario.mediated' : 'scenario.unmediated'),
    t('scenario.issues', { count: file.issues.length }),
    t('scenario.rounds', { count: file.rounds.length }),
    t('scenario.minutes', { minutes: file.minutes }),
  ];
}

/** Before a game there is no deal to show, only what stands and what could be. */
function spaceBefore(file: ScenarioFile, input: TableSpace, t: Translator): SpaceModel {
  const { outcomes, rational: zone, pareto } = input;
  const params = { outcomes, frontier: pareto.count };
  const pair = file.parties.length > 2 ? ` ${t('scenario.space.two')}` : '';
  const model = presentTableSpace(file, input, t);
  return {
    ...model,
    about:
      (zone === null
        ? t('scenario.space.uncounted', params)
        : t('scenario.space.about', { ...params, zone })) + pair,
    marked: model.marked.map(point =>
      point.id === 'deal' ? { ...point, name: t('scenario.space.stands') } : point,
    ),
  };
}
