import { html, nothing, type TemplateResult } from 'lit-html';
import type { Cutting } from '../../view/press.ts';
import type { NewsItem } from '../../view/reveal/news.ts';
import type { ReactionModel } from '../../view/reveal/reactions.ts';
import type { RevealModel } from '../../view/reveal/reveal.ts';
import type { Waterfall, WaterfallStep } from '../../view/reveal/waterfall.ts';
import { attribution } from '../parts/feed.ts';
import { mark } from '../parts/marks.ts';
import { moveList } from '../parts/moves.ts';
import { prose } from '../parts/prose.ts';
import { rich } from '../parts/rich.ts';
import type { Ui } from '../ui.ts';

/** What the moves brought: the finding, its parts, who reacted. */
export function revealColumn(model: RevealModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<div class="reveal" id="decision" ?data-skipped=${ui.local.skipped}>
    <div class="reveal-scroll" data-scrolls>
    <article class="sheet record">
      <div class="record-finding">
        <p class="kicker">${model.kicker}</p>
        <h1 tabindex="-1" data-heading>${model.heading}</h1>
        ${model.more ? html`<p class="lede">${model.more}</p>` : nothing}
        ${model.movement === undefined ? expected(model) : nothing}
        ${model.stakes.map(each => html`<p class="stakes">${each}</p>`)}
        ${model.aims.map(each => html`<p class="aims">${each}</p>`)}
        ${model.together ? moveList(model.moves) : nothing}
        ${model.news.length > 0 ? news(model.news, ui) : nothing}
      </div>
      ${parts(model, ui)}
    </article>
    ${movesBelow(model, ui)}${reactionsOf(model, ui)}
    </div>
    <footer class="reveal-foot">
      <p class="quiet">${model.next}</p>
      <button class="lamp" type="button" @click=${() => ui.send({ type: 'screen.continue' })}>
        ${t('action.continue')}
      </button>
    </footer>
  </div>`;
}

/** What the change was made of; nothing where no gauge moved. */
function parts(model: RevealModel, ui: Ui): TemplateResult | typeof nothing {
  if (model.movement === undefined && !model.waterfall && model.also.length === 0) return nothing;
  return html`<div class="record-parts">
    ${model.movement ? html`<h2 class="movement">${model.movement}</h2>${expected(model)}` : nothing}
    ${model.waterfall ? waterfall(model.waterfall, ui) : nothing}
    ${model.also.length > 0 ? also(model, ui) : nothing}
  </div>`;
}

/** What was expected of the movement, and what weighs most in it. */
function expected({ expectation, largest }: RevealModel): TemplateResult | typeof nothing {
  if (!expectation && !largest) return nothing;
  return html`<p class="lede">
    ${expectation ? html`${arrows(expectation)}${rich(expectation.text)} ${expectation.verdict} ` : nothing}${largest}
  </p>`;
}

const ARROWS = { up: '↑', flat: '→', down: '↓' } as const;

/** What was expected beside what happened, as two arrows; the words say the same. */
function arrows({ expected, happened }: NonNullable<RevealModel['expectation']>): TemplateResult {
  return html`<span class="arrows" aria-hidden="true" ?data-right=${expected === happened}
    ><i>${ARROWS[expected]}</i><b>${ARROWS[happened]}</b></span
  >`;
}

function reactionsOf(model: RevealModel, ui: Ui): TemplateResult | typeof nothing {
  if (model.reactions.length === 0) return nothing;
  return html`<section class="reactions">
    <header class="feed-head">
      <h2>${ui.t('reveal.reactions', { count: model.reactions.length })}</h2>
    </header>
    <ul class="papers">${model.reactions.map(reaction)}</ul>
  </section>`;
}

/** What happened elsewhere: the title as a head, then who says what. */
function news(items: readonly NewsItem[], ui: Ui): TemplateResult {
  return html`<section class="news-since">
    <h2>${ui.t('reveal.news')}</h2>
    ${items.map(
      ({ title, text, attribution: from }) => html`<p class="news">
        <b>${title}.</b> ${prose(text, ui)} ${attribution(from, ui)}
      </p>`,
    )}
  </section>`;
}

/** Where all chose at once, the choices stand in the sheet. */
function movesBelow(model: RevealModel, ui: Ui): TemplateResult | typeof nothing {
  if (model.together || model.moves.length === 0) return nothing;
  return html`<section class="reactions">
    <header class="feed-head"><h2>${ui.t('reveal.moves')}</h2></header>
    ${moveList(model.moves)}
  </section>`;
}

/** A table that draws itself: each step starts where the one before ended, and they sum exactly. */
export function waterfall(model: Waterfall, ui: Ui): TemplateResult {
  const span = model.to - model.from || 1;
  const at = (value: number) => ((value - model.from) / span) * 100;
  return html`<table class="waterfall" data-good=${model.good}>
    <caption class="unseen">${model.name}</caption>
    <thead class="unseen"><tr><th scope="col">${ui.t('why.part')}</th><th scope="col">${ui.t('why.by')}</th></tr></thead>
    <tbody>${model.steps.map((step, index) => stepRow(step, index, at, at(model.before), stepName(model, step, ui)))}</tbody>
    <tfoot>
      <tr>
        <th scope="row">${ui.t('reveal.together')}</th>
        <td><span>${model.beforeText} →</span> <b>${model.sumText}</b></td>
      </tr>
    </tfoot>
  </table>`;
}

function stepRow(
  step: WaterfallStep,
  index: number,
  at: (value: number) => number,
  zero: number,
  name: TemplateResult,
): TemplateResult {
  const left = Math.min(at(step.start), at(step.end));
  const width = Math.max(0.8, Math.abs(at(step.end) - at(step.start)));
  const rises = step.by > 0;
  return html`<tr .style="--step:${index}">
    <th scope="row">${mark(step.mark)}${name}</th>
    <td>
      <span class="bars">
        <i class="zero" .style="inset-inline-start:${zero}%"></i>
        <i class=${rises ? 'rise' : 'fall'} .style="inset-inline-start:${left}%;inline-size:${width}%"></i>
        <b .style=${rises ? `inset-inline-start:calc(${left + width}% + .3rem)` : `inset-inline-end:calc(${100 - left}% + .3rem)`}>${step.byText}</b>
      </span>
    </td>
  </tr>`;
}

/** Parts that go on by themselves are told one by one on demand. */
function stepName({ id }: Waterfall, { label, slow }: WaterfallStep, ui: Ui): TemplateResult {
  if (!slow) return html`<span>${label}</span>`;
  return html`<button class="number" type="button" @click=${() => ui.set({ dialog: 'why', why: id })}>
    ${label}<span class="unseen">. ${ui.t('bar.why')}</span>
  </button>`;
}

function also(model: RevealModel, ui: Ui): TemplateResult {
  return html`<section class="also">
    <h2>${ui.t('reveal.also')}</h2>
    <ul>
      ${model.also.map(
        each => html`<li>
          <button class="number" type="button" @click=${() => ui.set({ dialog: 'why', why: each.id })}>
            ${each.name} <b>${each.before} → ${each.after}</b><span class="unseen">. ${ui.t('bar.why')}</span>
          </button>
          ${each.chiefly ? html`<span>${each.chiefly}</span>` : nothing}
        </li>`,
      )}
    </ul>
  </section>`;
}

function reaction({ who, says, face, effects }: ReactionModel): TemplateResult {
  return html`<li>
    ${mark(who.mark)}
    <p>
      <b>${who.name}</b> ${says ? html`<q>${says}</q>` : nothing}${face ? html`<span class="face">${face}</span>` : nothing}
      ${effects.map(effect => html` <em class="effect" ?data-good=${effect.good}>${effect.text}</em>`)}
    </p>
  </li>`;
}

/** Two cuttings of one event, the same size. */
export function cuttingsStrip(cuttings: readonly Cutting[], ui: Ui): TemplateResult {
  return html`<section class="part cuttings" aria-label=${ui.t('reveal.press')}>
    ${cuttings.map(
      each => html`<article class="sheet cutting">
        <header><span>${each.paper}</span><span>${each.date}</span></header>
        <h3>${each.headline}</h3>
        ${each.standfirst ? html`<p>${each.standfirst}</p>` : nothing}
      </article>`,
    )}
  </section>`;
}
