import { html, nothing, type TemplateResult } from 'lit-html';
import { type SavedRow, type SavesModel, soughtIn } from '../../view/library/saves.ts';
import type { PageIntent } from '../../view/page-model.ts';
import { FEW_SAVES, NOTHING_HALF_DONE, type SavesChoices, type Ui } from '../ui.ts';
import { valueIn } from '../value-in.ts';
import { fileButton } from './file-button.ts';

/** The games on this device: to go on with, watch, rename, export and delete; and the way in for others. */
export function savesList({ rows }: SavesModel, ui: Ui): TemplateResult {
  const { t } = ui;
  const { sought, shown } = ui.local.saves;
  const load = (text: string) => ui.send({ type: 'record.load', text });
  const found = soughtIn(rows, sought);
  return html`
    ${rows.length === 0 ? html`<p>${t('saves.none')}</p>` : nothing}
    ${rows.length > FEW_SAVES || sought !== '' ? search(found.length, ui) : nothing}
    <ul class="saves-list">
      ${found.slice(0, shown).map(row => html`<li>${row.id === ui.local.saves.renaming ? renaming(row, ui) : savedRow(row, ui)}</li>`)}
    </ul>
    ${found.length > shown ? more(found.length - shown, ui) : nothing}
    ${fileButton(t('saves.import'), '.json', file => void file.text().then(load))}`;
}

function search(found: number, ui: Ui): TemplateResult {
  const write = (event: Event) => choose({ sought: valueIn(event), shown: FEW_SAVES }, ui);
  return html`<p class="saves-search">
    <label>${ui.t('saves.search')} <input type="search" .value=${ui.local.saves.sought} maxlength="100" @input=${write} /></label>
    <span class="quiet" role="status">${ui.t('saves.found', { count: found })}</span>
  </p>`;
}

function more(left: number, ui: Ui): TemplateResult {
  const show = () => choose({ shown: ui.local.saves.shown + FEW_SAVES }, ui);
  return html`<p class="saves-more">
    <button class="link" type="button" @click=${show}>${ui.t('saves.more', { left })}</button>
  </p>`;
}

/** Whatever else is chosen, what was half done is left. */
function choose(choices: Partial<SavesChoices>, ui: Ui): void {
  ui.set({ saves: { ...ui.local.saves, ...NOTHING_HALF_DONE, ...choices } });
}

function savedRow(row: SavedRow, ui: Ui): TemplateResult {
  const { id: game } = row;
  const send = (intent: PageIntent) => () => {
    choose({}, ui);
    ui.send(intent);
  };
  const readable = row.state !== 'unreadable';
  return html`<h3>${row.name}</h3>
    <p>${row.about} <span class="quiet">${row.when}</span></p>
    <p class="saves-actions">
      ${row.state === 'going' ? action('saves.resume', row, send({ type: 'game.resume', game }), ui) : nothing}
      ${row.state === 'over' ? action('saves.debrief', row, send({ type: 'game.resume', game }), ui) : nothing}
      ${readable ? action('saves.watch', row, send({ type: 'game.watch', game }), ui) : nothing}
      ${readable ? action('saves.rename', row, () => rename(row, ui), ui) : nothing}
      ${action('saves.export', row, send({ type: 'game.export', game }), ui)}
      ${removal(row, ui, send({ type: 'game.remove', game }))}
    </p>`;
}

type Action =
  | 'saves.resume'
  | 'saves.debrief'
  | 'saves.watch'
  | 'saves.rename'
  | 'saves.export'
  | 'saves.remove'
  | 'saves.remove.sure';

function action(key: Action, { name }: SavedRow, press: () => void, { t }: Ui): TemplateResult {
  const label = t('saves.of', { action: t(key), name });
  return html`<button class="link" type="button" aria-label=${label} @click=${press}>${t(key)}</button>`;
}

/** Deleting takes two presses of the same place. */
function removal(row: SavedRow, ui: Ui, remove: () => void): TemplateResult {
  const sure = ui.local.saves.removing === row.id;
  const ask = () => choose({ removing: row.id }, ui);
  return action(sure ? 'saves.remove.sure' : 'saves.remove', row, sure ? remove : ask, ui);
}

function rename({ id, name }: SavedRow, ui: Ui): void {
  choose({ renaming: id, name }, ui);
}

function renaming({ id: game }: SavedRow, ui: Ui): TemplateResult {
  const { t, local } = ui;
  const write = (event: Event) => choose({ renaming: game, name: valueIn(event) }, ui);
  const keep = (event: Event) => {
    event.preventDefault();
    ui.send({ type: 'game.rename', game, name: ui.local.saves.name.trim() });
    choose({}, ui);
  };
  return html`<form class="saves-rename" @submit=${keep}>
    <label>${t('saves.name')} <input .value=${local.saves.name} maxlength="100" @input=${write} /></label>
    <button class="link" type="submit">${t('saves.name.keep')}</button>
  </form>`;
}
