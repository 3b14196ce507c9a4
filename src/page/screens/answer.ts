import { html, nothing, type TemplateResult } from 'lit-html';
import type { Move } from '../../view/page-model.ts';
import type { EditorOpening } from '../../view/turn/choosable.ts';
import { type OfferModel, type OfferRow, takesWhole } from '../../view/turn/offers.ts';
import { type PackageOption, type PackageRow, readPackage } from '../../view/turn/package.ts';
import type { TurnModel } from '../../view/turn/turn.ts';
import { warningOf } from '../../view/turn/warnings.ts';
import { marked } from '../parts/card.ts';
import { clauseOptions, NONE, optionRow } from '../parts/clause-options.ts';
import { prose } from '../parts/prose.ts';
import { linkages, scales } from '../parts/scales.ts';
import { track, trackKey } from '../parts/track.ts';
import type { Ui } from '../ui.ts';
import { editorFrame, picks } from './editor-frame.ts';
import { weighed } from './package.ts';

type AnswerOpening = Extract<EditorOpening, { readonly type: 'text.answer' }>;

/** Accept, keep the bracket or counter, clause by clause; a package is taken or refused whole, and who refuses it may yet move. */
export function answerEditor(model: TurnModel, opening: AnswerOpening, ui: Ui): TemplateResult {
  const { t } = ui;
  const offer = model.offers.find(each => each.offer === opening.offer);
  if (!offer) return html``;
  const own = model.editors.package;
  const terms = takenTerms(offer, ui);
  const move = moveOf(opening, offer, ui);
  const reading = readPackage(own, terms, t, move);
  const body = html`${offer.whole ? wholeAnswer(offer, ui) : nothing}
    ${isByClause(offer, ui) ? clauses(model, offer, ui) : nothing} ${linkages(own, reading, ui)}`;
  const frame = { heading: t('answer.title', { seat: offer.by.name }), about: aboutOf(offer, ui) };
  const isWarned = move && own.preferences && takesWhole(offer, terms);
  const warning = isWarned ? warningOf(move, weighed(own, reading), t) : undefined;
  return editorFrame(
    { ...frame, body, scales: scales(own, reading, ui), send: t('answer.send'), move, warning },
    model,
    ui,
  );
}

/** What is to be known of the offer, or of sending it back in part. */
function aboutOf(offer: OfferModel, ui: Ui): string {
  return offer.whole && isByClause(offer, ui) ? ui.t('answer.counter-all.about') : offer.about;
}

function isByClause({ whole }: OfferModel, { local }: Ui): boolean {
  return !whole || local.picks['verdict'] === 'counter';
}

/** The options that the text would take on with this answer. */
function takenTerms(offer: OfferModel, ui: Ui): OfferModel['terms'] {
  const { local } = ui;
  if (!isByClause(offer, ui)) return local.picks['verdict'] === 'accept' ? offer.terms : {};
  return Object.fromEntries(Object.entries(local.terms).filter(([, option]) => option !== NONE));
}

function moveOf({ type, seat, offer }: AnswerOpening, model: OfferModel, ui: Ui): Move | undefined {
  if (isByClause(model, ui)) {
    const terms = Object.fromEntries(
      model.rows.map(row => [row.issue, ui.local.terms[row.issue] ?? NONE] as const),
    );
    const moves = Object.values(terms).some(option => option !== NONE);
    return model.whole && !moves ? undefined : { type, seat, offer, terms: withRepeats(model, terms) };
  }
  const verdict = ui.local.picks['verdict'];
  if (verdict === undefined) return undefined;
  const refused = Object.fromEntries(model.rows.map(row => [row.issue, NONE] as const));
  return { type, seat, offer, terms: withRepeats(model, verdict === 'accept' ? model.terms : refused) };
}

/** Whoever takes anything of an offer takes what it repeats of what is agreed. */
function withRepeats({ terms, repeats }: OfferModel, answer: OfferModel['terms']): OfferModel['terms'] {
  const takes = Object.entries(terms).some(([issue, option]) => answer[Number(issue)] === option);
  const rest = takes
    ? repeats
    : Object.fromEntries(Object.keys(repeats).map(issue => [issue, NONE] as const));
  return { ...answer, ...rest };
}

function wholeAnswer(model: OfferModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<ol class="answer-clauses">
      ${model.rows.map(row => html`<li><b>${row.name}.</b> ${row.clause}${marked(row, ui)}</li>`)}
    </ol>
    ${picks(
      'verdict',
      t('answer.whole'),
      [
        { id: 'accept', text: t('answer.accept-all') },
        { id: 'reject', text: t('answer.reject-all') },
        { id: 'counter', text: t('answer.counter-all'), about: t('answer.counter-all.about') },
      ],
      ui,
    )}`;
}

function clauses(model: TurnModel, offer: OfferModel, ui: Ui): TemplateResult {
  return html`${trackKey(model.editors.package.rows, ui)}<div class="clause-rows">
    ${offer.rows.map(asked => {
      const row = model.editors.package.rows[asked.issue];
      return row ? answerRow(row, offer, asked, ui) : nothing;
    })}
  </div>`;
}

/** One clause of theirs: take it, keep one's bracket, or open the other answers to counter with one. */
function answerRow(row: PackageRow, offer: OfferModel, asked: OfferRow, ui: Ui): TemplateResult {
  const { t, local } = ui;
  const theirs = offer.terms[row.issue];
  const chosen = local.terms[row.issue] ?? NONE;
  const taken = row.options[theirs ?? NONE];
  const countered = chosen !== NONE && chosen !== theirs ? row.options[chosen] : undefined;
  const pick = (option: number) => ui.set({ terms: { ...local.terms, [row.issue]: option } });
  const words = (text: string, note: string) => html`<span>${text}<small>${note}</small></span>`;
  return html`<fieldset class="answer-row" ?data-set=${chosen !== NONE}>
    <legend class="unseen">${t.number(row.issue + 1)}. ${row.name}</legend>
    <p class="answer-row-head"><b aria-hidden="true">${t.number(row.issue + 1)}. ${row.name}</b>${track(row, chosen)}</p>
    <p class="clause-row-theirs">${prose(asked.clause, ui)}${marked(asked, ui)}</p>
    <div class="answer-pills">
      ${
        taken
          ? optionRow(
              row,
              taken.option,
              chosen,
              pick,
              words(t(offer.whole ? 'answer.move' : 'answer.accept'), noteOf(taken, ui)),
            )
          : nothing
      }
      ${optionRow(row, NONE, chosen, pick, words(row.keep.text, row.keep.about))}
    </div>
    <details class="counters">
      <summary>${countered ? t('answer.counter', { option: countered.label }) : t('answer.counters')}</summary>
      ${clauseOptions({ row, chosen, pick, shown: option => option.option !== theirs }, ui)}
    </details>
  </fieldset>`;
}

function noteOf({ pointsText, addedText, redLine }: PackageOption, { t }: Ui): string {
  return [pointsText, addedText, redLine === undefined ? '' : t('brief.red')].filter(Boolean).join(' · ');
}
