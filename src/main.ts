import { scenarios } from 'virtual:scenarios';
import { createActor } from 'xstate';
import { createCurtain } from './app/curtain.ts';
import { download, fileName } from './app/download.ts';
import { freshId } from './app/fresh-id.ts';
import { factsOf } from './app/game-facts.ts';
import { createKeeper } from './app/keeper.ts';
import { createLibrary } from './app/library.ts';
import { createNotices } from './app/notices.ts';
import { outcomesOf } from './app/outcomes.ts';
import { createSavedGames } from './app/saved-games.ts';
import { createScenarioRoom } from './app/scenario-room.ts';
import { describePersonas, disclosePersonas, seatingFor } from './app/seating.ts';
import { createSound } from './app/sound.ts';
import { application } from './flow/application.ts';
import type { Desk } from './flow/desk.ts';
import { replay } from './flow/record.ts';
import { deskOf, recordOf, resumeAt, type Sitting, sitDown } from './flow/sitting.ts';
import { createTranslator } from './i18n/translator.ts';
import { lightOf } from './page/light.ts';
import { type MountedPage, mountPage } from './page/mount.ts';
import type { Scenario } from './scenario/scenario.ts';
import { readSettings, writeSettings } from './storage/settings.ts';
import { cuesBetween } from './view/cues.ts';
import type { PageIntent, PageModel, Settings } from './view/page-model.ts';
import { present, presentStartPage } from './view/present.ts';
import { presentStage, presentStartStage } from './view/present-stage.ts';
import { soundSettings } from './view/settings.ts';

const SCREENS = ['brief', 'handover', 'briefing', 'turn', 'reveal', 'guess', 'vote', 'ended'] as const;

const t = createTranslator();
const actor = createActor(application);
const library = createLibrary();
const notices = createNotices(show);
const room = createScenarioRoom({
  library,
  t,
  show,
  choose: scenario => {
    state.scenario = scenario;
    show();
  },
});
const games = createSavedGames(library, notices.tell);
const keeper = createKeeper({
  onTrouble: notices.tell,
  nameOfFork: name => t('saves.fork', { name }),
});
const state: {
  /** What the start screen offers, and what the game that is on is played from: whole or cut. */
  scenario: Scenario;
  played: Scenario | undefined;
  settings: Settings;
  kept: Sitting | undefined;
} = {
  scenario: await library.get(scenarios[0]!.id),
  played: undefined,
  settings: soundSettings(readSettings(), matchMedia('(prefers-reduced-motion: reduce)').matches),
  kept: undefined,
};
const page: MountedPage = mountPage(document.querySelector<HTMLElement>('#page')!, {
  settings: state.settings,
  onIntent: intent => void act(intent),
});

const curtain = createCurtain(page);
const sound = createSound(cue => page.caption(t(`cue.${cue}`)));
let lastDesk: Desk | undefined;
sound.follow(state.settings);

actor.subscribe({ next: show, error: showFault });
actor.start();
void refreshGames();
document.addEventListener('visibilitychange', () => void refreshGames());
// The picture arrives when the page is already there to be read.
whenIdle(() => void curtain.raise(state.settings));
openAddressed();

async function act(intent: PageIntent): Promise<void> {
  switch (intent.type) {
    case 'game.start':
      return begin(intent);
    case 'game.resume':
      return resume(intent.game);
    case 'game.leave':
      return leave();
    case 'game.rename':
      await games.rename(intent.game, intent.name);
      return show();
    case 'game.remove':
      await games.remove(intent.game);
      return show();
    case 'game.export':
      return intent.game === undefined ? exportCurrent() : games.export(intent.game);
    case 'game.watch':
      return;
    case 'record.load':
      await games.import(intent.text);
      return show();
    case 'scenario.list':
    case 'scenario.view':
    case 'scenario.choose':
    case 'scenario.load':
    case 'scenario.oversize':
    case 'scenario.fetch':
    case 'scenario.export':
    case 'scenario.template':
    case 'scenario.remove':
    case 'scenario.leave':
    case 'playtest.start':
    case 'playtest.cancel':
      return room.act(intent);
    case 'problems.dismiss':
      return room.leave();
    case 'notice.dismiss':
      return notices.dismiss();
    case 'settings.change':
      state.settings = intent.settings;
      writeSettings(intent.settings);
      sound.follow(intent.settings);
      show();
      return curtain.raise(intent.settings);
    case 'move.make':
    case 'guesses.make':
    case 'reflection.write':
    case 'screen.continue':
      return actor.send(intent);
  }
}

