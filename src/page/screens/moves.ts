import { html, type TemplateResult } from 'lit-html';
import type { Forecast, Move } from '../../view/page-model.ts';
import type { TurnModel } from '../../view/turn.ts';
import { pill } from '../parts/pill.ts';
import type { Ui } from '../ui.ts';

/** Sends a move with the reason and the forecast that were given; where a warning is due, the first press only brings that. */
export function make(move: Move, ui: Ui, warning?: string): void {
  if (warning !== undefined && !ui.local.warned) return ui.set({ warned: true });
  const { reason, forecast: expected } = ui.local;
  const { metric, direction } = expected;
  ui.send({
    type: 'move.make',
    move,
    ...(reason ? { reason } : {}),
    ...(metric && direction ? { forecast: { metric, direction } } : {}),
  });
}

export function valueIn({ target }: Event): string {
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement ? target.value : '';
}

const DIRECTIONS = ['up', 'flat', 'down'] as const;

/** “I expect Trust to rise”: one tap, asked and later judged in the same words. */
export function forecast(model: TurnModel, ui: Ui): TemplateResult {
  if (!model.forecast) return html`<span></span>`;
  const { t, local } = ui;
  const metric = local.forecast.metric ?? model.forecast.metrics[0]?.id ?? '';
  const set = (patch: Partial<Forecast>) => ui.set({ forecast: { ...local.forecast, metric, ...patch } });
  return html`<fieldset class="forecast">
    <legend class="unseen">${t('forecast.title')}</legend>
    <span>${t('forecast.expect')}</span>
    <select aria-label=${t('forecast.metric')} @change=${(event: Event) => set({ metric: valueIn(event) })}>
      ${model.forecast.metrics.map(
        ({ id, name }) => html`<option value=${id} ?selected=${metric === id}>${name}</option>`,
      )}
    </select>
    <span class="unseen">${t('forecast.to')}</span>
    <span class="pills">
      ${DIRECTIONS.map(direction =>
        pill(
          'forecast',
          t(`forecast.${direction}`),
          local.forecast.direction === direction,
          () => set({ direction }),
          direction,
        ),
      )}
    </span>
  </fieldset>`;
}
