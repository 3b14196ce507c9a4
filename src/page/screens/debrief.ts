import { html, nothing, type TemplateResult } from 'lit-html';
import type { DebriefModel, MindModel } from '../../view/debrief.ts';
import { lineChart } from '../parts/charts.ts';
import { attribution } from '../parts/feed.ts';
import { mark } from '../parts/marks.ts';
import { spaceChart } from '../parts/space.ts';
import type { DebriefPart, Ui } from '../ui.ts';

export function debriefPart(model: DebriefModel, part: DebriefPart, ui: Ui): TemplateResult {
  switch (part) {
    case 'outcome':
      return outcome(model, ui);
    case 'minds':
      return minds(model, ui);
    case 'turning':
      return turning(model, ui);
    case 'space':
      return model.space ? spaceChart(model.space, ui) : html``;
    case 'history':
      return history(model, ui);
    case 'method':
      return method(model, ui);
  }
}

function sheet(title: string, body: TemplateResult): TemplateResult {
  return html`<article class="sheet page-sheet">
    <h1 tabindex="-1" data-heading>${title}</h1>
    ${body}
  </article>`;
}

function outcome(model: DebriefModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return sheet(
    model.heading,
    html`<div class="debrief-columns">
      <section>
        <h2>${t('debrief.mandate')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('debrief.party')}</th>
              <th scope="col" class="num">${t('debrief.deal')}</th>
              <th scope="col" class="num">${t('debrief.no-deal')}</th>
              <th scope="col" class="num">${t('debrief.gain')}</th>
            </tr>
          </thead>
          <tbody>
            ${model.outcome.map(
              row => html`<tr ?data-you=${row.you}>
                <th scope="row">${mark(row.seat.mark)}${row.seat.name}</th>
                <td class="num"><b>${row.value}</b></td>
                <td class="num">${row.noDeal}</td>
                <td class="num" data-sign=${row.better ? 1 : -1}>${row.gain}</td>
              </tr>`,
            )}
          </tbody>
        </table>
        ${
          model.mandate.length > 0
            ? html`<h2>${t('debrief.hosts')}</h2>
                <ul class="brief-lines">
                  ${model.mandate.map(
                    ({ text, points, met }) =>
                      html`<li><span>${text}</span> <em>${points}</em> <b>${met}</b></li>`,
                  )}
                </ul>`
            : nothing
        }
        <h2>${t('debrief.questions')}</h2>
        <ol class="questions">${model.questions.map(question => html`<li>${question}</li>`)}</ol>
      </section>
      <section>
        <h2>${t('debrief.clause')}</h2>
        ${clauses(model, ui)}
      </section>
    </div>`,
  );
}

function clauses(model: DebriefModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<div class="scroll-x" tabindex="0" role="group" aria-label=${t('debrief.clause')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('debrief.issue')}</th>
          ${model.outcome.map(row => html`<th scope="col" class="num">${mark(row.seat.mark)}${row.seat.name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${model.clauses.map(
          row => html`<tr>
            <th scope="row">${row.name}<small>${row.option} · ${row.statusWord}</small></th>
            ${row.worth.map(
              ({ value, best }) => html`<td class="num"><b>${value}</b> <small>/ ${best}</small></td>`,
            )}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function minds(model: DebriefModel, ui: Ui): TemplateResult {
  return sheet(
    ui.t('debrief.minds'),
    html`<div class="debrief-columns">${model.minds.map(each => mind(each, ui))}</div>`,
  );
}

function mind(model: MindModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<section>
    <h2>${mark(model.seat.mark)}${model.seat.name}</h2>
    <p>${model.about} <span class="quiet">${model.basis}</span></p>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('debrief.issue')}</th>
          <th scope="col" class="num">${t('debrief.truth')}</th>
          <th scope="col">${t('debrief.guess')}</th>
        </tr>
      </thead>
      <tbody>
        ${model.rows.map(
          row => html`<tr>
            <th scope="row">${row.name}</th>
            <td class="num share"><i .style="--share:${row.share}" aria-hidden="true"></i>${row.weight}</td>
            <td>
              <span class="dots" aria-hidden="true">${[1, 2, 3, 4].map(n => html`<i ?data-on=${n <= row.guess}></i>`)}</span>
              <span class="unseen">${row.guessText}</span>
            </td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function turning(model: DebriefModel, ui: Ui): TemplateResult {
  const { t } = ui;
  const points = model.timeline.map(({ label, value, text, causes }) => ({
    label,
    value,
    text,
    notes: causes,
  }));
  const title = t('debrief.timeline');
  const chart = { title, points, x: t('debrief.round'), y: t('debrief.tension'), notes: t('debrief.causes') };
  return sheet(title, html`<p>${t('debrief.timeline.about')}</p>${lineChart(chart, ui)}`);
}

function history(model: DebriefModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return sheet(
    t('debrief.history'),
    html`<div class="scroll-x" tabindex="0" role="group" aria-label=${t('debrief.history')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('debrief.issue')}</th>
              <th scope="col">${t('debrief.was')}</th>
              <th scope="col">${t('debrief.here')}</th>
            </tr>
          </thead>
          <tbody>
            ${model.history.map(
              row => html`<tr>
                <th scope="row">${row.issue}</th>
                <td>${row.was} ${attribution(row.attribution, ui)}</td>
                <td>${row.now}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        model.afterwards.length > 0
          ? html`<h2>${t('debrief.afterwards')}</h2>
              <ul class="afterwards">
                ${model.afterwards.map(
                  each =>
                    html`<li><b>${each.date}</b> ${each.text} ${attribution(each.attribution, ui)}</li>`,
                )}
              </ul>`
          : nothing
      }
      ${model.drawnFrom.length > 0 ? drawnFrom(model, ui) : nothing}`,
  );
}

function drawnFrom({ drawnFrom: pieces }: DebriefModel, ui: Ui): TemplateResult {
  return html`<h2>${ui.t('debrief.drawnFrom')}</h2>
    <p>${ui.t('debrief.drawnFrom.about')}</p>
    <ul class="afterwards">
      ${pieces.map(
        each => html`<li>
          <b>${each.date}</b> ${each.text} ${attribution(each.attribution, ui)}
          <small>${each.here}</small>
        </li>`,
      )}
    </ul>`;
}

function method(model: DebriefModel, ui: Ui): TemplateResult {
  return sheet(
    ui.t('debrief.personas'),
    html`<ul class="personas">
      ${model.personas.map(
        each => html`<li>
          <h2>${mark(each.seat.mark)}${each.seat.name}</h2>
          <p>${each.text} ${each.about}</p>
        </li>`,
      )}
    </ul>`,
  );
}
