import { html, nothing, type TemplateResult } from 'lit-html';
import type { Forecast, Move } from '../../view/page-model.ts';
import type { TurnModel } from '../../view/turn.ts';
import type { Ui } from '../ui.ts';

/** Sends a move with the reason and the forecast that were given. */
export function make(move: Move, ui: Ui): void {
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

const DIRECTIONS = ['up', 'down', 'flat'] as const;

/** “I expect Trust to rise”: a direction, asked and later judged in the same words. */
export function forecast(model: TurnModel, ui: Ui): TemplateResult {
  if (!model.forecast) return html`<span></span>`;
  const { t, local } = ui;
  const set = (patch: Partial<Forecast>) => ui.set({ forecast: { ...local.forecast, ...patch } });
  const pickMetric = (event: Event) => {
    const metric = valueIn(event);
    if (metric) set({ metric, direction: local.forecast.direction ?? 'up' });
    else ui.set({ forecast: {} });
  };
  const pickDirection = (event: Event) => {
    const direction = DIRECTIONS.find(each => each === valueIn(event));
    if (direction) set({ direction });
  };
  return html`<p class="forecast">
    <span>${t('forecast.expect')}</span>
    <select aria-label=${t('forecast.metric')} @change=${pickMetric}>
      <option value="" ?selected=${!local.forecast.metric}>${t('forecast.nothing')}</option>
      ${model.forecast.metrics.map(
        ({ id, name }) =>
          html`<option value=${id} ?selected=${local.forecast.metric === id}>${name}</option>`,
      )}
    </select>
    ${
      local.forecast.metric
        ? html`<span>${t('forecast.to')}</span>
            <select aria-label=${t('forecast.direction')} @change=${pickDirection}>
              ${DIRECTIONS.map(
                each =>
                  html`<option value=${each} ?selected=${local.forecast.direction === each}>
                    ${t(`forecast.${each}`)}
                  </option>`,
              )}
            </select>`
        : nothing
    }
  </p>`;
}
