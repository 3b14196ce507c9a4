import { html, type TemplateResult } from 'lit-html';
import type { GuessScreen } from '../../view/page-model.ts';
import { guessForm, leaveGuesses } from '../parts/guess-form.ts';
import type { Ui } from '../ui.ts';

/** Asked once more when the talks are over, before anything hidden is shown. */
export function guessScreen(model: GuessScreen, ui: Ui): TemplateResult {
  return html`<article class="sheet page-sheet guess" id="decision">
    <h1 tabindex="-1" data-heading>${model.heading}</h1>
    ${guessForm(model.guess, ui)}
    <footer class="sheet-foot">
      <span></span>
      <button class="primary" type="button" @click=${() => leaveGuesses(ui)}>${ui.t('action.continue')}</button>
    </footer>
  </article>`;
}