async function begin({ scenario, cut, occupants, seed }: Extract<PageIntent, { type: 'game.start' }>) {
  await keeper.begin();
  state.played = (await library.find(scenario, cut)) ?? state.scenario;
  open(sitDown(seatingFor(state.played, occupants, seed ?? freshId(8))));
}

/** `?scenario=ADDRESS` opens the page of the scenario there. */
function openAddressed(): void {
  const address = new URLSearchParams(location.search).get('scenario');
  if (address) void room.act({ type: 'scenario.fetch', address });
}

function open(sitting: Sitting): void {
  state.kept = sitting;
  actor.send({ type: 'game.opened', sitting });
}

async function refreshGames(): Promise<void> {
  if (currentDesk()) return;
  await games.refresh();
  show();
}

async function resume(id: string): Promise<void> {
  const saved = await games.open(id);
  if (!saved) return;
  const { scenario, record, card } = saved;
  if (!replay(scenario.game, record).ok) return notices.tell('unlike');
  state.played = scenario;
  const held = await keeper.resume(card);
  open(resumeAt(seatingFor(scenario, record.occupants, record.seed), record.log, record));
  if (!held) notices.tell('elsewhere');
}

async function leave(): Promise<void> {
  actor.send({ type: 'game.left' });
  await keeper.settled();
  keeper.leave();
  await refreshGames();
}

function show(): void {
  const desk = currentDesk();
  const shown = desk ? pageFor(desk) : (room.page() ?? startPage());
  const notice = notices.current;
  page.show(notice ? { ...shown, notice: t(`notice.${notice}`) } : shown);
  if (desk && lastDesk !== desk) sound.play(cuesBetween(lastDesk, desk));
  lastDesk = desk;
  const model = stageModel(desk);
  page.label(model);
  curtain.show(model);
  const { sitting } = actor.getSnapshot().context;
  if (sitting && isNewer(sitting, state.kept)) keep(sitting);
}

function isNewer(sitting: Sitting, kept: Sitting | undefined): boolean {
  const parts = ['log', 'guesses', 'reflections'] as const;
  return parts.some(part => sitting[part] !== kept?.[part]);
}

function keep(sitting: Sitting): void {
  state.kept = sitting;
  void keeper.keep({ ...savedFrom(sitting), record: recordOf(sitting) });
}

function savedFrom(sitting: Sitting) {
  const { played = state.scenario } = state;
  return { facts: factsOf(played, sitting), scenarioText: () => library.textOf(played) };
}

/** The game in hand as a file, its scenario with it: also where this device keeps nothing. */
function exportCurrent(): void {
  const { sitting } = actor.getSnapshot().context;
  if (!sitting) return;
  const { played = state.scenario } = state;
  const record = recordOf(sitting);
  const scenario = { ...record.scenario, text: library.textOf(played) };
  download(fileName(played.file.title, 'json'), JSON.stringify({ ...record, scenario }));
}

function currentDesk(): Desk | undefined {
  const snapshot = actor.getSnapshot();
  const screen = SCREENS.find(each => snapshot.matches({ playing: each }));
  return screen && snapshot.context.sitting && deskOf(snapshot.context.sitting, screen);
}

function startPage(): PageModel {
  return presentStartPage(
    state.scenario.file,
    {
      scenarios,
      personas: describePersonas(t),
      saved: games.list,
    },
    t,
  );
}

function pageFor(desk: Desk): PageModel {
  const { sitting } = actor.getSnapshot().context;
  const forecast = lastForecast();
  return present(
    state.played ?? state.scenario,
    desk,
    {
      personas: disclosePersonas(t),
      audience: state.settings.audience,
      ...(forecast ? { forecast } : {}),
      ...(desk.screen === 'ended' && sitting ? { space: outcomesOf(sitting) } : {}),
    },
    t,
  );
}

function lastForecast() {
  const { sitting } = actor.getSnapshot().context;
  return sitting?.log.slice(sitting.shown).find(logged => logged.forecast)?.forecast;
}

/** Safari has no idle callback; a timer of nought comes close. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else setTimeout(task);
}

function stageModel(desk: Desk | undefined) {
  const forecast = lastForecast();
  const { motion, audience } = state.settings;
  const options = { motion: motion === 'full', audience, light: lightOf(state.settings) };
  return desk
    ? presentStage(state.played ?? state.scenario, desk, t, { ...options, ...(forecast ? { forecast } : {}) })
    : presentStartStage(state.scenario.file, t, options);
}

function showFault(error: unknown): void {
  throw error;
}
