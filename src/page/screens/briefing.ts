import { html, nothing, type TemplateResult } from 'lit-html';
import type { BriefingModel, ChangeModel, Report } from '../../view/briefing.ts';
import { make } from '../make.ts';
import { card } from '../parts/card.ts';
import { attribution } from '../parts/feed.ts';
import { mark } from '../parts/marks.ts';
import { prose } from '../parts/prose.ts';
import { whyNoDeal } from '../parts/why.ts';
import type { Ui } from '../ui.ts';

/** What the morning brings: what must be decided first, the capital’s instruction, news, what has moved. */
export function briefingScreen(model: BriefingModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<article class="sheet decision briefing" id="decision">
    <div class="sheet-scroll" data-scrolls>
      <p class="kicker">${model.dateline}</p>
      <h1 tabindex="-1" data-heading>${model.heading}</h1>
      ${model.decision ? decision(model.decision, ui) : nothing}
      ${
        model.instruction
          ? html`<section class="cable">
              <h2>${model.instruction.from}</h2>
              ${model.instruction.paragraphs.map(text => html`<p>${prose(text, ui)}</p>`)}
            </section>`
          : nothing
      }
      ${model.news.map(each => news(each, ui))}
      ${model.noDeal ? html`<p class="no-deal">${prose(model.noDeal, ui)} ${whyNoDeal(ui)}</p>` : nothing}
      ${model.mandate ? html`<p class="no-deal">${prose(model.mandate, ui)}</p>` : nothing}
      <h2>${t('briefing.changes')}</h2>
      ${model.changes.length === 0 ? html`<p class="quiet">${t('briefing.still')}</p>` : nothing}
      ${model.changes.map(change)}
      ${model.opens ? html`<p class="quiet">${prose(model.opens, ui)}</p>` : nothing}
      ${
        model.record
          ? html`<section class="record">
              <h2>${model.record.heading}</h2>
              ${model.record.news.map(each => news(each, ui))}
            </section>`
          : nothing
      }
    </div>
    <footer class="sheet-foot">
      <button class="link" type="button" @click=${() => ui.set({ dialog: 'brief' })}>${t('menu.brief')}</button>
      ${model.decision ? answer(model.decision, ui) : goOn(ui)}
    </footer>
  </article>`;
}

function change({ name, before, after, parts }: ChangeModel): TemplateResult {
  return html`<details class="change">
    <summary><span>${name}</span> <b>${before} → ${after}</b></summary>
    <ul class="parts">
      ${parts.map(
        part => html`<li>
          ${mark(part.mark)}<span>${part.label}</span><b data-sign=${Math.sign(part.by)}>${part.byText}</b>
        </li>`,
      )}
    </ul>
  </details>`;
}

type Decision = NonNullable<BriefingModel['decision']>;

function news({ text, attribution: from }: Report, ui: Ui): TemplateResult {
  return html`<p class="news">${prose(text, ui)} ${attribution(from, ui)}</p>`;
}

function decision({ report, question, choices }: Decision, ui: Ui): TemplateResult {
  return html`<section class="asked">
    <h2>${ui.t('briefing.decide')}</h2>
    ${report ? news(report, ui) : nothing}
    <fieldset class="cards">
      <legend class="question">${question}</legend>
      ${choices.map(choice => card(choice, ui))}
    </fieldset>
  </section>`;
}

function answer({ choices }: Decision, ui: Ui): TemplateResult {
  const does = choices.find(choice => choice.id === ui.local.chosen)?.does;
  const move = does && 'move' in does ? does.move : undefined;
  return html`<button
    class="primary"
    type="button"
    ?disabled=${move === undefined}
    @click=${() => move && make(move, ui)}
  >
    ${ui.t('action.confirm')}
  </button>`;
}

function goOn(ui: Ui): TemplateResult {
  return html`<button class="primary" type="button" @click=${() => ui.send({ type: 'screen.continue' })}>
    ${ui.t('briefing.go')}
  </button>`;
}
