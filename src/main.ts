import { scenarios } from 'virtual:scenarios';
import { createActor } from 'xstate';
import { explain } from './agents/lines.ts';
import { isPersonaId, PERSONAS } from './agents/personas/index.ts';
import { publicGame } from './agents/public-game.ts';
import { tableSpace } from './analysis/table-space.ts';
import type { Point } from './analysis/valuation.ts';
import type { GameRecord } from './engine/record.ts';
import { application } from './flow/application.ts';
import type { Desk } from './flow/desk.ts';
import { deskOf, recordOf, resumeAt, type Seating, type Sitting, sitDown } from './flow/sitting.ts';
import { createTranslator } from './i18n/translator.ts';
import { type MountedPage, mountPage } from './page/mount.ts';
import { compileScenario } from './scenario/compile-scenario.ts';
import type { Scenario } from './scenario/scenario.ts';
import { counterpartFor, usualPersona } from './simulate/counterparts.ts';
import type { StageHandle } from './stage/mount.ts';
import { forgetGame, savedGame, saveGame } from './storage/saves.ts';
import { readSettings, writeSettings } from './storage/settings.ts';
import type { PageIntent, PageModel, Settings } from './view/page-model.ts';
import { present, presentProblemsPage, presentStartPage } from './view/present.ts';
import { presentStage, presentStartStage } from './view/present-stage.ts';
import { soundSettings } from './view/settings.ts';
import type { SpaceInput } from './view/space.ts';

const SCREENS = ['brief', 'handover', 'briefing', 'turn', 'reveal', 'vote', 'ended'] as const;

type Notice = 'unavailable' | 'full' | 'corrupt' | 'changed';

const t = createTranslator();
const actor = createActor(application);
const shelf = new Map<string, Scenario>();
const told = new Set<Notice>();
const state: {
  scenario: Scenario;
  settings: Settings;
  saved: GameRecord | undefined;
  problems: PageModel | undefined;
  notice: Notice | undefined;
  stage: StageHandle | undefined;
  kept: number;
} = {
  scenario: await shipped(scenarios[0]!.id),
  settings: soundSettings(readSettings(), matchMedia('(prefers-reduced-motion: reduce)').matches),
  saved: undefined,
  problems: undefined,
  notice: undefined,
  stage: undefined,
  kept: 0,
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
      return open(sitDown(seatingFor(state.scenario, intent.occupants, intent.seed ?? freshSeed())));
    case 'game.resume':
      return resume();
    case 'game.leave':
      return leave();
    case 'scenario.choose':
      state.scenario = await shipped(intent.scenario);
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
    case 'move.make':
    case 'screen.continue':
      return actor.send(intent);
  }
}

async function shipped(id: string): Promise<Scenario> {
  const known = shelf.get(id);
  if (known) return known;
  const { file, hash } = (await scenarios.find(each => each.id === id)!.load()).default;
  const scenario = { file, game: compileScenario(file, hash) };
  shelf.set(id, scenario);
  return scenario;
}

/** Reads a file from the player's own disk; the checks arrive with it and not before. */
async function load(name: string, text: string): Promise<void> {
  const [{ loadScenario }, { pathText, sentenceOf }] = await Promise.all([
    import('./scenario/load-scenario.ts'),
    import('./scenario/problem.ts'),
  ]);
  const { scenario, problems } = loadScenario(text);
  const listed = problems.map(problem => ({
    ...problem,
    path: pathText(problem.path),
    message: sentenceOf(problem),
  }));
  if (scenario) {
    state.scenario = scenario;
    shelf.set(scenario.file.id, scenario);
  }
  state.problems = scenario ? undefined : presentProblemsPage(name, listed, t);
  show();
}

function seatingFor({ game }: Scenario, occupants: Seating['occupants'], seed: string): Seating {
  const shared = publicGame(game);
  const counterparts = Object.entries(occupants).flatMap(([seat, occupant]) => {
    if (occupant.kind === 'person') return [];
    const persona = isPersonaId(occupant.persona) ? occupant.persona : usualPersona(game, seat);
    return [[seat, counterpartFor(game, seat, persona)] as const];
  });
  return {
    game,
    seed,
    occupants,
    counterparts: Object.fromEntries(counterparts),
    speak: (view, move) => explain(shared, view, move),
  };
}

function freshSeed(): string {
  return crypto.randomUUID().slice(0, 8);
}

function open(sitting: Sitting): void {
  state.kept = sitting.log.length;
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
  const known = scenarios.some(each => each.id === saved.scenario.id) || shelf.has(saved.scenario.id);
  const scenario = known ? await shipped(saved.scenario.id) : undefined;
  if (scenario?.game.hash !== saved.scenario.hash) return forget('changed');
  state.scenario = scenario;
  open(resumeAt(seatingFor(scenario, saved.occupants, saved.seed), saved.log));
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
  if (sitting && sitting.log.length > state.kept) void keep(sitting);
}

async function keep(sitting: Sitting): Promise<void> {
  state.kept = sitting.log.length;
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
      personas: personas(),
      ...(state.saved ? { saved: whereLeft(state.saved) } : {}),
    },
    t,
  );
}

function whereLeft({ occupants, log }: GameRecord) {
  const seat = Object.keys(occupants).find(each => occupants[each]?.kind === 'person') ?? '';
  return { seat, round: Math.max(1, log.filter(({ move }) => move.type === 'round.open').length) };
}

function personas() {
  return PERSONAS.map(({ id, kind }) => ({
    id,
    kind,
    name: t(`persona.${id}`),
    about: t(`persona.${id}.about`),
  }));
}

function pageFor(desk: Desk): PageModel {
  const forecast = lastForecast();
  return present(
    state.scenario,
    desk,
    {
      personas: personas().map(persona => ({ ...persona, about: t(`rule.${persona.id}`) })),
      ...(forecast ? { forecast } : {}),
      ...(desk.screen === 'ended' ? { space: spaceFor() } : {}),
    },
    t,
  );
}

function lastForecast() {
  const { sitting } = actor.getSnapshot().context;
  return sitting?.log.slice(sitting.shown).find(logged => logged.forecast)?.forecast;
}

function spaceFor(): SpaceInput {
  const { game, table } = actor.getSnapshot().context.sitting!;
  const space = tableSpace(game, table);
  const pair = ([first = 0, second = 0]: Point) => [first, second] as const;
  const solutions = Object.entries(space.solutions).flatMap(([id, solution]) =>
    solution?.utilities[0] ? [[id, pair(solution.utilities[0])]] : [],
  );
  return {
    outcomes: space.outcomes,
    zone: space.rational ?? 0,
    better: space.better,
    noDeal: pair(space.reservation),
    deal: pair(space.deal),
    frontier: space.pareto.points.map(pair).sort((a, b) => a[0] - b[0]),
    cloud: space.cloud.map(pair),
    solutions: Object.fromEntries(solutions),
    offers: space.offers.map(({ seat, at }) => ({ seat, at: at.map(pair) })),
  };
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
    ? presentStage(state.scenario, desk, t, { motion, ...(forecast ? { forecast } : {}) })
    : presentStartStage(state.scenario.file, t, motion);
}

function showFault(error: unknown): void {
  throw error;
}
