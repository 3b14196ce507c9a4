import { html, type TemplateResult } from 'lit-html';
import type { ProblemsModel } from '../../view/problems.ts';
import { scenarioButton } from '../parts/scenario-button.ts';
import type { Ui } from '../ui.ts';

export function problemsScreen(model: ProblemsModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<main class="desk-top" id="decision">
    <article class="sheet page-sheet">
      <h1 tabindex="-1" data-heading>${model.heading}</h1>
      <p class="lede">${model.about}</p>
      <ul class="problems" aria-label=${t('problems.list')}>
        ${model.rows.map(
          row => html`<li data-severity=${row.severity}>
            <p><b>${row.severityWord}</b> <code>${row.code}</code> ${row.message}</p>
            <p class="quiet"><code>${row.at}</code> · ${row.where}${row.path ? html` · <code>${row.path}</code>` : ''}</p>
          </li>`,
        )}
      </ul>
      <footer class="sheet-foot">
        <button class="link" type="button" @click=${() => ui.send({ type: 'problems.dismiss' })}>
          ${t('problems.back')}
        </button>
        ${scenarioButton(t('problems.again'), ui)}
      </footer>
    </article>
  </main>`;
}
