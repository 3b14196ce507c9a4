import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { MandateModel } from '../../view/mandate.ts';
import type { GameFrame } from '../../view/page-model.ts';
import { textWidth } from '../../view/stage/text-measure.ts';
import type { ChoiceModel, EditorOpening } from '../../view/turn/choices.ts';
import type { GuessModel } from '../../view/turn/guess.ts';
import type { OfferModel } from '../../view/turn/offers.ts';
import type { TurnModel } from '../../view/turn/turn.ts';
import { commitFoot } from '../parts/commit.ts';
import { mark, seatChip } from '../parts/marks.ts';
import { pill } from '../parts/pill.ts';
import { prose } from '../parts/prose.ts';
import type { Ui } from '../ui.ts';
import { editorSheet } from './editors.ts';
import { make } from './moves.ts';

/** The decision: cards to choose from, or the editor of the card chosen. */
export function turnSheet(model: TurnModel, frame: GameFrame, ui: Ui): TemplateResult {
  if (ui.local.editor) return editorSheet(model, ui.local.editor, ui);
  const chosen = model.choices.find(choice => choice.id === ui.local.chosen);
  const known = model.guesses.filter(({ founded }) => founded);
  return html`<form class="sheet decision" id="decision" @submit=${(event: Event) => confirm(event, chosen, model, ui)}>
    <h1 tabindex="-1" data-heading>${model.heading}</h1>
    <p class="lede">${prose(model.about, ui)}</p>
    <p class="now">${prose(model.now, ui)}</p>
    ${model.refusal ? html`<p class="refusal" role="alert">${model.refusal}</p>` : nothing}
    <div class="sheet-scroll" data-scrolls>
      ${model.mandate ? mandate(model.mandate) : nothing}
      ${known.length > 0 ? guesses(known, ui) : nothing}
      <fieldset class="cards">
        <legend class="unseen">${ui.t('choices.label')}</legend>
        ${repeat(
          model.choices,
          choice => choice.id,
          choice => card(choice, ui, offerIn(choice, model)),
        )}
      </fieldset>
    </div>
    ${commitFoot(model, { label: chosen?.confirm ?? ui.t('action.confirm'), ready: chosen !== undefined, warning: chosen?.warning }, ui)}
    <span hidden>${frame.bar.roundText}</span>
  </form>`;
}

function confirm(event: Event, chosen: ChoiceModel | undefined, model: TurnModel, ui: Ui): void {
  event.preventDefault();
  if (!chosen) return;
  if (!('editor' in chosen.does)) return make(chosen.does.move, ui, chosen.warning);
  const { editor } = chosen.does;
  ui.set({ editor, terms: {}, picks: askedPicks(editor, model), whole: true });
}

/** Whoever was asked in confidence begins with an answer to the question. */
function askedPicks({ type }: EditorOpening, { editors: { asked } }: TurnModel): Ui['local']['picks'] {
  return type === 'seat.confide' && asked ? { to: asked.by, issue: String(asked.issue) } : {};
}

/** The terms that a choice answers. */
function offerIn({ does }: ChoiceModel, { offers }: TurnModel): OfferModel | undefined {
  if (!('editor' in does) || does.editor.type !== 'text.answer') return undefined;
  const { offer: index } = does.editor;
  return offers.find(({ offer }) => offer === index);
}

