import { html, nothing, type TemplateResult } from 'lit-html';
import type { VoteModel } from '../../view/page-model.ts';
import type { VoteParty, VoteRow } from '../../view/vote.ts';
import { mark } from '../parts/marks.ts';
import type { Ui } from '../ui.ts';

/** Those at home answer in the picture, house by house, and under it in words. */
export function voteScreen(model: VoteModel, ui: Ui): TemplateResult {
  return html`<main class="closing is-vote">
    ${ui.stage}
    <article class="sheet closing-sheet" id="decision" ?data-skipped=${ui.local.skipped}>
      <header class="vote-head">
        <h1 tabindex="-1" data-heading>${model.heading}</h1>
        <p class="vote-outcome">${model.outcome}</p>
        <button class="primary" type="button" @click=${() => ui.send({ type: 'screen.continue' })}>
          ${ui.t('action.continue')}
        </button>
      </header>
      <div class="votes">${model.parties.map(party => voteParty(party, ui))}</div>
    </article>
  </main>`;
}

/** Support against the threshold, and where it comes from. */
export function voteParty(model: VoteParty, ui: Ui): TemplateResult {
  return html`<section class="vote" ?data-passed=${model.passed}>${voteRule(model)} ${voteTable(model, ui)}</section>`;
}

/** The same with its figures folded away, where they have been told before. */
export function voteInShort(model: VoteParty, ui: Ui): TemplateResult {
  return html`<section class="vote" ?data-passed=${model.passed}>
    ${voteRule(model)}
    <details>
      <summary>${model.caption}</summary>
      ${voteTable(model, ui)}
    </details>
  </section>`;
}

function voteRule(model: VoteParty): TemplateResult {
  return html`<h2>${mark(model.seat.mark)}${model.verdict}</h2>
    <div class="vote-rule" aria-hidden="true">
      <i class="vote-bar" .style="inline-size:${model.support}%"></i>
      <i class="vote-line" .style="inset-inline-start:${model.threshold}%"></i>
    </div>`;
}

function voteTable(model: VoteParty, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<div class="scroll-x" tabindex="0" role="group" aria-label=${model.caption}>
      <table role="table" class="folds-figures" .style="--figures:${model.broke ? 5 : 4}">
        <caption class="unseen">${model.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${t('vote.who')}</th>
            <th role="columnheader" scope="col" class="num">${t('vote.influence')}</th>
            <th role="columnheader" scope="col" class="num">${t('vote.before')}</th>
            <th role="columnheader" scope="col" class="num">${t('vote.deal')}</th>
            ${model.broke ? html`<th role="columnheader" scope="col" class="num">${t('vote.commitments')}</th>` : nothing}
            <th role="columnheader" scope="col" class="num">${t('vote.approval')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${model.rows.map(
            row => html`<tr role="row">
              <th role="rowheader" scope="row">${row.name}${weightiest(row, ui)}</th>
              <td role="cell" class="num">${row.influence}</td>
              <td role="cell" class="num">${row.before}</td>
              <td role="cell" class="num">${row.deal}</td>
              ${model.broke ? html`<td role="cell" class="num">${row.commitments}</td>` : nothing}
              <td role="cell" class="num"><b>${row.approvalText}</b></td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** The clauses that weighed most, for the text and against it. */
function weightiest({ clauses }: VoteRow, { t }: Ui): TemplateResult | typeof nothing {
  if (clauses.length === 0) return nothing;
  return html`<small>${t('vote.weightiest', { clauses: clauses.join(' · ') })}</small>`;
}
