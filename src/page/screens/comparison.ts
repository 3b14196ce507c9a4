import { html, nothing, type TemplateResult } from 'lit-html';
import type { ComparisonModel } from '../../view/comparison.ts';
import { openOnEnter } from '../parts/file-button.ts';
import { spacesFigure } from '../parts/space.ts';
import type { Ui } from '../ui.ts';
import { blocks } from './debrief/blocks.ts';

/** Record files go in, a comparison comes out; it can be saved and sent nowhere else. */
export function comparisonScreen(model: ComparisonModel, ui: Ui): TemplateResult {
  return html`<main class="desk-top" id="decision" @dragover=${allowDrop} @drop=${(event: DragEvent) => void dropped(event, ui)}>
    ${
      model.blocks.length === 0
        ? html`<article class="sheet page-sheet comparison-empty">${head(model, ui)}</article>`
        : compared(model, ui)
    }
  </main>`;
}

function compared(model: ComparisonModel, ui: Ui): TemplateResult {
  const pictured = model.picture !== undefined;
  return html`<article class="debrief comparison" ?data-pictured=${pictured}>
      <header class="debrief-head">${head(model, ui)}</header>
      ${model.picture ? html`<div class="debrief-picture">${spacesFigure(model.picture, ui)}</div>` : nothing}
      <div class="sheet debrief-sheet">${blocks(model.blocks, ui)}</div>
    </article>`;
}

function head(model: ComparisonModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<h1 tabindex="-1" data-heading>${model.heading}</h1>
    <p class="lede">${model.about}</p>
    <p class="rewind-go no-print">
      <label class="file-button">
        <span>${t('comparison.choose')}</span>
        <input
          type="file"
          accept=".json"
          multiple
          @change=${(event: Event) => void chosen(event, ui)}
          @keydown=${openOnEnter}
        />
      </label>
      <span>${t('comparison.drop')}</span>
      ${model.count > 0 ? saving(ui) : nothing}
      <button class="link" type="button" @click=${() => ui.send({ type: 'comparison.close' })}>
        ${t('comparison.back')}
      </button>
    </p>`;
}

function saving(ui: Ui): TemplateResult {
  const { t } = ui;
  const save = (format: 'csv' | 'json') => () => ui.send({ type: 'comparison.save', format });
  return html`<button class="link" type="button" @click=${save('csv')}>${t('comparison.csv')}</button>
    <button class="link" type="button" @click=${save('json')}>${t('comparison.json')}</button>
    <button class="link" type="button" @click=${() => ui.send({ type: 'comparison.clear' })}>
      ${t('comparison.clear')}
    </button>`;
}

function allowDrop(event: DragEvent): void {
  event.preventDefault();
}

async function dropped(event: DragEvent, ui: Ui): Promise<void> {
  event.preventDefault();
  await add([...(event.dataTransfer?.files ?? [])], ui);
}

async function chosen(event: Event, ui: Ui): Promise<void> {
  const input = event.target;
  if (!(input instanceof HTMLInputElement)) return;
  await add([...(input.files ?? [])], ui);
  input.value = '';
}

async function add(files: readonly File[], ui: Ui): Promise<void> {
  const read = await Promise.all(files.map(async file => ({ name: file.name, text: await file.text() })));
  ui.send({ type: 'comparison.add', files: read });
}
