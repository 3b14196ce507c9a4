import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { ChoiceModel } from '../../view/choices.ts';
import type { GuessModel } from '../../view/guess.ts';
import type { Forecast, GameFrame, Move } from '../../view/page-model.ts';
import type { OfferModel, TurnModel } from '../../view/turn.ts';
import { mark, seatChip } from '../parts/marks.ts';
import type { Ui } from '../ui.ts';
import { editorSheet } from './editors.ts';

/** The decision: cards to choose from, or the editor of the card chosen. */
export function turnSheet(model: TurnModel, frame: GameFrame, ui: Ui): TemplateResult {
  if (ui.local.editor) return editorSheet(model, ui.local.editor, ui);
  const chosen = model.choices.find(choice => choice.id === ui.local.chosen);
  return html`<form class="sheet decision" id="decision" @submit=${(event: Event) => confirm(event, chosen, ui)}>
    <h1 tabindex="-1" data-heading>${model.heading}</h1>
    <p class="lede">${model.about}</p>
    ${model.refusal ? html`<p class="refusal" role="alert">${model.refusal}</p>` : nothing}
    <div class="sheet-scroll">
      ${model.offers.map(offer => offerFacing(offer, ui))}
      <fieldset class="cards">
        <legend class="unseen">${ui.t('choices.label')}</legend>
        ${repeat(
          model.choices,
          choice => choice.id,
          choice => card(choice, ui),
        )}
      </fieldset>
      ${model.guesses.length > 0 ? guesses(model.guesses, ui) : nothing}
    </div>
    <footer class="sheet-foot">
      ${forecast(model, ui)}
      <button class="primary" type="submit" ?disabled=${chosen === undefined}>
        ${chosen?.confirm ?? ui.t('action.confirm')}
      </button>
    </footer>
    <span hidden>${frame.bar.roundText}</span>
  </form>`;
}

function confirm(event: Event, chosen: ChoiceModel | undefined, ui: Ui): void {
  event.preventDefault();
  if (!chosen) return;
  if ('editor' in chosen.does) ui.set({ editor: chosen.does.editor, terms: {}, picks: {}, whole: true });
  else make(chosen.does.move, ui);
}

/** Sends a move with the reason and the forecast that were given. */
export function make(move: Move, ui: Ui): void {
  const { reason, forecast: expected } = ui.local;
  const { metric, direction } = expected;
  ui.send({
    type: 'move.make',
    move,
    ...(reason ? { reason } : {}),
    ...(metric && direction ? { forecast: { metric, direction } } : {}),
  });
}

export function card(choice: ChoiceModel, ui: Ui): TemplateResult {
  const checked = ui.local.chosen === choice.id;
  return html`<label class="card" ?data-chosen=${checked}>
    <input
      type="radio"
      name="choice"
      value=${choice.id}
      .checked=${checked}
      @change=${() => ui.set({ chosen: choice.id, reason: '' })}
    />
    <span class="card-body">
      <span class="card-text"><b>${choice.lead}</b>${choice.rest}</span>
      ${checked ? details(choice) : nothing}
      <span class="card-meta">
        ${
          choice.reacts.length > 0
            ? html`<span class="quiet">${ui.t('choice.reacts')}</span>${choice.reacts.map(seatChip)}`
            : nothing
        }
        ${choice.cost ? html`<span class="cost">${choice.cost}</span>` : nothing}
      </span>
    </span>
  </label>
  ${checked && choice.reasons.length > 0 ? reasons(choice, ui) : nothing}`;
}

function details({ about, says, binds }: ChoiceModel): TemplateResult {
  return html`${about ? html`<span class="card-about">${about}</span>` : nothing}
  ${says ? html`<q class="card-says">“${says}”</q>` : nothing}
  ${binds ? html`<span class="card-binds">${binds}</span>` : nothing}`;
}

function reasons(choice: ChoiceModel, ui: Ui): TemplateResult {
  const { t, local } = ui;
  return html`<label class="reason">
    <span>${t('reason.label')}</span>
    <select @change=${(event: Event) => ui.set({ reason: valueIn(event) })}>
      <option value="" ?selected=${local.reason === ''}>${t('reason.none')}</option>
      ${choice.reasons.map(each => html`<option ?selected=${local.reason === each}>${each}</option>`)}
    </select>
  </label>`;
}

export function valueIn({ target }: Event): string {
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement ? target.value : '';
}

const DIRECTIONS = ['up', 'down', 'flat'] as const;

/** “I expect Trust to rise”: a direction, asked and later judged in the same words. */
export function forecast(model: TurnModel, ui: Ui): TemplateResult {
  if (!model.forecast) return html`<span></span>`;
  const { t, local } = ui;
  const set = (patch: Partial<Forecast>) => ui.set({ forecast: { ...local.forecast, ...patch } });
  const pickMetric = (event: Event) => {
    const metric = valueIn(event);
    if (metric) set({ metric, direction: local.forecast.direction ?? 'up' });
    else ui.set({ forecast: {} });
  };
  const pickDirection = (event: Event) => {
    const direction = DIRECTIONS.find(each => each === valueIn(event));
    if (direction) set({ direction });
  };
  return html`<p class="forecast">
    <span>${t('forecast.expect')}</span>
    <select aria-label=${t('forecast.metric')} @change=${pickMetric}>
      <option value="" ?selected=${!local.forecast.metric}>${t('forecast.nothing')}</option>
      ${model.forecast.metrics.map(
        ({ id, name }) =>
          html`<option value=${id} ?selected=${local.forecast.metric === id}>${name}</option>`,
      )}
    </select>
    ${
      local.forecast.metric
        ? html`<span>${t('forecast.to')}</span>
            <select aria-label=${t('forecast.direction')} @change=${pickDirection}>
              ${DIRECTIONS.map(
                each =>
                  html`<option value=${each} ?selected=${local.forecast.direction === each}>
                    ${t(`forecast.${each}`)}
                  </option>`,
              )}
            </select>`
        : nothing
    }
  </p>`;
}

function offerFacing(model: OfferModel, ui: Ui): TemplateResult {
  return html`<details class="offer" open>
    <summary>${mark(model.by.mark)}${model.heading}</summary>
    <p class="quiet">${model.carried ? html`${model.carried}. ` : nothing}${model.about}</p>
    <dl>
      ${model.rows.map(row => html`<div><dt>${row.name}</dt><dd>${row.label}</dd></div>`)}
    </dl>
    <span class="unseen">${ui.t('draft.table')}</span>
  </details>`;
}

function guesses(models: readonly GuessModel[], ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<details class="guesses">
    <summary>${t('guess.title')}</summary>
    ${models.map(
      model => html`<section>
        <h3>${mark(model.seat.mark)}${model.seat.name} <small>${model.basis}</small></h3>
        ${model.issues.length === 0 ? html`<p class="quiet">${t('guess.none')}</p>` : nothing}
        <ul>
          ${model.issues.map(
            issue => html`<li>
              <span>${issue.name}</span>
              <span class="dots" aria-hidden="true">${[1, 2, 3, 4].map(n => html`<i ?data-on=${n <= issue.level}></i>`)}</span>
              <span class="unseen">${issue.levelText}</span>
            </li>`,
          )}
        </ul>
        ${model.told.map(each => html`<p class="told">${each}</p>`)}
      </section>`,
    )}
  </details>`;
}