export function card(choice: ChoiceModel, ui: Ui, offer?: OfferModel): TemplateResult {
  const checked = ui.local.chosen === choice.id;
  const chips = checked ? choice.reacts.length : chipsInSight(choice);
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
      ${offer ? (checked ? termsInFull(offer) : termsInShort(offer)) : nothing}
      <span class="card-meta">
        ${
          choice.reacts.length > 0
            ? html`<span class="quiet">${ui.t('choice.reacts')}</span>${choice.reacts.slice(0, chips).map(seatChip)}${others(choice, chips, ui)}`
            : nothing
        }
        ${choice.cost ? html`<span class="cost">${choice.cost}</span>` : nothing}
      </span>
    </span>
  </label>
  ${checked && choice.reasons.length > 0 ? reasons(choice, ui) : nothing}`;
}

/** Two lines of a card, in pixels of its letters. */
const CHIP_ROOM = 560;
const BESIDE_NAME = 32;

/** How many of those who react a card names until it is chosen: two at least. */
function chipsInSight({ reacts, cost }: ChoiceModel): number {
  const widths = reacts.map(({ name }) => textWidth(name, 14) + BESIDE_NAME);
  const room = CHIP_ROOM - (cost ? textWidth(cost, 14) : 0);
  const fit = widths.findIndex((_, at) => widths.slice(0, at + 1).reduce((sum, each) => sum + each) > room);
  return fit < 0 ? reacts.length : Math.max(2, fit);
}

function others({ reacts }: ChoiceModel, chips: number, ui: Ui): TemplateResult | typeof nothing {
  const rest = reacts.slice(chips);
  if (rest.length === 0) return nothing;
  const names = rest.map(seat => seat.name).join(', ');
  return html`<span class="quiet" title=${names}>${ui.t('choice.more', { count: rest.length })}</span>`;
}

function details({ about, says, binds }: ChoiceModel): TemplateResult {
  return html`${about ? html`<span class="card-about">${about}</span>` : nothing}
  ${says ? html`<q class="card-says">${says}</q>` : nothing}
  ${binds ? html`<span class="card-binds">${binds}</span>` : nothing}`;
}

function reasons(choice: ChoiceModel, ui: Ui): TemplateResult {
  const { t, local } = ui;
  return html`<fieldset class="pills reason">
    <legend>${t('reason.label')}</legend>
    ${choice.reasons.map(each => pill('reason', each, local.reason === each, () => ui.set({ reason: each })))}
  </fieldset>`;
}

/** A line or two of what is asked, with whatever it would change. */
function termsInShort({ rows, size }: OfferModel): TemplateResult {
  const whole = rows.map(({ name, label }) => `${name}: ${label}`).join(' · ');
  return html`<span class="terms-short" title=${whole} data-excerpt>${rows.map(
    row => html`<span>${row.name}: <b>${row.label}</b>${changes(row)}</span> `,
  )}</span>
    <span class="quiet terms-size">${size}</span>`;
}

function termsInFull({ about, rows, size }: OfferModel): TemplateResult {
  return html`<span class="terms">
      ${rows.map(row => html`<span><span class="terms-name">${row.name}</span> <span>${row.label}${changes(row)}</span></span>`)}
    </span>
    <span class="quiet terms-size">${size}${about ? html`. ${about}` : nothing}</span>`;
}

function changes({ changes: text }: OfferModel['rows'][number]): TemplateResult | typeof nothing {
  return text ? html` <em class="tag-red">${text}</em>` : nothing;
}

/** A line, and what was won and lost; each aim at will. */
function mandate({ summary, changes, aims }: MandateModel): TemplateResult {
  return html`<details class="guesses aims">
    <summary>${summary} ${changes.map(each => html`<span class="gist">${each}</span>`)}</summary>
    <ul>${aims.map(({ text, note }) => html`<li><span>${text}</span> <em>${note}</em></li>`)}</ul>
  </details>`;
}

/** A line a party of which something is known, with what it rests on at will. */
function guesses(models: readonly GuessModel[], ui: Ui): TemplateResult {
  return html`<details class="guesses">
    <summary>
      ${ui.t('guess.title')}
      ${models.map(({ seat, gist }) => html`<span class="gist">${mark(seat.mark)}<span class="unseen">${seat.name}: </span>${gist.join(' · ')}</span>`)}
    </summary>
    ${models.map(
      ({ seat, issues }) => html`<section>
        <h3>${mark(seat.mark)}${seat.name}</h3>
        <ul>
          ${issues.map(
            ({ name, stand, evidence }) => html`<li>
              <span>${name}${stand ? html`<small>${stand}</small>` : nothing}</span>
              <span class="quiet">${evidence}</span>
            </li>`,
          )}
        </ul>
      </section>`,
    )}
  </details>`;
}
