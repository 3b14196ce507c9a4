import { html, type TemplateResult } from 'lit-html';
import type { MandateModel } from '../../view/mandate.ts';

/** A line, and what was won and lost; each aim at will. */
export function mandate({ summary, changes, aims }: MandateModel): TemplateResult {
  return html`<details class="guesses aims">
    <summary>${summary} ${changes.map(each => html`<span class="gist">${each}</span>`)}</summary>
    <ul>${aims.map(({ text, note }) => html`<li><span>${text}</span> <em>${note}</em></li>`)}</ul>
  </details>`;
}
