import { html, nothing, type TemplateResult } from 'lit-html';
import type { FaultModel } from '../../view/fault.ts';
import type { PageIntent } from '../../view/page-model.ts';
import type { Ui } from '../ui.ts';

export function faultScreen(model: FaultModel, ui: Ui): TemplateResult {
  const { t } = ui;
  const send = (intent: PageIntent) => () => ui.send(intent);
  const copy = () => void navigator.clipboard?.writeText(model.report);
  return html`<main class="desk-top" id="decision">
    <article class="sheet page-sheet fault">
      <h1 tabindex="-1" data-heading>${model.heading}</h1>
      <p class="lede">${model.about}</p>
      ${
        model.inGame
          ? html`<p>
              <button class="primary" type="button" @click=${send({ type: 'fault.back', before: false })}>
                ${t('fault.back')}
              </button>
            </p>
            <p class="saves-actions">
              <button class="link" type="button" @click=${send({ type: 'fault.back', before: true })}>
                ${t('fault.before')}
              </button>
              <button class="link" type="button" @click=${send({ type: 'game.export', game: undefined })}>
                ${t('fault.export')}
              </button>
            </p>`
          : nothing
      }
      <details>
        <summary>${t('fault.report')}</summary>
        <p class="quiet">${t('fault.report.about')}</p>
        <pre class="fault-report" tabindex="0">${model.report}</pre>
        <button class="link" type="button" @click=${copy}>${t('fault.report.copy')}</button>
      </details>
      <footer class="sheet-foot">
        <button class="link" type="button" @click=${send({ type: 'fault.leave' })}>${t('fault.start')}</button>
      </footer>
    </article>
  </main>`;
}
