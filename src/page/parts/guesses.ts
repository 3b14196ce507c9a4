import { html, nothing, type TemplateResult } from 'lit-html';
import type { GuessModel } from '../../view/turn/guess.ts';
import type { Ui } from '../ui.ts';
import { mark } from './marks.ts';

/** A line a party of which something is known, with what it rests on at will. */
export function guesses(models: readonly GuessModel[], ui: Ui): TemplateResult {
  return html`<details class="guesses">
    <summary>
      ${ui.t('guess.title')}
      ${models.map(({ seat, gist }) => html`<span class="gist">${mark(seat.mark)}<span class="unseen">${seat.name}: </span>${gist.join(' · ')}</span>`)}
    </summary>
    ${models.map(
      ({ seat, issues }) => html`<section>
        <h3>${mark(seat.mark)}${seat.name}</h3>
        <ul>
          ${issues.map(
            ({ name, stand, evidence }) => html`<li>
              <span>${name}${stand ? html`<small>${stand}</small>` : nothing}</span>
              <span class="quiet">${evidence}</span>
            </li>`,
          )}
        </ul>
      </section>`,
    )}
  </details>`;
}
