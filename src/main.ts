import { scenarios } from 'virtual:scenarios';
import { breath } from './app/breath.ts';
import { createCurtain } from './app/curtain.ts';
import { createComparison } from './app/debrief/comparison.ts';
import { createDebriefing } from './app/debrief/debriefing.ts';
import { type Edit, followEdits, takenOver, wordsOf } from './app/edits.ts';
import { reportOf, watchFaults } from './app/faults.ts';
import { freshId } from './app/fresh-id.ts';
import { createGameInHand } from './app/game-in-hand.ts';
import { createLibrary } from './app/library.ts';
import { createNotices } from './app/notices.ts';
import { createReplayPlayer } from './app/replay-player.ts';
import { branchSitting, findReplay } from './app/replays.ts';
import { createSavedGames } from './app/saved-games.ts';
import { createScenarioRoom } from './app/scenario-room.ts';
import { describeLevels, describePersonas, disclosePersonas, seatingFor } from './app/seating.ts';
import { createSound } from './app/sound.ts';
import { watchUpdates } from './app/updates.ts';
import type { Desk } from './flow/desk.ts';
import { replay } from './flow/record.ts';
import { resumeAt, sitDown } from './flow/sitting.ts';
import { createTranslator } from './i18n/translator.ts';
import { lightOf } from './page/light.ts';
import { type MountedPage, mountPage } from './page/mount.ts';
import type { Scenario } from './scenario/scenario.ts';
import { readSettings, writeSettings } from './storage/settings.ts';
import { cuesBetween } from './view/cues.ts';
import { soundSettings } from './view/library/settings.ts';
import type { PageIntent, PageModel, Settings } from './view/page-model.ts';
import { present, presentFaultPage, presentStartPage } from './view/present.ts';
import type { StageModel } from './view/stage/model.ts';
import { presentStage, presentStartStage } from './view/stage/present-stage.ts';

/** How whoever sits here wants the page. */
const reader: { settings: Settings } = {
  settings: soundSettings(readSettings(), matchMedia('(prefers-reduced-motion: reduce)').matches),
};
const t = createTranslator('en', undefined, undefined, () => reader.settings.numerals);
const library = createLibrary();
const debriefing = createDebriefing(show, showFault);
const comparison = createComparison({ library, t, show, onFault: showFault });
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
const game = createGameInHand({
  library,
  onChange: show,
  onFault: showFault,
  onTrouble: notices.tell,
  nameOfFork: name => t('saves.fork', { name }),
});
const player = createReplayPlayer(show);
const longest = await library.get(scenarios[0]!.id);
await breath();
// The first number of a language takes as long to write as the first screen.
t('start.minutes', { minutes: longest.file.minutes });
const [personas, levels] = [describePersonas(t), describeLevels(t)];
await breath();
const state: {
  /** What the start screen offers. */
  scenario: Scenario;
  /** A fault, which takes the place of everything else. */
  fault: PageModel | undefined;
} = {
  scenario: longest,
  fault: undefined,
};
const page: MountedPage = mountPage(document.querySelector<HTMLElement>('#page')!, {
  settings: reader.settings,
  onIntent: intent => {
    notices.pass();
    void act(intent).catch(showFault);
  },
  onSkip: () => curtain.settle(),
  onHurry: () => curtain.arrive(),
});
const curtain = createCurtain(page, () => notices.tell('stage'));

const sound = createSound(cue => page.caption(t(`cue.${cue}`)));
let lastDesk: Desk | undefined;
sound.follow(reader.settings);

watchFaults(showFault);
const updates = watchUpdates(show);
show();
void refreshGames();
void followAddress();
addEventListener('hashchange', () => void followAddress());
document.addEventListener('visibilitychange', () => void refreshGames());
// The picture arrives when the page is already there to be read.
whenIdle(() => void curtain.raise(reader.settings));
openAddressed();
followEdits(edit => void takeEdit(edit));

async function act(intent: PageIntent): Promise<void> {
  switch (intent.type) {
    case 'game.start':
      return begin(intent);
    case 'game.resume':
      return resume(intent.game);
    case 'game.leave':
      return leave();
    case 'game.watch':
      return watch(intent.game);
    case 'game.export':
      return intent.game === undefined ? game.export() : games.export(intent.game);
    case 'game.rename':
    case 'game.remove':
    case 'record.load':
      await games.act(intent);
      return show();
    case 'replay.branch':
      return branch();
    case 'replay.leave':
      return leave();
    case 'replay.move':
    case 'replay.play':
    case 'replay.watch':
    case 'replay.share':
      return player.act(intent);
    case 'fault.back':
      state.fault = undefined;
      return game.recover(intent.before);
    case 'fault.leave':
      return leaveFault();
    case 'update.load':
      if (!(await updates.load())) notices.tell('update-waits');
      return;
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
      reader.settings = intent.settings;
      writeSettings(intent.settings);
      sound.follow(intent.settings);
      show();
      return curtain.raise(intent.settings);
    case 'comparison.open':
    case 'comparison.clear':
    case 'comparison.close':
    case 'comparison.add':
    case 'comparison.save':
      return comparison.act(intent);
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
    case 'reader.choose':
    case 'screen.continue':
      return game.send(intent);
  }
}

async function begin({ scenario: id, cut, occupants, seed }: Extract<PageIntent, { type: 'game.start' }>) {
  const scenario = (await library.find(id, cut)) ?? state.scenario;
  await game.begin(scenario, sitDown(seatingFor(scenario, occupants, seed ?? freshId(8))));
}

