import { html, nothing, type TemplateResult } from 'lit-html';
import type { AftermathModel, CommuniqueModel, EndingModel } from '../../view/ending.ts';
import { linesChart } from '../parts/charts.ts';
import { mark } from '../parts/marks.ts';
import { printButton } from '../parts/print-button.ts';
import type { Ui } from '../ui.ts';
import { cuttingsStrip } from './reveal.ts';
import { voteInShort } from './vote.ts';

export function endingPart(model: EndingModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<div class="ending">
    <div class="ending-words">
      <p class="kicker">${model.kicker}</p>
      <h1 tabindex="-1" data-heading>${model.heading}</h1>
      ${model.paragraphs.map(text => html`<p>${text}</p>`)}
      <h2>${t('ending.looking-back')}</h2>
      ${model.nearest.map(text => html`<p>${text}</p>`)}
    </div>
    <div class="ending-papers">
      ${document(model.document, ui)}
      <section class="sheet ratification">
        <h2>${t('ending.ratification')}</h2>
        ${
          model.vote.length === 0
            ? html`<p class="quiet">${t('ending.no-vote')}</p>`
            : model.vote.map(party => voteInShort(party, ui))
        }
      </section>
    </div>
    <div class="ending-after">
      ${cuttingsStrip(model.cuttings, ui)}
      ${model.aftermath ? aftermath(model.aftermath, ui) : nothing}
      <p>
        <button class="lamp" type="button" @click=${() => ui.set({ ended: 'facts' })}>${t('ending.to-debrief')}</button>
      </p>
    </div>
  </div>`;
}

function document(model: CommuniqueModel, ui: Ui): TemplateResult {
  return html`<article class="sheet communique">
    <h2>${model.title}</h2>
    <p class="dateline">${model.dateline}</p>
    ${model.stamp ? html`<p class="stamp" ?data-broken=${model.stamp.broken}>${model.stamp.word}</p>` : nothing}
    <p>${model.preamble}</p>
    <ol>${model.clauses.map(text => html`<li>${text}</li>`)}</ol>
    ${
      model.open.length > 0
        ? html`<h3>${ui.t('ending.open')}</h3>
            <ul>${model.open.map(text => html`<li>${text}</li>`)}</ul>`
        : nothing
    }
    <p class="signature">${model.signature}</p>
    ${model.seals.length > 0 ? seals(model) : nothing}
    ${printButton(ui)}
  </article>`;
}

function seals(model: CommuniqueModel): TemplateResult {
  return html`<ul class="seals">
    ${model.seals.map(
      ({ who, word, broken }) => html`<li ?data-broken=${broken}>
        <i class="seal seal-${who.mark}">${mark(who.mark)}</i>
        <span><b>${who.name}</b> ${word}</span>
      </li>`,
    )}
  </ul>`;
}

function aftermath(model: AftermathModel, ui: Ui): TemplateResult {
  const { t } = ui;
  const title = model.finding;
  const line = {
    name: t('ending.chance'),
    values: model.points.map(point => point.chance * 100),
    texts: model.points.map(point => point.text),
  };
  const ticks = model.points.map(point => t.number(point.month));
  const chart = {
    kind: 'lines',
    title,
    x: t('ending.month'),
    y: line.name,
    ticks,
    lines: [line],
    first: 0,
    marks: [],
  } as const;
  return html`<section class="aftermath">
    <h2>${model.heading}</h2>
    <p>${model.finding}</p>
    ${linesChart(chart, line, ui)}
    ${
      model.factors.length > 0
        ? html`<h3>${t('ending.factors')}</h3>
            <ul class="factors">
              ${model.factors.map(factor => html`<li>${factor.text} <em>${factor.effect}</em></li>`)}
            </ul>`
        : nothing
    }
  </section>`;
}
