import type { MessageKey } from '../../i18n/translator.ts';
import { labelOf } from '../seats.ts';
import { presentAssumptions } from './assumptions.ts';
import { presentChair } from './chair.ts';
import { presentFacts } from './facts.ts';
import { presentHistory } from './history.ts';
import { presentHome } from './home.ts';
import type { Debrief } from './input.ts';
import { presentMediation } from './mediation.ts';
import { presentMinds } from './minds.ts';
import { presentReasons } from './reasons.ts';
import { type DebriefScreen, SCREENS, type ScreenId } from './screen.ts';
import { presentSpace } from './space.ts';
import { presentTransfer } from './transfer.ts';
import { presentWhatIf } from './what-if.ts';

/** The debrief as a sequence of questions. A screen is made when it is first asked for. */
export interface DebriefModel {
  readonly steps: ReadonlyArray<{ readonly id: ScreenId; readonly name: string }>;
  readonly screen: (id: ScreenId) => DebriefScreen;
  /** Which game it tells of: for paper, where nothing else says so. */
  readonly about: string;
  /** Whether the answers that take longer are all there. */
  readonly ready: boolean;
}

type Presenter = (debrief: Debrief) => DebriefScreen | undefined;

const PRESENTERS: Readonly<Record<ScreenId, Presenter>> = {
  facts: presentFacts,
  reasons: presentReasons,
  space: presentSpace,
  minds: presentMinds,
  mediation: presentMediation,
  home: presentHome,
  'what-if': presentWhatIf,
  chair: presentChair,
  history: presentHistory,
  transfer: presentTransfer,
  assumptions: presentAssumptions,
};

/** Only a mediator is asked about its mediation, and only real talks have a history. */
function stepsOf({ scenario, desk }: Debrief): readonly ScreenId[] {
  const { mediator, debrief } = scenario.file;
  const left = new Set<ScreenId>([
    ...(mediator?.id === desk.viewer ? [] : ['mediation' as const]),
    ...(debrief.history.length > 0 ? [] : ['history' as const]),
  ]);
  return SCREENS.filter(id => !left.has(id));
}

export function presentDebrief(debrief: Debrief): DebriefModel {
  const { t, desk, scenario, input } = debrief;
  const made = new Map<ScreenId, DebriefScreen>();
  const steps = stepsOf(debrief).map(id => ({ id, name: t(`debrief.${id}` satisfies MessageKey) }));
  const screen = (id: ScreenId) => {
    const known = made.get(id) ?? PRESENTERS[id](debrief) ?? presentFacts(debrief);
    made.set(id, known);
    return known;
  };
  const about = t('debrief.report.for', {
    scenario: scenario.file.title,
    seat: labelOf(scenario.file, desk.viewer).name,
    seed: desk.seed,
  });
  return { steps, screen, about, ready: input.turning.done && input.fit.done };
}
