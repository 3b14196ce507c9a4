import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Bracket, DraftClause, DraftModel } from '../../view/turn/draft.ts';
import type { Ui } from '../ui.ts';
import { mark } from './marks.ts';

/** The running text as a document: numbered clauses, their state in a word, brackets by party. */
export function draft(model: DraftModel, ui: Ui): TemplateResult {
  return html`<article class="sheet draft" aria-labelledby="draft-heading">
    <header>
      <h2 id="draft-heading">${ui.t('draft.title')}</h2>
      ${model.initialled ? html`<p class="stamp">${model.initialled}</p>` : nothing}
      <p class="draft-count">${model.count}${model.onTable ? html` · <mark>${model.onTable}</mark>` : nothing}</p>
      <button class="link" type="button" @click=${() => ui.set({ dialog: 'text' })}>${ui.t('menu.text')}</button>
    </header>
    <div class="draft-scroll" data-scrolls tabindex="0" role="group" aria-labelledby="draft-heading">
      <ol class="clauses">
      ${repeat(model.clauses, stateOf, each => clause(each, ui))}
    </ol>
    </div>
  </article>`;
}

/** A clause whose state changes is written anew, so that the mark is seen to be made. */
function stateOf({ issue, statusWord, brackets }: DraftClause): string {
  return [issue, statusWord, ...brackets.map(({ label }) => label)].join('|');
}

/** Of a clause in brackets they say it themselves, to those who see them. */
function clause(model: DraftClause, ui: Ui): TemplateResult {
  return html`<li data-status=${model.status} ?data-live=${model.onTable}>
    <p>
      <b class="clause-name">${model.name}.</b> <span class=${model.status === 'bracketed' ? 'unseen' : 'status'}>${model.statusWord}</span>
      ${model.gist ? html`<span class="clause-gist">${model.gist}.</span> <span class="clause-text">${model.text}</span>` : nothing}
      ${model.status === 'open' ? html`<span class="clause-open">${model.text}</span>` : nothing}
      ${model.brackets.map(each => bracket(each, ui))}
    </p>
  </li>`;
}

function bracket({ seats: [first, ...others], text, inPackage, label }: Bracket, { t }: Ui): TemplateResult {
  if (!first) return html``;
  return html`<span class="bracket bracket-${first.mark}"
    >${[first, ...others].map(seat => mark(seat.mark))}<span class="unseen">${label}</span><span aria-hidden="true"
      >${inPackage ? html`<em>${t('draft.package')}</em> ` : nothing}[${text}]</span
    ></span
  > `;
}
