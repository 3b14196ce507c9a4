import { html, nothing, type TemplateResult } from 'lit-html';
import type { BarModel, PurseModel } from '../../view/bar.ts';
import type { Ui } from '../ui.ts';
import { mark } from './marks.ts';
import { termButton } from './prose.ts';

export function bar(model: BarModel, ui: Ui): TemplateResult {
  const { t } = ui;
  const open = (dialog: 'menu' | 'readings') => () => ui.set({ dialog });
  return html`<header class="bar">
    <a class="skip" href="#decision">${t('skip.decision')}</a>
    <span class="bar-name">${t('app.name')}</span>
    <p class="bar-seat">
      ${mark(model.seat.mark)}<b title=${model.seat.name} data-excerpt><span class="unseen">${t('bar.seat')}: </span>${model.seat.name}</b>
    </p>
    <ol class="beads" aria-label=${t('bar.rounds')}>
      ${model.rounds.map(
        round => html`<li data-state=${round.state} aria-current=${round.state === 'now' ? 'step' : nothing}>
          <i aria-hidden="true"></i><span>${round.name}</span><span class="unseen">, ${round.stateWord}</span>
        </li>`,
      )}
    </ol>
    <p class="bar-when"><b>${model.roundText}</b> <span>${model.where}</span></p>
    ${model.purse ? purse(model.purse, ui) : nothing}
    <button class="plain bar-readings" type="button" @click=${open('readings')}>${t('menu.readings')}</button>
    <button class="plain" type="button" @click=${open('menu')}>${t('bar.menu')}</button>
  </header>`;
}

function purse({ name, left, all, text, term }: PurseModel, ui: Ui): TemplateResult {
  const coins = Array.from({ length: all }, (_, at) => html`<i ?data-spent=${at >= left}></i>`);
  return html`<p class="purse">
    ${termButton(name, term, ui)} <span class="coins" aria-hidden="true">${coins}</span>
    <span class="unseen">${text}</span>
  </p>`;
}
