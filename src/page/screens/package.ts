import { html, nothing, type TemplateResult } from 'lit-html';
import type { Move } from '../../view/page-model.ts';
import type { EditorOpening } from '../../view/turn/choosable.ts';
import {
  type PackageModel,
  type PackageReading,
  type PackageRow,
  readPackage,
} from '../../view/turn/package.ts';
import type { TurnModel } from '../../view/turn/turn.ts';
import { warningOf } from '../../view/turn/warnings.ts';
import { clauseOptions, NONE, optionRow } from '../parts/clause-options.ts';
import { prose } from '../parts/prose.ts';
import { linkages, scales } from '../parts/scales.ts';
import { track, trackKey } from '../parts/track.ts';
import type { Ui } from '../ui.ts';
import { editorFrame } from './editor-frame.ts';

type PackageOpening = Extract<EditorOpening, { readonly type: 'text.propose' | 'text.draft' }>;

/** Clause by clause, with the own points beside each option and the whole weighed as it is touched. */
export function packageEditor(model: TurnModel, opening: PackageOpening, ui: Ui): TemplateResult {
  const { t, local } = ui;
  const own = model.editors.package;
  const move = moveOf(opening, ui);
  const reading = readPackage(own, local.terms, t, move);
  const drafting = opening.type === 'text.draft';
  const body = html`
    ${trackKey(own.rows, ui)}
    <div class="clause-rows">${own.rows.map(row => packageRow(row, ui))}</div>
    ${drafting ? nothing : wholeSwitch(ui)}
    ${reading.warnings.map(warning => html`<p class="warning">${warning}</p>`)}
    ${linkages(own, reading, ui)}`;
  const frame = {
    heading: t(drafting ? 'build.draft' : 'build.propose'),
    about: model.editors.hint ?? t('build.about'),
    send: t(drafting ? 'build.table' : 'build.send'),
  };
  const warning = move && own.preferences ? warningOf(move, weighed(own, reading), t) : undefined;
  return editorFrame({ ...frame, body, scales: scales(own, reading, ui), move, warning }, model, ui);
}

/** What the warnings need to know of a package. */
export function weighed({ noDealText }: PackageModel, reading: PackageReading) {
  return { ...reading, noDealText };
}

function moveOf({ type, seat }: PackageOpening, { local }: Ui): Move | undefined {
  const { terms, whole } = local;
  if (Object.keys(terms).length === 0) return undefined;
  return type === 'text.draft' ? { type, seat, terms } : { type, seat, terms, whole };
}

function packageRow(row: PackageRow, ui: Ui): TemplateResult {
  const { t, local } = ui;
  const chosen = local.terms[row.issue];
  const option = chosen === undefined ? undefined : row.options[chosen];
  const pick = (value: number) => {
    const { [row.issue]: _, ...rest } = local.terms;
    ui.set({ terms: value === NONE ? rest : { ...rest, [row.issue]: value } });
  };
  const leave = html`<span>${row.leave.text}<small>${row.leave.about}</small></span>`;
  return html`<details class="clause-row" name="clause" ?data-set=${chosen !== undefined}>
    <summary>
      <span class="clause-row-name">${t.number(row.issue + 1)}. ${row.name}</span>
      ${track(row, chosen)}
      <span class="clause-row-choice">${option?.label ?? row.leave.inShort}</span>
      <span class="clause-row-points">${option?.pointsText ?? ''}</span>
    </summary>
    <fieldset>
      <legend class="unseen">${row.question}</legend>
      <p class="quiet">${prose(row.about, ui)}</p>
      ${clauseOptions({ row, chosen: chosen ?? NONE, pick }, ui)} ${optionRow(row, NONE, chosen ?? NONE, pick, leave)}
    </fieldset>
  </details>`;
}

function wholeSwitch(ui: Ui): TemplateResult {
  const { t, local } = ui;
  return html`<label class="switch">
    <input type="checkbox" .checked=${local.whole} @change=${() => ui.set({ whole: !local.whole })} />
    <span>${t('build.whole')} <small>${t('build.whole.about')}</small></span>
  </label>`;
}
