import { html, nothing, type TemplateResult } from 'lit-html';
import type { GameFrame, PageModel, Screen } from '../view/page-model.ts';
import { bar } from './parts/bar.ts';
import { dialogs } from './parts/dialogs.ts';
import { draft } from './parts/draft.ts';
import { feed } from './parts/feed.ts';
import { readings } from './parts/gauge.ts';
import { notice } from './parts/notice.ts';
import { tabs } from './parts/tabs.ts';
import { briefScreen } from './screens/brief.ts';
import { briefingScreen } from './screens/briefing.ts';
import { closingScreen } from './screens/closing.ts';
import { comparisonScreen } from './screens/comparison.ts';
import { endedScreen } from './screens/ended.ts';
import { faultScreen } from './screens/fault.ts';
import { guessScreen } from './screens/guess.ts';
import { handoverScreen, waitingSheet } from './screens/handover.ts';
import { problemsScreen } from './screens/problems.ts';
import { replaySheet } from './screens/replay.ts';
import { cuttingsStrip, revealColumn } from './screens/reveal.ts';
import { scenarioScreen } from './screens/scenario.ts';
import { scenarioListScreen } from './screens/scenario-list.ts';
import { sealedSheet } from './screens/sealed.ts';
import { startScreen } from './screens/start.ts';
import { turnSheet } from './screens/turn.ts';
import { voteScreen } from './screens/vote.ts';
import type { Ui } from './ui.ts';

/** The page as a whole: the live region, the screen, and the open dialog. */
export function pageTemplate(model: PageModel, ui: Ui): TemplateResult {
  const isOpen = ui.local.dialog !== undefined;
  return html`<div class="page" data-screen=${model.screen.kind} data-tab=${ui.local.tab}>
    <p class="unseen" role="status" aria-live="polite">${model.announcement}</p>
    ${screenTemplate(model, ui)} ${dialogs(model, ui)} ${ui.local.caption ? html`<p class="heard">${ui.local.caption}</p>` : nothing} ${model.notice && !isOpen ? notice(model.notice, ui) : nothing}
  </div>`;
}

function screenTemplate({ screen, frame }: PageModel, ui: Ui): TemplateResult {
  if (screen.kind === 'start') return startScreen(screen, ui);
  if (screen.kind === 'scenarios') return scenarioListScreen(screen, ui);
  if (screen.kind === 'scenario') return scenarioScreen(screen, ui);
  if (screen.kind === 'problems') return problemsScreen(screen, ui);
  if (screen.kind === 'comparison') return comparisonScreen(screen, ui);
  if (screen.kind === 'fault') return faultScreen(screen, ui);
  if (screen.kind === 'handover') return handoverScreen(screen, ui);
  if (!frame) return html`<main></main>`;
  if (screen.kind === 'brief') return withBar(frame, ui, briefScreen(frame.brief, screen.guess, ui));
  if (screen.kind === 'closing') return html`${bar(frame.bar, ui)}${closingScreen(screen, ui)}`;
  if (screen.kind === 'guess') return withBar(frame, ui, guessScreen(screen, ui));
  if (screen.kind === 'vote') return html`${bar(frame.bar, ui)}${voteScreen(screen, ui)}`;
  if (screen.kind === 'ended') return withBar(frame, ui, endedScreen(screen, ui));
  return tableTemplate(screen, frame, ui);
}

function withBar(frame: GameFrame, ui: Ui, body: TemplateResult): TemplateResult {
  return html`${bar(frame.bar, ui)}<main class="desk-top">${body}</main>`;
}

type TableScreen = Extract<Screen, { kind: 'briefing' | 'turn' | 'waiting' | 'reveal' | 'replay' }>;

/** The room on the left, words on the right; on a narrow page one part at a time. */
function tableTemplate(screen: TableScreen, frame: GameFrame, ui: Ui): TemplateResult {
  const alone = screen.kind === 'reveal' || screen.kind === 'briefing' || ui.local.editor !== undefined;
  const wide = screen.kind === 'briefing' || ui.local.editor !== undefined;
  const reported = screen.kind === 'reveal' || screen.kind === 'briefing' ? screen.cuttings : [];
  const cuttings = reported.length > 0 ? reported : undefined;
  return html`${bar(frame.bar, ui)}
    <main class="table" data-scrolls ?data-alone=${alone} ?data-full=${wide}>
      ${ui.stage}
      ${ui.local.tab === 'decide' ? nothing : html`<h1 class="unseen">${screen.heading}</h1>`}
      <section class="part part-table" aria-label=${ui.t('region.readings')}>
        ${readings(frame, ui)}
      </section>
      ${cuttings ? cuttingsStrip(cuttings, ui) : nothing}
      <section class="part part-draft" ?hidden=${cuttings !== undefined && ui.local.tab !== 'draft'}>
        ${draft(frame.draft, ui)}
      </section>
      <section class="part part-papers" aria-labelledby="papers-heading">${feed(frame.papers, ui)}</section>
      <section class="part part-decide" aria-label=${ui.t('region.decision')}>${decision(screen, ui)}</section>
      ${tabs(frame, ui)}
    </main>`;
}

function decision(screen: TableScreen, ui: Ui): TemplateResult {
  if (ui.local.sealed) return sealedSheet(ui);
  switch (screen.kind) {
    case 'briefing':
      return briefingScreen(screen, ui);
    case 'turn':
      return turnSheet(screen, ui);
    case 'waiting':
      return waitingSheet(screen);
    case 'reveal':
      return revealColumn(screen, ui);
    case 'replay':
      return replaySheet(screen, ui);
  }
}
