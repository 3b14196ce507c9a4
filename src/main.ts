import { scenarios } from 'virtual:scenarios';
import { createActor } from 'xstate';
import { createDebriefing } from './app/debrief/debriefing.ts';
import { chairSitting, playOnSitting } from './app/debrief/reopened.ts';
import { createLibrary } from './app/library.ts';
import { describePersonas, disclosePersonas, seatingFor } from './app/seating.ts';
import type { GameRecord } from './engine/record.ts';
import { application } from './flow/application.ts';
import type { Desk } from './flow/desk.ts';
import { deskOf, recordOf, resumeAt, type Sitting, sitDown } from './flow/sitting.ts';
import { createTranslator } from './i18n/translator.ts';
import { type MountedPage, mountPage } from './page/mount.ts';
import type { Scenario } from './scenario/scenario.ts';
import type { StageHandle } from './stage/mount.ts';
import { forgetGame, savedGame, saveGame } from './storage/saves.ts';
import { readSettings, writeSettings } from './storage/settings.ts';
import type { PageIntent, PageModel, Settings } from './view/page-model.ts';
import { present, presentProblemsPage, presentStartPage } from './view/present.ts';
import { presentStage, presentStartStage } from './view/present-stage.ts';
import { soundSettings } from './view/settings.ts';

const SCREENS = ['brief', 'handover', 'briefing', 'turn', 'reveal', 'guess', 'vote', 'ended'] as const;

type Notice = 'unavailable' | 'full' | 'corrupt' | 'changed';

const t = createTranslator();
const actor = createActor(application);
const library = createLibrary();
const told = new Set<Notice>();
const debriefing = createDebriefing(show, showFault);
const state: {
  /** What the start screen offers, and what the game that is on is played from: whole or cut. */
  scenario: Scenario;
  played: Scenario | undefined;
  settings: Settings;
  saved: GameRecord | undefined;
  problems: PageModel | undefined;
  notice: Notice | undefined;
  stage: StageHandle | undefined;
  kept: Sitting | undefined;
} = {
  scenario: await library.get(scenarios[0]!.id),
  played: undefined,
  settings: soundSettings(readSettings(), matchMedia('(prefers-reduced-motion: reduce)').matches),
  saved: undefined,
  problems: undefined,
  notice: undefined,
  stage: undefined,
  kept: undefined,
};
const page: MountedPage = mountPage(document.querySelector<HTMLElement>('#page')!, {
  settings: state.settings,
  onIntent: intent => void act(intent),
});

actor.subscribe({ next: show, error: showFault });
actor.start();
void offerSavedGame();
whenIdle(() => void raiseCurtain());

async function act(intent: PageIntent): Promise<void> {
  switch (intent.type) {
    case 'game.start':
      return begin(intent);
    case 'game.resume':
      return resume();
    case 'game.leave':
      return leave();
    case 'scenario.choose':
      state.scenario = await library.get(intent.scenario);
      return show();
    case 'scenario.load':
      return load(intent.name, intent.text);
    case 'problems.dismiss':
      state.problems = undefined;
      return show();
    case 'notice.dismiss':
      state.notice = undefined;
      return show();
    case 'settings.change':
      state.settings = intent.settings;
      writeSettings(intent.settings);
      return show();
    case 'debrief.rewind':
    case 'debrief.stop':
    case 'debrief.contest':
      return debriefing.act(intent);
    case 'debrief.play-on':
    case 'debrief.chair':
      return reopen(intent);
    case 'move.make':
    case 'guesses.make':
    case 'reflection.write':
    case 'screen.continue':
      return actor.send(intent);
  }
}

/** The same game from one of its decisions, or from another seat. */
function reopen(intent: Extract<PageIntent, { type: 'debrief.play-on' | 'debrief.chair' }>): void {
  const { record, likeness } = debriefing;
  const { sitting } = actor.getSnapshot().context;
  const scenario = state.played ?? state.scenario;
  if (!record || !sitting) return;
  if (intent.type === 'debrief.chair') return open(chairSitting(scenario, sitting, intent.seat, likeness));
  debriefing.branch(scenario.game, intent.at);
  open(playOnSitting(scenario, record, intent.at));
}

