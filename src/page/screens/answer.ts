import { html, type TemplateResult } from 'lit-html';
import type { EditorOpening } from '../../view/choices.ts';
import type { Move } from '../../view/page-model.ts';
import type { OfferModel, TurnModel } from '../../view/turn.ts';
import type { Ui } from '../ui.ts';
import { editorFrame, picks } from './editor-frame.ts';
import { valueIn } from './moves.ts';

type AnswerOpening = Extract<EditorOpening, { readonly type: 'text.answer' }>;
const KEEP = -1;

/** Accept, keep the bracket or counter, clause by clause; a package is taken or refused whole. */
export function answerEditor(model: TurnModel, opening: AnswerOpening, ui: Ui): TemplateResult {
  const { t } = ui;
  const offer = model.offers.find(each => each.offer === opening.offer);
  if (!offer) return html``;
  const body = offer.whole ? wholeAnswer(offer, ui) : clauses(model, offer, ui);
  const frame = { heading: t('answer.title', { seat: offer.by.name }), about: offer.about };
  const move = moveOf(opening, offer, ui);
  return editorFrame({ ...frame, body, send: t('answer.send'), move }, model, ui);
}

function moveOf({ type, seat, offer }: AnswerOpening, model: OfferModel, ui: Ui): Move | undefined {
  if (!model.whole) {
    const terms = Object.fromEntries(
      model.rows.map(row => [row.issue, ui.local.terms[row.issue] ?? KEEP] as const),
    );
    return { type, seat, offer, terms };
  }
  const verdict = ui.local.picks['verdict'];
  if (verdict === undefined) return undefined;
  const refused = Object.fromEntries(model.rows.map(row => [row.issue, KEEP] as const));
  return { type, seat, offer, terms: verdict === 'accept' ? model.terms : refused };
}

function wholeAnswer(model: OfferModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<ol class="answer-clauses">
      ${model.rows.map(row => html`<li><b>${row.name}.</b> ${row.clause}</li>`)}
    </ol>
    ${picks(
      'verdict',
      t('answer.whole'),
      [
        { id: 'accept', text: t('answer.accept-all') },
        { id: 'reject', text: t('answer.reject-all') },
      ],
      ui,
    )}`;
}

function clauses(model: TurnModel, offer: OfferModel, ui: Ui): TemplateResult {
  const { t, local } = ui;
  return html`<div class="clause-rows">
    ${offer.rows.map(row => {
      const options = model.editors.package.rows[row.issue]?.options ?? [];
      const theirs = offer.terms[row.issue];
      const chosen = local.terms[row.issue] ?? KEEP;
      const set = (event: Event) =>
        ui.set({ terms: { ...local.terms, [row.issue]: Number(valueIn(event)) } });
      return html`<label class="clause-row" ?data-set=${chosen !== KEEP}>
        <span class="clause-row-name">${row.issue + 1}. ${row.name}</span>
        <span class="clause-row-points">${options[chosen]?.pointsText ?? ''}</span>
        <span class="clause-row-theirs">${row.clause}</span>
        <select @change=${set}>
          <option value=${KEEP} ?selected=${chosen === KEEP}>${t('answer.keep')}</option>
          ${options.map(each => {
            const text =
              each.option === theirs ? t('answer.accept') : t('answer.counter', { option: each.label });
            return html`<option value=${each.option} ?selected=${chosen === each.option}>
              ${text}${each.pointsText ? ` · ${each.pointsText}` : ''}
            </option>`;
          })}
        </select>
      </label>`;
    })}
  </div>`;
}
