import type { TableSpace } from '../analysis/table-space.ts';
import { seatsOf } from '../engine/game.ts';
import { deskOf } from '../flow/desk-of.ts';
import { sitDown } from '../flow/sitting.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { withoutHidden } from '../scenario/text/hidden-characters.ts';
import { PLAYTEST_GAMES, type PlaytestState } from '../view/library/playtest.ts';
import {
  presentProblemsPage,
  presentScenarioListPage,
  presentScenarioPage,
} from '../view/library/present-scenarios.ts';
import type { ScenarioIntent } from '../view/library/scenario-intents.ts';
import type { PageModel } from '../view/page-model.ts';
import { download, fileName } from './download.ts';
import { fetchScenario } from './fetch-scenario.ts';
import { isOwn, type Library, type Opened } from './library.ts';
import { type Playtest, startPlaytest } from './playtest.ts';
import { surveyOf } from './scenario-checks.ts';
import { seatingFor } from './seating.ts';

/** The screens outside a game where scenarios are found, brought, looked into and tried out. */
export interface ScenarioRoom {
  /** Undefined where nobody is in the room. */
  readonly page: () => PageModel | undefined;
  readonly act: (intent: ScenarioIntent) => Promise<void>;
  /** Shows what is wrong with a file, whatever else is on. */
  readonly complain: (name: string, problems: Opened['problems']) => void;
  readonly leave: () => void;
}

export interface RoomDoors {
  readonly library: Library;
  readonly t: Translator;
  readonly show: () => void;
  /** To the start screen, with this scenario on the table. */
  readonly choose: (scenario: Scenario) => void;
}

type Place =
  | { readonly kind: 'list'; readonly trouble?: string; readonly busy?: boolean }
  | { readonly kind: 'broken'; readonly opened: Opened }
  | {
      readonly kind: 'scenario';
      readonly opened: Opened;
      readonly scenario: Scenario;
      readonly space?: TableSpace;
      readonly playtest: PlaytestState;
    };

export function createScenarioRoom({ library, t, show, choose }: RoomDoors): ScenarioRoom {
  let place: Place | undefined;
  let running: Playtest | undefined;

  const go = (next: Place | undefined) => {
    if (next?.kind !== 'scenario') stopGames();
    place = next;
    show();
  };
  const stopGames = () => {
    const games = running;
    running = undefined;
    games?.cancel();
  };
  const trouble = (text: string) => go({ kind: 'list', trouble: text });

  const enter = (opened: Opened) => {
    const { scenario } = opened;
    if (!scenario) return go({ kind: 'broken', opened });
    stopGames();
    go({ kind: 'scenario', opened, scenario, playtest: { kind: 'idle' } });
    void surveyOf(scenario).then(
      space => update(opened, { space }),
      () => undefined,
    );
  };
  /** What comes in for a page that has been left is let fall. */
  const update = (
    opened: Opened,
    patch: { readonly space?: TableSpace; readonly playtest?: PlaytestState },
  ) => {
    if (place?.kind !== 'scenario' || place.opened !== opened) return;
    go({ ...place, ...patch });
  };

  const read = async (name: string, text: string) => {
    go({ kind: 'list', busy: true });
    enter(await library.read(withoutHidden(name), text));
  };
  const open = async (key: string) => {
    const opened = await library.open(key);
    if (opened) enter(opened);
    else trouble(t('scenarios.trouble.gone'));
  };
  const openAddress = async (address: string) => {
    go({ kind: 'list', busy: true });
    const fetched = await fetchScenario(address, document.baseURI);
    if (fetched.ok) return read(fetched.name, fetched.text);
    trouble(t(`scenarios.trouble.${fetched.reason}`));
  };
  const play = async (key: string) => {
    const opened = await library.open(key);
    if (!opened) return trouble(t('scenarios.trouble.gone'));
    if (!opened.scenario) return enter(opened);
    go(undefined);
    choose(opened.scenario);
  };
  const save = async (key: string | undefined) => {
    const text = await library.sourceOf(key);
    const name = fileName(key === undefined ? 'my scenario' : key.replace(/^\w+:/, ''), 'yaml');
    if (text !== undefined) download(name, text);
  };
  const tryOut = () => {
    if (place?.kind !== 'scenario' || running) return;
    const { opened, scenario } = place;
    const playtest = (state: PlaytestState) => update(opened, { playtest: state });
    running = startPlaytest(scenario, PLAYTEST_GAMES, {
      onProgress: done => playtest({ kind: 'running', done }),
      onEnd: report => {
        running = undefined;
        playtest({ kind: 'ended', report });
      },
      onFault: reason => {
        running = undefined;
        playtest({ kind: 'idle', fault: reason });
      },
    });
    playtest({ kind: 'running', done: 0 });
  };

  const answer = async (intent: ScenarioIntent): Promise<void> => {
    switch (intent.type) {
      case 'scenario.list':
        await library.refresh();
        return go({ kind: 'list' });
      case 'scenario.view':
        return open(intent.scenario);
      case 'scenario.choose':
        return play(intent.scenario);
      case 'scenario.load':
        return read(intent.name, intent.text);
      case 'scenario.oversize':
        return trouble(t('scenarios.trouble.oversize', { file: withoutHidden(intent.name) }));
      case 'scenario.fetch':
        return openAddress(intent.address);
      case 'scenario.export':
        return save(intent.scenario);
      case 'scenario.template':
        return save(undefined);
      case 'scenario.remove':
        await library.remove(intent.scenario);
        return go({ kind: 'list' });
      case 'scenario.leave':
        return go(undefined);
      case 'playtest.start':
        return tryOut();
      case 'playtest.cancel':
        return running?.cancel();
    }
  };

  return {
    page: () => place && pageOf(place, library, t),
    act: intent =>
      answer(intent).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        trouble(t('scenarios.trouble.fault', { reason }));
      }),
    complain: (name, problems) =>
      go({ kind: 'broken', opened: { key: name, name, scenario: undefined, problems, kept: false } }),
    leave: () => go(undefined),
  };
}

function pageOf(place: Place, library: Library, t: Translator): PageModel {
  switch (place.kind) {
    case 'list': {
      const { trouble, busy = false } = place;
      return presentScenarioListPage({ scenarios: library.list(), trouble, busy }, t);
    }
    case 'broken':
      return presentProblemsPage(place.opened.name, place.opened.problems, t);
    case 'scenario': {
      const { opened, scenario, space, playtest } = place;
      const { key, name, problems } = opened;
      const own = isOwn(key);
      const desks = desksOf(scenario);
      const page = presentScenarioPage(scenario, { key, name, own, problems, space, desks, playtest }, t);
      return opened.kept ? page : { ...page, notice: t('scenarios.unkept') };
    }
  }
}

/** The desk of every seat as its player first finds it. */
function desksOf(scenario: Scenario) {
  return seatsOf(scenario.game).map(seat => {
    const seating = seatingFor(scenario, { [seat]: { kind: 'person' } }, 'brief');
    return deskOf({ ...sitDown(seating), viewer: seat }, 'brief');
  });
}
