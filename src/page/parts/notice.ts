import { html, type TemplateResult } from 'lit-html';
import type { Ui } from '../ui.ts';

/** Something told once. It has a place of its own, over nothing else: in the page, or in the dialog that covers it. */
export function notice(text: string, ui: Ui): TemplateResult {
  return html`<aside class="notice" aria-label=${ui.t('notice.label')}>
    <p role="alert">${text}</p>
    <button class="link" type="button" @click=${() => ui.send({ type: 'notice.dismiss' })}>
      ${ui.t('notice.dismiss')}
    </button>
  </aside>`;
}
