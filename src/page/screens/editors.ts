import { html, nothing, type TemplateResult } from 'lit-html';
import type { Move } from '../../view/page-model.ts';
import type { EditorOpening } from '../../view/turn/choosable.ts';
import type { TurnModel } from '../../view/turn/turn.ts';
import { mark } from '../parts/marks.ts';
import type { Ui } from '../ui.ts';
import { valueIn } from '../value-in.ts';
import { answerEditor } from './answer.ts';
import { type Choice, editorFrame, pickOf, picks } from './editor-frame.ts';
import { packageEditor } from './package.ts';

/** The editor of a move whose parts are the player's to write. */
export function editorSheet(model: TurnModel, opening: EditorOpening, ui: Ui): TemplateResult {
  switch (opening.type) {
    case 'text.propose':
    case 'text.draft':
      return packageEditor(model, opening, ui);
    case 'text.answer':
      return answerEditor(model, opening, ui);
    case 'seat.confide':
      return confideEditor(model, opening, ui);
    case 'seat.probe':
      return probeEditor(model, opening, ui);
    case 'seat.carry':
      return carryEditor(model, opening, ui);
    case 'text.park-one':
      return parkEditor(model, opening, ui);
  }
}

function issuePick(
  model: TurnModel,
  issues: readonly number[] | undefined,
  legend: string,
  ui: Ui,
): TemplateResult {
  const shown = model.editors.issues.filter(({ issue }) => issues?.includes(issue) ?? true);
  const set = (event: Event) => ui.set({ picks: { ...ui.local.picks, issue: valueIn(event) } });
  return html`<label class="field">
    <span>${legend}</span>
    <select @change=${set}>
      <option value="">…</option>
      ${shown.map(
        ({ issue, name }) =>
          html`<option value=${issue} ?selected=${ui.local.picks['issue'] === String(issue)}>${name}</option>`,
      )}
    </select>
  </label>
  ${stands(model, pickedIssue(ui))}`;
}

/** Where each party stands on the clause that is chosen. */
function stands({ editors }: TurnModel, issue: number | undefined): TemplateResult | typeof nothing {
  const { options = [] } = editors.package.rows.find(row => row.issue === issue) ?? {};
  const positions = options.flatMap(({ label, stands: seats }) => seats.map(seat => ({ seat, label })));
  if (positions.length === 0) return nothing;
  return html`<ul class="stands">
    ${positions.map(({ seat, label }) => html`<li>${mark(seat.mark)}<b>${seat.name}</b> ${label}</li>`)}
  </ul>`;
}

function pickedIssue(ui: Ui): number | undefined {
  const value = ui.local.picks['issue'];
  return value ? Number(value) : undefined;
}

function seatChoices(model: TurnModel, seats: readonly string[]): readonly Choice[] {
  return seats.map(id => ({ id, text: model.editors.seats[id] ?? id }));
}

type OpeningOf<T extends EditorOpening['type']> = Extract<EditorOpening, { readonly type: T }>;

function confideEditor(model: TurnModel, opening: OpeningOf<'seat.confide'>, ui: Ui): TemplateResult {
  const { t } = ui;
  const seats = seatChoices(model, opening.to);
  const to = pickOf('to', seats, ui);
  const issue = pickedIssue(ui);
  const { asked, claims } = model.editors;
  const claim = claims.find(each => each.id === ui.local.picks['claim'])?.id;
  const move: Move | undefined =
    to && issue !== undefined && claim
      ? { type: 'seat.confide', seat: opening.seat, to, issue, claim }
      : undefined;
  const body = html`${picks('to', t('confide.to'), seats, ui)}
  ${issuePick(model, undefined, t('confide.issue'), ui)}
  ${picks('claim', t('confide.claim'), claims, ui)}`;
  const about = [asked?.text, t('move.confide.about')].filter(Boolean).join(' ');
  const frame = { heading: t('confide.title'), about, body };
  return editorFrame({ ...frame, send: t('confide.send'), move }, model, ui);
}

function probeEditor(model: TurnModel, opening: OpeningOf<'seat.probe'>, ui: Ui): TemplateResult {
  const { t } = ui;
  const seats = seatChoices(model, opening.to);
  const to = pickOf('to', seats, ui);
  const issue = pickedIssue(ui);
  const move: Move | undefined =
    to && issue !== undefined ? { type: 'seat.probe', seat: opening.seat, to, issue } : undefined;
  const body = html`${picks('to', t('confide.to'), seats, ui)}
  ${issuePick(model, undefined, t('confide.issue'), ui)} ${toldBy(model, to, ui)}`;
  const frame = { heading: t('probe.title'), about: t('probe.about'), body };
  return editorFrame({ ...frame, send: t('probe.send'), move }, model, ui);
}

/** What a party has said in confidence before. */
function toldBy({ guesses }: TurnModel, seat: string | undefined, { t }: Ui) {
  const { told = [] } = guesses.find(each => each.seat.id === seat) ?? {};
  if (told.length === 0) return nothing;
  return html`<section class="told-so-far">
    <h2>${t('probe.told')}</h2>
    <ul>${told.map(each => html`<li>${each}</li>`)}</ul>
  </section>`;
}

function carryEditor(model: TurnModel, opening: OpeningOf<'seat.carry'>, ui: Ui): TemplateResult {
  const { t } = ui;
  const { seat, from, to } = opening;
  const names = { from: model.editors.seats[from] ?? from, to: model.editors.seats[to] ?? to };
  const issue = pickedIssue(ui);
  const framing = model.editors.framings.find(each => each.id === ui.local.picks['framing'])?.id;
  const move: Move | undefined =
    issue !== undefined && framing ? { type: 'seat.carry', seat, from, to, issue, framing } : undefined;
  const body = html`${issuePick(model, opening.issues, t('carry.issue'), ui)}
  ${picks('framing', t('carry.framing'), model.editors.framings, ui)}`;
  const frame = { heading: t('carry.title', names), about: '', body };
  return editorFrame({ ...frame, send: t('carry.send'), move }, model, ui);
}

function parkEditor(model: TurnModel, opening: OpeningOf<'text.park-one'>, ui: Ui): TemplateResult {
  const { t } = ui;
  const issue = pickedIssue(ui);
  const move: Move | undefined =
    issue === undefined ? undefined : { type: 'text.park', seat: opening.seat, issue };
  const body = issuePick(model, opening.issues, t('park.issue'), ui);
  const frame = { heading: t('park.title'), about: t('park.about'), body };
  return editorFrame({ ...frame, send: t('park.send'), move }, model, ui);
}
