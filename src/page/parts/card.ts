import { html, nothing, type TemplateResult } from 'lit-html';
import { textWidth } from '../../view/stage/text-measure.ts';
import type { ChoiceModel } from '../../view/turn/choices.ts';
import type { OfferModel, OfferRow } from '../../view/turn/offers.ts';
import type { Ui } from '../ui.ts';
import { seatChip } from './marks.ts';
import { pill } from './pill.ts';

/** A choice to be made: its sentence and who reacts; once it is chosen, the whole of it. */
export function card(choice: ChoiceModel, ui: Ui, offer?: OfferModel): TemplateResult {
  const checked = ui.local.chosen === choice.id;
  const chips = checked ? choice.reacts.length : chipsInSight(choice);
  return html`${choice.heading ? html`<h2 class="cards-group">${choice.heading}</h2>` : nothing}
  <label class="card" ?data-chosen=${checked}>
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
      ${offer ? (checked ? termsInFull(offer, ui) : termsInShort(offer, ui)) : nothing}
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

/** What is asked in short, in the order of the text and no answer cut. */
function termsInShort({ rows, first, size }: OfferModel, ui: Ui): TemplateResult {
  const others = rows.length - first.length;
  return html`<span class="terms-short">${first.map(
    row => html`<span>${row.name}: <b>${row.label}</b>${marked(row, ui)}</span> `,
  )}${others > 0 ? html`<span class="quiet">${ui.t('choice.more.clauses', { count: others })}</span>` : nothing}</span>
    <span class="quiet terms-size">${size}</span>`;
}

function termsInFull({ about, rows, size }: OfferModel, ui: Ui): TemplateResult {
  return html`<span class="terms">
      ${rows.map(row => html`<span><span class="terms-name">${row.name}</span> <span>${row.label}${marked(row, ui)}</span></span>`)}
    </span>
    <span class="quiet terms-size">${size}${about ? html`. ${about}` : nothing}</span>`;
}

/** What is to be known of a clause that is asked: that it cannot be signed, or what is agreed instead. */
export function marked({ redLine, changes }: OfferRow, { t }: Ui): TemplateResult {
  return html`${redLine ? html` <em class="tag-red">${t('brief.red')}</em>` : nothing}${changes ? html` <em class="tag-red">${changes}</em>` : nothing}`;
}
