import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { GaugeModel } from '../../view/gauges.ts';
import type { GameFrame } from '../../view/page-model.ts';
import type { Ui } from '../ui.ts';
import { hasTrace, sparkline } from './sparkline.ts';

/** Every reading as a meter with its “Why?”. */
export function readings({ tension, gauges }: GameFrame, ui: Ui): TemplateResult {
  return html`<ul class="readings">
      ${[tension, ...gauges].map(each => html`<li>${gauge(each, ui)}</li>`)}
    </ul>
    <p class="readings-key">${ui.t('gauge.key')}</p>`;
}

export function gauge(model: GaugeModel, ui: Ui): TemplateResult {
  return html`<div class="gauge" data-valence=${model.valence}>
    <span class="gauge-name" aria-hidden="true">${model.name}</span>
    <div
      class="gauge-rule"
      role="meter"
      aria-label=${model.name}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${model.value}
      aria-valuetext=${model.label}
    >${rule(model)}</div>
    <span class="gauge-words">
      <b aria-hidden="true">${model.valueText}</b>
      <em aria-hidden="true">${model.word}</em>
      <i aria-hidden="true">${model.directionWord}</i> ${hasTrace(model) ? sparkline(model) : nothing}
      <button class="plain" type="button" @click=${() => ui.set({ dialog: 'why', why: model.id })}>
        ${ui.t('bar.why')}<span class="unseen"> ${model.name}</span>
      </button>
    </span>
  </div>`;
}

/** A slide rule: a tick each ten, a faint dot a past round, the cursor now, a hollow ring before. */
function rule({ value, before, history, redLine, needed }: GaugeModel): TemplateResult {
  return html`<svg viewBox="0 0 200 26" preserveAspectRatio="none" aria-hidden="true">
    ${Array.from({ length: 11 }, (_, at) => svg`<path class="tick" d="M${at * 20} 0v${at % 5 === 0 ? 9 : 6}"/>`)}
    ${history.map(past => svg`<circle class="past" cx=${past * 2} cy="20" r="1.8"/>`)}
    ${redLine === undefined ? nothing : svg`<path class="red-line" d="M${redLine * 2} 0v26"/>`}
    ${needed === undefined ? nothing : svg`<path class="needed-line" d="M${needed * 2} 0v26"/>`}
    ${before === value ? nothing : svg`<rect class="change" x=${Math.min(before, value) * 2} y="10" width=${Math.abs(value - before) * 2} height="6"/>`}
    <path class="cursor" d="M${value * 2} 0v26m-4-26h8l-4 6z" />
  </svg>`;
}
