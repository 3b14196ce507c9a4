import { html, nothing, type TemplateResult } from 'lit-html';
import type { BriefHome, BriefIssue, BriefLine, BriefLinkage, BriefModel } from '../../view/brief.ts';
import type { GuessForm } from '../../view/turn/guess-form.ts';
import { guessForm, leaveGuesses } from '../parts/guess-form.ts';
import { mark } from '../parts/marks.ts';
import { printButton } from '../parts/print-button.ts';
import { prose } from '../parts/prose.ts';
import { whyNoDeal } from '../parts/why.ts';
import type { Ui } from '../ui.ts';

/** The confidential sheet, before the talks open. */
export function briefScreen(model: BriefModel, guess: GuessForm, ui: Ui): TemplateResult {
  return html`<article class="sheet page-sheet brief" id="decision">
    ${briefBody(model, ui, 'h1')} ${guessForm(guess, ui)}
    <footer class="sheet-foot">
      ${printButton(ui)}
      <button class="primary" type="button" @click=${() => leaveGuesses(ui)}>
        ${ui.t('brief.take-seat')}
      </button>
    </footer>
  </article>`;
}

/** The same sheet for the screen, for the dialog, and to look at before a game, when no number has a history yet. */
export function briefBody(model: BriefModel, ui: Ui, level: 'h1' | 'none' | 'preview'): TemplateResult {
  const { t } = ui;
  return html`<p class="kicker">${mark(model.seat.mark)}${model.confidential}</p>
    ${level === 'h1' ? html`<h1 tabindex="-1" data-heading>${model.heading}</h1>` : nothing}
    ${model.gist ? html`<p class="brief-gist">${prose(model.gist, ui)}</p>` : nothing}
    <div class="brief-columns">
      <div class="brief-words">
        ${model.paragraphs.map(text => html`<p>${prose(text, ui)}</p>`)} ${shared(model.shared, ui)}
        ${model.reservation ? noDeal(model.reservation.text, level !== 'preview', ui) : nothing}
        ${lines(t('brief.red.title'), model.redLines)} ${linkages(model.linkages, ui)}
        ${model.home ? home(model.home, ui) : nothing}
        <h2>${t('brief.team')}</h2>
        <ul class="plain-list">${model.team.map(office => html`<li>${office}</li>`)}</ul>
      </div>
      ${
        model.issues.length > 0
          ? points(model.issues, ui)
          : html`<div class="brief-points">
              ${lines(t('brief.mandate'), model.mandate)} ${lines(t('brief.homes'), model.homes)}
            </div>`
      }
    </div>`;
}

function shared(paragraphs: readonly string[], ui: Ui): TemplateResult | typeof nothing {
  if (paragraphs.length === 0) return nothing;
  return html`<details class="brief-shared">
    <summary>${ui.t('brief.shared')}</summary>
    ${paragraphs.map(text => html`<p>${prose(text, ui)}</p>`)}
  </details>`;
}

function noDeal(text: string, explained: boolean, ui: Ui): TemplateResult {
  return html`<h2>${ui.t('brief.reservation')}</h2>
    <p>${prose(text, ui)} ${explained ? whyNoDeal(ui) : nothing}</p>`;
}

function lines(title: string, items: readonly BriefLine[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<h2>${title}</h2>
    <ul class="brief-lines">
      ${items.map(({ text, note }) => html`<li><span>${text}</span> <em>${note}</em></li>`)}
    </ul>`;
}

function linkages(items: readonly BriefLinkage[], ui: Ui): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<h2>${ui.t('brief.linkages')}</h2>
    <ul class="brief-lines brief-linkages">
      ${items.map(
        ({ answers, why, points: worth }) => html`<li>
          <span>${answers.map((answer, at) => html`${at > 0 ? ' + ' : ''}<span>${answer}</span>`)}<small>${why}</small></span>
          <b>${worth}</b>
        </li>`,
      )}
    </ul>`;
}

function home({ about, rows }: BriefHome, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<h2>${t('brief.home')}</h2>
    <p>${prose(about, ui)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('brief.who')}</th>
          <th scope="col" class="num">${t('brief.influence')}</th>
          <th scope="col" class="num">${t('brief.approval')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          row => html`<tr>
            <th scope="row">${row.name}<small>${prose(row.about, ui)}</small></th>
            <td class="num">${row.influence}</td>
            <td class="num">${row.approval}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
}

function points(issues: readonly BriefIssue[], ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<section class="brief-points">
    <h2>${t('brief.points')}</h2>
    <p class="quiet">${t('brief.points.about', { all: 100 })}</p>
    ${issues.map(
      (issue, at) => html`<h3>${t.number(at + 1)}. ${issue.name}</h3>
        <ul class="scores">
          ${issue.options.map(
            option => html`<li ?data-red=${option.redLine}>
              <span>${option.label} <em class="tag">${option.tags.join(' · ')}</em></span>
              <i .style="--share:${option.share}" aria-hidden="true"></i><b>${option.points}</b>
            </li>`,
          )}
        </ul>`,
    )}
  </section>`;
}