/** The same game from one of its decisions, or from another seat. */
async function reopen(
  intent: Extract<PageIntent, { type: 'debrief.play-on' | 'debrief.chair' }>,
): Promise<void> {
  const { scenario, sitting } = game;
  const opened = scenario && sitting && debriefing.reopen(scenario, sitting, intent);
  if (opened) await game.begin(scenario, opened);
}

/** `?scenario=ADDRESS` opens the page of the scenario there. */
function openAddressed(): void {
  const address = new URLSearchParams(location.search).get('scenario');
  if (address) void room.act({ type: 'scenario.fetch', address });
}

/** A scenario saved while developing: the game in hand goes on with it, as far as its moves are still possible. */
async function takeEdit({ name, text }: Edit): Promise<void> {
  const { scenario, problems } = await library.revise(text);
  if (!scenario) return room.complain(name, problems);
  room.leave();
  if (state.scenario.file.id === scenario.file.id) state.scenario = scenario;
  const { sitting } = game;
  if (!sitting || game.scenario?.file.id !== scenario.file.id)
    return notices.say(t('edits.ready', { file: name }));
  const taken = await takenOver(sitting, scenario);
  game.goOn(taken.played, taken.sitting);
  notices.say(wordsOf(taken, name, t));
}

async function refreshGames(): Promise<void> {
  if (game.desk || player.watching) return;
  await games.refresh();
  show();
}

/** A game that this version would play otherwise can still be watched, as far as it goes. */
async function resume(id: string): Promise<void> {
  const saved = await games.open(id);
  if (!saved) return;
  const { scenario, record, card } = saved;
  if (!replay(scenario.game, record).ok) return player.open(scenario, record);
  const sitting = resumeAt(seatingFor(scenario, record.occupants, record.seed), record.log, record);
  if (!(await game.resume(scenario, sitting, card))) notices.tell('elsewhere');
}

async function watch(id: string): Promise<void> {
  const saved = await games.open(id);
  if (saved) player.open(saved.scenario, saved.record);
}

/** Opens the replay that the address names, if it names one. */
async function followAddress(): Promise<void> {
  const found = await findReplay(library, location.hash);
  if (found === undefined) return;
  if (typeof found === 'string') return notices.tell(found);
  player.open(found.scenario, found.record, found.at);
}

async function branch(): Promise<void> {
  const from = player.branch();
  if (!from) return;
  player.leave();
  await game.begin(from.scenario, branchSitting(from));
}

async function leave(): Promise<void> {
  if (player.watching) player.leave();
  else await game.leave();
  show();
  await refreshGames();
}

/** To the start from a fault, which stays on show until whatever may have broken is closed. */
async function leaveFault(): Promise<void> {
  if (player.watching) player.leave();
  await game.leave();
  room.leave();
  await comparison.act({ type: 'comparison.close' });
  state.fault = undefined;
  show();
  await refreshGames();
}

function show(): void {
  const shown =
    state.fault ?? player.page(t) ?? room.page() ?? gamePage() ?? comparison.page() ?? startPage();
  const notice = notices.words ?? (notices.current && t(`notice.${notices.current}`));
  page.show(notice ? { ...shown, notice } : shown);
  const { desk } = game;
  if (desk && lastDesk !== desk) sound.play(cuesBetween(lastDesk, desk));
  lastDesk = desk;
  const model = stageModel();
  page.label(model);
  curtain.show(model);
}

function startPage(): PageModel {
  const input = {
    scenarios,
    personas,
    levels,
    saved: games.list,
    updateReady: updates.isReady,
  };
  return presentStartPage(state.scenario.file, input, t);
}

function gamePage(): PageModel | undefined {
  const { scenario, sitting, desk } = game;
  return (
    scenario &&
    sitting &&
    desk &&
    present(
      scenario,
      desk,
      { personas: disclosePersonas(t), audience: reader.settings.audience, ...asides(desk) },
      t,
    )
  );
}

function asides({ screen }: Desk) {
  const { scenario, sitting } = game;
  const forecast = lastForecast();
  return {
    ...(forecast ? { forecast } : {}),
    ...(screen === 'ended' && scenario && sitting ? { debrief: debriefing.input(scenario, sitting) } : {}),
  };
}

function lastForecast() {
  const { sitting } = game;
  return sitting?.log.slice(sitting.shown).find(logged => logged.forecast)?.forecast;
}

function stageModel(): StageModel {
  const { motion, audience } = reader.settings;
  const look = { motion: motion === 'full', light: lightOf(reader.settings) };
  const watched = player.stage(t, look);
  if (watched) return watched;
  const { scenario, desk } = game;
  const forecast = lastForecast();
  return scenario && desk
    ? presentStage(scenario, desk, t, { ...look, audience, ...(forecast ? { forecast } : {}) })
    : presentStartStage(state.scenario.file, t, look);
}

/** Safari has no idle callback; a timer of nought comes close. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else setTimeout(task);
}

/** The picture may fail by itself; any other fault takes the screen, once. */
function showFault(error: unknown): void {
  if (curtain.lower(error) || state.fault?.screen.kind === 'fault') return;
  state.fault = presentFaultPage(reportOf(error, game), game.sitting !== undefined, t);
  page.show(state.fault);
}
