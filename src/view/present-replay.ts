import type { Desk } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { PageModel } from './page-model.ts';
import { present } from './present.ts';
import { presentReplay, type ReplayState, watcherLabel } from './replay.ts';

/** A position of a replay as a page: the table as the watcher saw it, and the controls of the player. */
export function presentReplayPage(
  scenario: Scenario,
  desk: Desk,
  state: ReplayState,
  t: Translator,
): PageModel {
  const { frame, ...page } = present(scenario, desk, { personas: [] }, t);
  const screen = presentReplay(scenario, desk, state, t);
  const seat = watcherLabel(scenario, desk.viewer, state, t);
  return {
    ...page,
    title: `${screen.heading} · ${t('app.name')}`,
    key: 'replay',
    screen,
    ...(frame ? { frame: { ...frame, bar: { ...frame.bar, seat } } } : {}),
  };
}
