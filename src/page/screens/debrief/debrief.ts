import { html, nothing, type TemplateResult } from 'lit-html';
import type { DebriefModel } from '../../../view/debrief/debrief.ts';
import type { Picture } from '../../../view/debrief/pictures.ts';
import type { DebriefScreen, ScreenId } from '../../../view/debrief/screen.ts';
import { linesChart } from '../../parts/charts.ts';
import { mark } from '../../parts/marks.ts';
import { spacesFigure } from '../../parts/space.ts';
import type { Ui } from '../../ui.ts';
import { valueIn } from '../../value-in.ts';
import { blocks } from './blocks.ts';
import { questions } from './questions.ts';
import { rewind } from './rewind.ts';
import { sliders } from './sliders.ts';

/** One question of the debrief: words, then the picture, then the sheet with its tables. */
export function debriefScreen(model: DebriefModel, id: ScreenId, ui: Ui): TemplateResult {
  const screen = model.screen(id);
  const at = model.steps.findIndex(step => step.id === id);
  return html`<article class="debrief debrief-${id}" ?data-pictured=${screen.picture !== undefined}>
    <header class="debrief-head">
      <p class="kicker">
        ${ui.t('debrief.step', { at: at + 1, of: model.steps.length })} · ${screen.question}
      </p>
      <h1 tabindex="-1" data-heading ?data-long=${isLong(screen)}>${screen.finding} ${screen.turn ? html`<em>${screen.turn}</em>` : nothing}</h1>
    </header>
    ${screen.picture ? html`<div class="debrief-picture">${picture(screen.picture, ui)}</div>` : nothing}
    <div class="sheet debrief-sheet">
      ${screen.questions ? questions(screen.questions, ui) : nothing}
      ${screen.rewind ? rewind(screen.rewind, ui) : nothing}
      ${screen.chairs ? chairs(screen.chairs, ui) : nothing}
      ${screen.sliders ? sliders(screen.sliders, ui) : nothing}
      ${blocks(screen.blocks, ui)}
    </div>
    ${steps(model, at, ui)}
  </article>`;
}

/** More than display type can bear. */
const LONG = 240;

function isLong({ finding, turn = '' }: DebriefScreen): boolean {
  return finding.length + turn.length > LONG;
}

export function picture(model: Picture, ui: Ui): TemplateResult {
  if (model.kind === 'spaces') return spacesFigure(model, ui);
  const chosen = model.lines.find(line => line.name === ui.local.line) ?? model.lines[model.first];
  const title = html`<p class="picture-title">${model.title}</p>`;
  if (model.lines.length === 1) return html`${title} ${linesChart(model, chosen, ui)}`;
  const pick = (event: Event) => ui.set({ line: valueIn(event) });
  return html`${title}
    <label class="line-choice no-print">
      ${ui.t('debrief.gauges.show')}
      <select @change=${pick}>
        ${model.lines.map(line => html`<option ?selected=${line === chosen}>${line.name}</option>`)}
      </select>
    </label>
    ${linesChart(model, chosen, ui)}`;
}

function chairs(items: NonNullable<DebriefScreen['chairs']>, ui: Ui): TemplateResult {
  return html`<ul class="chairs block">
    ${items.map(
      ({ seat, label }) => html`<li>
        <button class="link" type="button" @click=${() => ui.send({ type: 'debrief.chair', seat: seat.id })}>
          ${mark(seat.mark)}${label}
        </button>
      </li>`,
    )}
  </ul>`;
}

function steps({ steps: all }: DebriefModel, at: number, ui: Ui): TemplateResult {
  const [before, after] = [all[at - 1], all[at + 1]];
  const go = (id: ScreenId) => () => ui.set({ ended: id });
  return html`<nav class="debrief-steps" aria-label=${ui.t('debrief.title')}>
    ${
      before
        ? html`<button class="link" type="button" @click=${go(before.id)}>${ui.t('debrief.previous', { name: before.name })}</button>`
        : html`<span></span>`
    }
    ${
      after
        ? html`<button class="lamp" type="button" @click=${go(after.id)}>${ui.t('debrief.next', { name: after.name })}</button>`
        : nothing
    }
  </nav>`;
}
