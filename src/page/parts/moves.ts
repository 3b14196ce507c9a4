import { html, nothing, type TemplateResult } from 'lit-html';
import type { RevealedMove } from '../../view/reveal/told-moves.ts';
import { mark } from './marks.ts';

/** Who said or did what. */
export function moveList(moves: readonly RevealedMove[]): TemplateResult {
  return html`<ul class="moves">
    ${moves.map(
      ({ who, from, text }) => html`<li>
        ${mark(who?.mark ?? 'square')}<span>${from ? html`<b>${from}</b> ` : nothing}${text}</span>
      </li>`,
    )}
  </ul>`;
}
