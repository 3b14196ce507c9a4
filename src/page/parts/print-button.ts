import { html, type TemplateResult } from 'lit-html';
import type { Ui } from '../ui.ts';

/** Prints what the print styles leave of the page. */
export function printButton(ui: Ui): TemplateResult {
  return html`<button class="link no-print" type="button" @click=${() => window.print()}>
    ${ui.t('action.print')}
  </button>`;
}
