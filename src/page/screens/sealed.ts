import { html, type TemplateResult } from 'lit-html';
import type { Ui } from '../ui.ts';

/** Between Confirm and the reveal: the move lies sealed for a moment and can still be taken back. */
export function sealedSheet(ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<section class="sheet decision sealed" id="decision" role="status">
    <h1 tabindex="-1" data-heading>${t('sealed.title')}</h1>
    <p class="lede">${t('sealed.about')}</p>
    <footer class="sheet-foot">
      <button class="link" type="button" @click=${() => ui.seal.takeBack()}>${t('sealed.take-back')}</button>
      <button class="primary" type="button" @click=${() => ui.seal.send()}>${t('sealed.send')}</button>
    </footer>
  </section>`;
}
