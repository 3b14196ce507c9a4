import { html, nothing, type TemplateResult } from 'lit-html';
import { NO_DEAL } from '../../view/brief.ts';
import type { WhyModel } from '../../view/why.ts';
import type { Ui } from '../ui.ts';
import { attribution } from './feed.ts';
import { mark } from './marks.ts';
import { prose } from './prose.ts';

/** Asks why no deal is worth what it is. */
export function whyNoDeal(ui: Ui): TemplateResult {
  return html`<button class="link" type="button" @click=${() => ui.set({ dialog: 'why', why: NO_DEAL })}>
    ${ui.t('bar.why')}<span class="unseen"> ${ui.t('brief.reservation')}</span>
  </button>`;
}

/** Start, signed parts, sum: they add up exactly. */
export function whyBody(model: WhyModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<p class="why-name">${model.name}</p>
    <table class="why">
      <thead class="unseen">
        <tr><th scope="col">${t('why.part')}</th><th scope="col">${t('why.by')}</th></tr>
      </thead>
      <tbody>
        ${
          model.start
            ? html`<tr class="why-start"><th scope="row">${model.start.label}</th><td class="num">${model.start.text}</td></tr>`
            : nothing
        }
        ${model.rows.map(
          row => html`<tr>
            <th scope="row">${mark(row.mark)}<span>${row.label} ${attribution(row.attribution, ui)}</span></th>
            <td class="num" data-sign=${Math.sign(row.by)}>${row.byText}</td>
          </tr>`,
        )}
        ${
          model.rows.length === 0
            ? html`<tr><td colspan="2" class="quiet">${t('why.nothing')}</td></tr>`
            : nothing
        }
      </tbody>
      <tfoot>
        <tr><th scope="row">${model.sum.label}</th><td class="num"><b>${model.sum.text}</b></td></tr>
      </tfoot>
    </table>
    ${model.note ? html`<p class="quiet">${model.note}</p>` : nothing}
    <h3>${t('why.about')}</h3>
    <p>${prose(model.about, ui)}</p>
    ${
      model.past.length > 0
        ? html`<h3>${t('why.past')}</h3>
            <ol class="past">${model.past.map(value => html`<li>${value}</li>`)}</ol>`
        : nothing
    }
    <button class="link" type="button" @click=${() => ui.set({ dialog: 'readings' })}>${t('why.table')}</button>`;
}
