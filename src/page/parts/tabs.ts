import { html, type TemplateResult } from 'lit-html';
import type { Tab, Ui } from '../ui.ts';

const TABS: readonly Tab[] = ['decide', 'draft', 'papers', 'table'];

/** Narrow pages show one part at a time; wide ones hide these. */
export function tabs(ui: Ui): TemplateResult {
  return html`<nav class="tabs" aria-label=${ui.t('tabs.label')}>
    ${TABS.map(
      tab => html`<button
        type="button"
        aria-current=${ui.local.tab === tab ? 'true' : 'false'}
        @click=${() => ui.set({ tab })}
      >${ui.t(`tab.${tab}`)}</button>`,
    )}
  </nav>`;
}
