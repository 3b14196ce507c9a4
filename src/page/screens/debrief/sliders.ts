import { html, type TemplateResult } from 'lit-html';
import type { SliderModel } from '../../../view/debrief/screen.ts';
import type { Ui } from '../../ui.ts';
import { valueIn } from '../../value-in.ts';

type Slider = SliderModel['sliders'][number];
type Contest = SliderModel['contest'];

/** The main assumptions, each with a slider, and a button to play games so. */
export function sliders(model: SliderModel, ui: Ui): TemplateResult {
  const { t } = ui;
  const contest = ui.local.contest ?? model.contest;
  return html`<section class="sliders block">
    <h2>${t('debrief.contest')}</h2>
    <div class="slider-grid">${model.sliders.map(each => slider(each, contest, ui))}</div>
    <p class="rewind-go">
      <button
        class="primary"
        type="button"
        ?disabled=${model.isBusy}
        @click=${() => ui.send({ type: 'debrief.contest', contest })}
      >${t('debrief.contest.run')}</button>
      <button class="link" type="button" @click=${() => reset(ui)}>${t('debrief.contest.reset')}</button>
    </p>
  </section>`;
}

function reset(ui: Ui): void {
  ui.set({ contest: undefined });
  ui.send({ type: 'debrief.stop' });
}

function slider({ id, label, about, min, max, step }: Slider, contest: Contest, ui: Ui): TemplateResult {
  const value = contest[id];
  const isShift = id === 'thresholds';
  const values = { value: isShift ? ui.t.signed(value) : ui.t.number(value) };
  const text = ui.t(isShift ? 'debrief.contest.points' : 'debrief.contest.percent.short', values);
  const spoken = ui.t(isShift ? 'debrief.contest.points' : 'debrief.contest.percent', values);
  const change = (event: Event) => ui.set({ contest: { ...contest, [id]: Number(valueIn(event)) } });
  return html`<label class="slider">
    <span>${label} <b>${text}</b></span>
    <input
      type="range"
      min=${min}
      max=${max}
      step=${step}
      .value=${String(value)}
      aria-valuetext=${spoken}
      @input=${change}
    />
    <small>${about}</small>
  </label>`;
}
