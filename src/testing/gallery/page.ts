/**
 * A page for looking at every screen: `?screen=start|brief|briefing|turn|reveal|vote|ended|handover|problems`,
 * `&stage=session` and `&nth=2` to pick a turn, `&seat=`, `&lang=xa|xr`, `&text=160`, `&light=day`, `&contrast=more`, `&nocanvas`,
 * `&plain` to play without agents.
 */
import '../../page/stage.css';
import { render } from 'lit-html';
import text from '../../../scenarios/istanbul-2025.yaml?raw';
import type { Desk } from '../../flow/desk.ts';
import { pseudoLines, pseudoMessages } from '../../i18n/pseudo.ts';
import { createTranslator } from '../../i18n/translator.ts';
import { type MountedPage, mountPage } from '../../page/mount.ts';
import { stageLabels } from '../../page/stage-labels.ts';
import { loadScenario } from '../../scenario/load-scenario.ts';
import { mountStage } from '../../stage/mount.ts';
import { presentProblemsPage } from '../../view/library/present-scenarios.ts';
import { type PageIntent, STANDARD_SETTINGS } from '../../view/page-model.ts';
import { present, presentStartPage } from '../../view/present.ts';
import type { StageModel } from '../../view/stage/model.ts';
import { presentStage, presentStartStage } from '../../view/stage/present-stage.ts';
import { debriefOf } from '../debrief-of.ts';
import { plainCounterparts, playedTour } from '../tour.ts';
import { sampleLevels, samplePersonas, sampleProblems, sampleSaves } from './page-samples.ts';

declare global {
  interface Window {
    intents?: PageIntent[];
    page?: MountedPage;
  }
}

const query = new URLSearchParams(location.search);
const screen = query.get('screen') ?? 'start';
const lang = query.get('lang') ?? 'en';
const t = lang === 'en' ? createTranslator() : createTranslator(lang, pseudoMessages(), pseudoLines());
const { scenario } = loadScenario(text);
if (!scenario) throw new Error('the scenario does not load');
const { file } = scenario;
const forecast = { metric: 'trust', direction: 'up' } as const;

const intents: PageIntent[] = [];
window.intents = intents;
const page = mountPage(document.querySelector<HTMLElement>('#app') ?? document.body, {
  onIntent: intent => intents.push(intent),
  settings: {
    ...STANDARD_SETTINGS,
    text: Number(query.get('text') ?? 100),
    light: query.get('light') === 'day' ? 'day' : 'night',
    contrast: query.get('contrast') === 'more' ? 'more' : 'normal',
    motion: query.has('motion') ? 'full' : 'reduced',
    renderer: query.has('none') ? 'none' : 'auto',
  },
});
window.page = page;
const stageModel = show(page);
if (stageModel && screen !== 'handover') await showStage(stageModel);
document.body.dataset['ready'] = 'true';

function show({ show: showPage }: MountedPage): StageModel | undefined {
  if (!scenario) return undefined;
  if (screen === 'start') {
    const scenarios = [{ id: file.id, title: file.title, summary: file.summary, minutes: file.minutes }];
    const saved = sampleSaves(file);
    showPage(
      presentStartPage(file, { scenarios, personas: samplePersonas(t), levels: sampleLevels(t), saved }, t),
    );
    return presentStartStage(file, t, { motion: false });
  }
  if (screen === 'problems') {
    showPage(presentProblemsPage('my-talks.yaml', sampleProblems, t));
    return undefined;
  }
  const desk = deskFor(screen);
  const personas = samplePersonas(t);
  const ended = screen === 'ended' ? { debrief: debriefOf(scenario, tourToShow().sitting) } : {};
  showPage(present(scenario, desk, { personas, forecast, ...ended }, t));
  return presentStage(scenario, desk, t, { motion: false, forecast });
}

function tourToShow() {
  if (!scenario) throw new Error('no scenario');
  const seat = query.get('seat') ?? file.mediator?.id ?? '';
  const others = query.has('plain') ? plainCounterparts(scenario) : undefined;
  return playedTour(scenario, seat, query.get('seed') ?? 'gallery', others);
}

function deskFor(name: string): Desk {
  const stage = query.get('stage');
  const desks = tourToShow().desks.filter(
    desk => desk.screen === name && (stage === null || desk.stage === stage),
  );
  const desk = desks[Number(query.get('nth') ?? 0)] ?? desks.at(-1);
  if (!desk) throw new Error(`no ${name}`);
  return desk;
}

async function showStage(model: StageModel): Promise<void> {
  const host = page.stageHost();
  if (!host) return;
  host.classList.add('stage');
  const overlay = document.createElement('div');
  host.append(overlay);
  const label = () =>
    render(
      stageLabels(model, { width: host.clientWidth, height: host.clientHeight }, pick => {
        if (pick.kind === 'gauge') page.explain(pick.id);
      }),
      overlay,
    );
  label();
  new ResizeObserver(label).observe(host);
  if (query.has('nocanvas')) return;
  const handle = await mountStage(host, { renderer: 'canvas' });
  handle.update(model);
}
