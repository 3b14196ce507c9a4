import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { TurnScreen } from '../../view/page-model.ts';
import type { BeforeTurn } from '../../view/reveal/before-turn.ts';
import type { ChoiceModel } from '../../view/turn/choices.ts';
import type { EditorOpening } from '../../view/turn/choosable.ts';
import type { StandingLine } from '../../view/turn/how-it-stands.ts';
import type { OfferModel } from '../../view/turn/offers.ts';
import { make } from '../make.ts';
import { card } from '../parts/card.ts';
import { commitFoot } from '../parts/commit.ts';
import { guesses } from '../parts/guesses.ts';
import { mandate } from '../parts/mandate.ts';
import { moveList } from '../parts/moves.ts';
import { prose } from '../parts/prose.ts';
import type { Ui } from '../ui.ts';
import { editorSheet } from './editors.ts';

/** The decision: cards to choose from, or the editor of the card chosen. */
export function turnSheet(model: TurnScreen, ui: Ui): TemplateResult {
  if (ui.local.editor) return editorSheet(model, ui.local.editor, ui);
  const chosen = model.choices.find(choice => choice.id === ui.local.chosen);
  const known = model.guesses.filter(({ founded }) => founded);
  return html`<form class="sheet decision" id="decision" @submit=${(event: Event) => confirm(event, chosen, model, ui)}>
    <h1 tabindex="-1" data-heading>${model.heading}</h1>
    <p class="lede">${prose(model.about, ui)}</p>
    ${model.before ? before(model.before, ui) : nothing}
    <div class="now">
      <p>${prose(model.now, ui)}</p>
      ${model.standing.map(each => standingLine(each, ui))}
      ${model.redLines ? html`<p class="standing">${prose(model.redLines, ui)}</p>` : nothing}
    </div>
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
  </form>`;
}

/** What the others did and what it moved; wide pages show it in the papers beside. */
function before({ own, moves, moved }: BeforeTurn, ui: Ui): TemplateResult {
  return html`<section class="before-turn" ?data-own=${own}>
    ${own ? nothing : html`<h2>${ui.t('reveal.kicker')}</h2>`}
    ${moveList(moves)}
    ${moved.length > 0 ? html`<p class="moved">${moved.map(each => html`<span>${each}</span> `)}</p>` : nothing}
  </section>`;
}

function standingLine({ label, figure, note, sound, forbids }: StandingLine, ui: Ui): TemplateResult {
  return html`<p class="standing" ?data-sound=${sound}>${prose(label, ui)}: <b>${figure}</b>, <em>${prose(note, ui)}</em>${forbids ? html`. <strong>${prose(forbids, ui)}</strong>` : nothing}</p>`;
}

function confirm(event: Event, chosen: ChoiceModel | undefined, model: TurnScreen, ui: Ui): void {
  event.preventDefault();
  if (!chosen) return;
  if (!('editor' in chosen.does)) return make(chosen.does.move, ui, chosen.warning);
  const { editor } = chosen.does;
  ui.set({ editor, terms: {}, picks: askedPicks(editor, model), whole: true });
}

/** Whoever was asked in confidence begins with an answer to the question. */
function askedPicks({ type }: EditorOpening, { editors: { asked } }: TurnScreen): Ui['local']['picks'] {
  return type === 'seat.confide' && asked ? { to: asked.by, issue: String(asked.issue) } : {};
}

/** The terms that a choice answers. */
function offerIn({ does }: ChoiceModel, { offers }: TurnScreen): OfferModel | undefined {
  if (!('editor' in does) || does.editor.type !== 'text.answer') return undefined;
  const { offer: index } = does.editor;
  return offers.find(({ offer }) => offer === index);
}
