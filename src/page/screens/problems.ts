import { html, type TemplateResult } from 'lit-html';
import type { ProblemsModel } from '../../view/library/problems.ts';
import { problemList } from '../parts/problem-list.ts';
import { scenarioButton } from '../parts/scenario-button.ts';
import type { Ui } from '../ui.ts';

export function problemsScreen(model: ProblemsModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<main class="desk-top" id="decision">
    <article class="sheet page-sheet">
      <h1 tabindex="-1" data-heading>${model.heading}</h1>
      <p class="lede">${model.about}</p>
      ${problemList(model.rows, ui)}
      <footer class="sheet-foot">
        <button class="link" type="button" @click=${() => ui.send({ type: 'problems.dismiss' })}>
          ${t('problems.back')}
        </button>
        ${scenarioButton(t('problems.again'), ui)}
      </footer>
    </article>
  </main>`;
}
