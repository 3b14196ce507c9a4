import { html, nothing, type TemplateResult } from 'lit-html';
import type { GameFrame } from '../../view/page-model.ts';
import type { Tab, Ui } from '../ui.ts';

const TABS: readonly Tab[] = ['decide', 'draft', 'papers', 'table'];

/** Narrow pages show one part at a time; wide ones hide these. */
export function tabs(frame: GameFrame, ui: Ui): TemplateResult {
  return html`<nav class="tabs" aria-label=${ui.t('tabs.label')}>
    ${TABS.map(
      tab => html`<button
        type="button"
        aria-current=${ui.local.tab === tab ? 'true' : 'false'}
        @click=${() => ui.set(tab === 'papers' ? { tab, papersRead: countPapers(frame) } : { tab })}
      >${ui.t(`tab.${tab}`)}${signOf(tab, frame, ui)}</button>`,
    )}
  </nav>`;
}

/** What is to be found behind a tab: how much is agreed, how many papers have come that were not read. */
function signOf(tab: Tab, frame: GameFrame, ui: Ui): TemplateResult | typeof nothing {
  if (tab === 'draft') return sign(frame.draft.inShort, frame.draft.count);
  const unread = unreadIn(frame, ui);
  if (tab !== 'papers' || unread === 0) return nothing;
  return html`<b class="tab-count" aria-hidden="true">${ui.t.number(unread)}</b><span class="unseen">, ${ui.t('tab.papers.unread', { count: unread })}</span>`;
}

function sign(short: string, words: string): TemplateResult {
  return html` <span class="tab-sign" aria-hidden="true">${short}</span><span class="unseen">, ${words}</span>`;
}

function countPapers({ papers }: GameFrame): number {
  return papers.reduce((sum, { items }) => sum + items.length, 0);
}

/** What came since the papers were opened last. */
function unreadIn(frame: GameFrame, { local }: Ui): number {
  return local.tab === 'papers' ? 0 : Math.max(0, countPapers(frame) - local.papersRead);
}
