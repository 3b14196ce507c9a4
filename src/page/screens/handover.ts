import { html, type TemplateResult } from 'lit-html';
import type { HandoverModel, WaitingModel } from '../../view/page-model.ts';
import { seatChip } from '../parts/marks.ts';
import type { Ui } from '../ui.ts';

/** Covers everything until the next person is there. */
export function handoverScreen(model: HandoverModel, ui: Ui): TemplateResult {
  return html`<main class="handover" id="decision">
    <article class="sheet">
      <h1 tabindex="-1" data-heading>${model.heading}</h1>
      <p class="lede">${model.about}</p>
      <button class="primary" type="button" @click=${() => ui.send({ type: 'screen.continue' })}>${model.ready}</button>
    </article>
  </main>`;
}

export function waitingSheet(model: WaitingModel): TemplateResult {
  return html`<article class="sheet decision" id="decision">
    <h1 tabindex="-1" data-heading>${model.heading}</h1>
    <p class="lede">${model.about}</p>
    <p class="chips">${model.seats.map(seatChip)}</p>
  </article>`;
}
