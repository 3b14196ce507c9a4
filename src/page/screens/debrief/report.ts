import { html, nothing, type TemplateResult } from 'lit-html';
import type { Block } from '../../../view/debrief/block.ts';
import type { DebriefModel } from '../../../view/debrief/debrief.ts';
import type { ScreenId } from '../../../view/debrief/screen.ts';
import type { EndingModel } from '../../../view/ending.ts';
import type { Ui } from '../../ui.ts';
import { blocks } from './blocks.ts';
import { picture } from './debrief.ts';
import { answers } from './questions.ts';

/** What goes on paper of each step: the finding, and its chief blocks. Tables that only explain stay on the screen. */
const PRINTED: Partial<Record<ScreenId, number>> = {
  facts: 4,
  reasons: 2,
  space: 3,
  minds: 2,
  mediation: 4,
  home: Infinity,
  history: 0,
  transfer: 2,
};

/** The debrief on two to four pages of paper; not shown on screen. */
export function report(ending: EndingModel, model: DebriefModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<section class="report">
    <header>
      <p class="kicker">${ending.kicker} · ${ending.document.dateline}</p>
      <p class="report-title">${t('debrief.report')}</p>
      <p>${model.about}</p>
    </header>
    ${model.steps.map(({ id }) => (PRINTED[id] === undefined ? nothing : step(model, id, PRINTED[id], ui)))}
  </section>`;
}

/** Prints the report, which is on the page wherever a step of the debrief is. */
export function printReport(ui: Ui): void {
  if (ui.local.ended === 'ending') ui.set({ ended: 'facts' });
  window.print();
}

function step(model: DebriefModel, id: ScreenId, count: number, ui: Ui): TemplateResult {
  const screen = model.screen(id);
  return html`<section class="report-step report-${id}">
    <header class="report-lead">
      <p class="report-question">${screen.question}</p>
      <p class="report-finding">${screen.finding} ${screen.turn ? html`<em>${screen.turn}</em>` : nothing}</p>
    </header>
    <div class="report-body">
      ${screen.picture ? picture(screen.picture, ui) : nothing}
      ${screen.questions ? answers(screen.questions) : nothing}
      ${blocks(opened(screen.blocks).slice(0, count), ui)}
    </div>
  </section>`;
}

/** On paper nothing can be opened: what is folded stays out, and what tells how to open it. */
function opened(items: readonly Block[]): readonly Block[] {
  return items.filter(item => {
    if (item.kind === 'details' || item.kind === 'progress') return false;
    return item.kind !== 'text' || !item.onScreen;
  });
}
