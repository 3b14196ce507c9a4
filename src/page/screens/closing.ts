import { html, type TemplateResult } from 'lit-html';
import type { ClosingModel } from '../../view/closing.ts';
import { mark } from '../parts/marks.ts';
import type { Ui } from '../ui.ts';

/** The end of the talks: the room as they leave it, and beside it the same in words. */
export function closingScreen(model: ClosingModel, ui: Ui): TemplateResult {
  return html`<main class="closing">
    ${ui.stage}
    <article class="sheet closing-sheet" id="decision">
      <div class="closing-words">
        <p class="kicker">${model.kicker}</p>
        <h1 tabindex="-1" data-heading>${model.heading}</h1>
        ${model.paragraphs.map(text => html`<p>${text}</p>`)}
      </div>
      <ul class="closing-seats">
        ${model.seats.map(
          ({ who, stands, gone }) =>
            html`<li ?data-gone=${gone}>${mark(who.mark)}<b>${who.name}</b> <span>${stands}</span></li>`,
        )}
      </ul>
      <button class="primary" type="button" @click=${() => ui.send({ type: 'screen.continue' })}>
        ${ui.t('action.continue')}
      </button>
    </article>
  </main>`;
}
