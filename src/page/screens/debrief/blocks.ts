import { html, nothing, type TemplateResult } from 'lit-html';
import type { Block, Cell, ListItem, TableBlock } from '../../../view/debrief/block.ts';
import { attribution } from '../../parts/feed.ts';
import { mark } from '../../parts/marks.ts';
import type { Ui } from '../../ui.ts';

/** The pieces of a sheet, in order. */
export function blocks(items: readonly Block[], ui: Ui): TemplateResult {
  return html`${items.map(item => html`<section class="block block-${item.kind}">${block(item, ui)}</section>`)}`;
}

function block(item: Block, ui: Ui): TemplateResult {
  switch (item.kind) {
    case 'text':
      return html`${title(item.title)} ${item.text.map(text => html`<p>${text}</p>`)}`;
    case 'list':
      return list(item, ui);
    case 'table':
      return table(item, ui);
    case 'details':
      return html`<details>
        <summary>${item.summary}</summary>
        ${blocks(item.blocks, ui)}
      </details>`;
    case 'progress':
      return progress(item.text, item.share);
  }
}

function title(text: string | undefined): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html`<h2>${text}</h2>`;
}

export function progress(text: string, share: number): TemplateResult {
  return html`<label class="progress">${text} <progress max="1" .value=${share}></progress></label>`;
}

function list(item: Extract<Block, { kind: 'list' }>, ui: Ui): TemplateResult {
  const items = item.items.map(each => html`<li>${listItem(each, ui)}</li>`);
  return html`${title(item.title)} ${item.about ? html`<p>${item.about}</p>` : nothing}
    ${item.ordered ? html`<ol class="numbered">${items}</ol>` : html`<ul class="lines">${items}</ul>`}`;
}

function listItem(item: ListItem, ui: Ui): TemplateResult {
  const { t } = ui;
  const { entry, rewind } = item;
  return html`<span class="item-text">${item.text}</span>
    ${item.note ? html`<small>${item.note}</small>` : nothing}
    ${item.attribution ? attribution(item.attribution, ui) : nothing}
    <span class="item-links no-print">
      ${
        entry === undefined
          ? nothing
          : html`<button class="link" type="button" @click=${() => ui.set({ dialog: 'history', entry })}>
              ${t('debrief.record')}<span class="unseen">: ${item.text}</span>
            </button>`
      }
      ${
        rewind === undefined
          ? nothing
          : html`<button
              class="link"
              type="button"
              @click=${() => ui.set({ ended: 'what-if', rewindAt: rewind, instead: -1 })}
            >${t('debrief.rewind')}<span class="unseen">: ${item.text}</span></button>`
      }
    </span>`;
}

function table(item: TableBlock, ui: Ui): TemplateResult {
  const { title: heading, caption, head, rows, note } = item;
  const shape = shapeOf(head, rows.length);
  return html`${title(heading)}
    <div class="scroll-x" tabindex="0" role="group" aria-label=${caption}>
      <table role="table" class=${shape ?? nothing} .style="--figures:${head.length - 1}">
        <caption class="unseen">${caption}</caption>
        <thead role="rowgroup">
          <tr role="row">${head.map(each => headCell(each, ui))}</tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(
            ([first, ...rest]) => html`<tr role="row">
              ${first ? rowHead(first, ui) : nothing}${rest.map((each, at) => bodyCell(each, head[at + 1], ui))}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${note ? html`<p class="quiet">${note}</p>` : nothing}`;
}

const FEW_WORDS = 2;
const MANY_FIGURES = { from: 4, to: 5 } as const;

/** How a table is folded on a phone: cells of words under one another, or many figures in a row under their name. One row needs the name of its head beside it. */
function shapeOf([_, ...head]: readonly Cell[], rows: number): 'folds-words' | 'folds-figures' | undefined {
  const words = head.filter(({ numeric }) => !numeric).length;
  if (words >= FEW_WORDS) return 'folds-words';
  const figures =
    rows > 1 && words === 0 && head.length >= MANY_FIGURES.from && head.length <= MANY_FIGURES.to;
  return figures ? 'folds-figures' : undefined;
}

function headCell(cell: Cell, ui: Ui): TemplateResult {
  if (cell.text === '') return html`<td role="cell"></td>`;
  return html`<th role="columnheader" scope="col" class=${cell.numeric ? 'num' : ''}>${content(cell, ui)}</th>`;
}

function rowHead(cell: Cell, ui: Ui): TemplateResult {
  return html`<th role="rowheader" scope="row">${content(cell, ui)}</th>`;
}

function bodyCell(cell: Cell, head: Cell | undefined, ui: Ui): TemplateResult {
  const kind = [cell.numeric ? 'num' : '', cell.share === undefined ? '' : 'share'].join(' ');
  return html`<td role="cell" class=${kind} data-sign=${cell.sign ?? nothing} data-head=${head?.text ?? nothing}>
    ${cell.share === undefined ? nothing : html`<i .style="--share:${cell.share}" aria-hidden="true"></i>`}${content(cell, ui)}
  </td>`;
}

function content(cell: Cell, ui: Ui): TemplateResult {
  return html`${cell.mark ? mark(cell.mark) : nothing}${cell.strong ? html`<b>${cell.text}</b>` : cell.text}${
    cell.small ? html`<small>${cell.small}</small>` : nothing
  }${cell.attribution ? attribution(cell.attribution, ui) : nothing}`;
}