async function load(name: string, text: string): Promise<void> {
  const { scenario, problems } = await library.read(text);
  if (scenario) state.scenario = scenario;
  state.problems = scenario ? undefined : presentProblemsPage(name, problems, t);
  show();
}

async function begin({ scenario, cut, occupants, seed }: Extract<PageIntent, { type: 'game.start' }>) {
  state.played = (await library.find(scenario, cut)) ?? state.scenario;
  open(sitDown(seatingFor(state.played, occupants, seed ?? freshSeed())));
}

function freshSeed(): string {
  return crypto.randomUUID().slice(0, 8);
}

function open(sitting: Sitting): void {
  state.kept = sitting;
  actor.send({ type: 'game.opened', sitting });
}

async function offerSavedGame(): Promise<void> {
  const stored = await savedGame();
  if (!stored.ok) return tell(stored.reason);
  state.saved = stored.value;
  show();
}

async function resume(): Promise<void> {
  const { saved } = state;
  if (!saved) return;
  const { id, hash, cut } = saved.scenario;
  const scenario = await library.find(id, cut);
  if (scenario?.game.hash !== hash) return forget('changed');
  state.played = scenario;
  open(resumeAt(seatingFor(scenario, saved.occupants, saved.seed), saved.log, saved));
}

async function forget(why: Notice): Promise<void> {
  state.saved = undefined;
  await forgetGame();
  tell(why);
}

/** Each kind of trouble with storage is told once; the game goes on without it. */
function tell(notice: Notice): void {
  if (told.has(notice)) return;
  told.add(notice);
  state.notice = notice;
  show();
}

async function leave(): Promise<void> {
  actor.send({ type: 'game.left' });
  await offerSavedGame();
}

function show(): void {
  const desk = currentDesk();
  const shown = desk ? pageFor(desk) : (state.problems ?? startPage());
  page.show(state.notice ? { ...shown, notice: t(`notice.${state.notice}`) } : shown);
  const model = stageModel(desk);
  page.label(model);
  state.stage?.update(model);
  const { sitting } = actor.getSnapshot().context;
  if (sitting && isNewer(sitting, state.kept)) void keep(sitting);
}

function isNewer(sitting: Sitting, kept: Sitting | undefined): boolean {
  const parts = ['log', 'guesses', 'reflections'] as const;
  return parts.some(part => sitting[part] !== kept?.[part]);
}

async function keep(sitting: Sitting): Promise<void> {
  state.kept = sitting;
  const stored = await saveGame(recordOf(sitting));
  if (!stored.ok) tell(stored.reason);
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
      ...(state.saved ? { saved: whereLeft(state.saved) } : {}),
    },
    t,
  );
}

function whereLeft({ occupants, log }: GameRecord) {
  const seat = Object.keys(occupants).find(each => occupants[each]?.kind === 'person') ?? '';
  return { seat, round: Math.max(1, log.filter(({ move }) => move.type === 'round.open').length) };
}

function pageFor(desk: Desk): PageModel {
  const { sitting } = actor.getSnapshot().context;
  const forecast = lastForecast();
  return present(
    state.played ?? state.scenario,
    desk,
    {
      personas: disclosePersonas(t),
      ...(forecast ? { forecast } : {}),
      ...(desk.screen === 'ended' && sitting
        ? { debrief: debriefing.input(state.played ?? state.scenario, sitting) }
        : {}),
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

/** The picture arrives when the page is already there to be read. */
async function raiseCurtain(): Promise<void> {
  const host = page.stageHost();
  if (!host || state.stage || state.settings.renderer === 'none') return;
  const { mountStage } = await import('./stage/mount.ts');
  state.stage = await mountStage(host, {
    renderer: state.settings.renderer,
    onPick: ({ kind, id }) => kind === 'gauge' && page.explain(id),
  });
  state.stage.update(stageModel(currentDesk()));
}

function stageModel(desk: Desk | undefined) {
  const motion = state.settings.motion === 'full';
  const forecast = lastForecast();
  return desk
    ? presentStage(state.played ?? state.scenario, desk, t, { motion, ...(forecast ? { forecast } : {}) })
    : presentStartStage(state.scenario.file, t, motion);
}

function showFault(error: unknown): void {
  throw error;
}
