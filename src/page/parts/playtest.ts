import { html, nothing, type TemplateResult } from 'lit-html';
import type { PlaytestModel, PlaytestTable } from '../../view/library/playtest.ts';
import { PLAYTEST_GAMES } from '../../view/library/playtest.ts';
import type { Ui } from '../ui.ts';

/** Games of the computer against itself: the button, how far they are, and what they came to. */
export function playtest(model: PlaytestModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<section class="playtest" aria-labelledby="playtest">
    <h2 id="playtest">${t('playtest.title')}</h2>
    <p>${model.about}</p>
    <p class="playtest-acts">
      ${
        model.running
          ? html`<button class="outline" type="button" @click=${() => ui.send({ type: 'playtest.cancel' })}>
              ${t('playtest.cancel')}
            </button>`
          : html`<button class="outline" type="button" @click=${() => ui.send({ type: 'playtest.start' })}>
              ${t('playtest.start', { games: PLAYTEST_GAMES })}
            </button>`
      }
      ${
        model.progress
          ? html`<progress max=${model.progress.of} value=${model.progress.done} aria-label=${t('playtest.title')}></progress>
              <span>${model.progress.text}</span>`
          : nothing
      }
    </p>
    <div class="playtest-tables">${model.tables.map(table)}</div>
    ${
      model.never.length > 0
        ? html`<dl class="playtest-never">
            ${model.never.map(({ title, text }) => html`<div><dt>${title}</dt><dd>${text}</dd></div>`)}
          </dl>`
        : nothing
    }
  </section>`;
}

function table({ title, columns, rows }: PlaytestTable): TemplateResult {
  return html`<table>
    <caption>${title}</caption>
    <thead>
      <tr>${columns.map((column, at) => html`<th scope="col" class=${at > 0 ? 'num' : ''}>${column}</th>`)}</tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...cells]) => html`<tr>
          <th scope="row">${name}</th>
          ${cells.map(cell => html`<td class="num">${cell}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}
