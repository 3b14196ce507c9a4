import { html, type TemplateResult } from 'lit-html';
import type { Forecast } from '../../view/page-model.ts';
import type { TurnModel } from '../../view/turn/turn.ts';
import type { Ui } from '../ui.ts';
import { valueIn } from '../value-in.ts';
import { pill } from './pill.ts';

const DIRECTIONS = ['up', 'flat', 'down'] as const;

/**
 * “I expect Trust to rise”: one tap, asked and later judged in the same words. Until one is chosen the gauge is the one that the
 * chosen card touches; a narrow page shows it at will.
 */
export function forecast({ forecast: asked, choices }: TurnModel, ui: Ui): TemplateResult {
  if (!asked) return html`<span></span>`;
  const { t, local } = ui;
  const touched = choices.find(({ id }) => id === local.chosen)?.gauge;
  const metric = local.forecast.metric ?? touched ?? asked.usual;
  const set = (patch: Partial<Forecast>) => ui.set({ forecast: { ...local.forecast, metric, ...patch } });
  const { direction: expected } = local.forecast;
  const name = asked.metrics.find(({ id }) => id === metric)?.name ?? '';
  return html`<fieldset class="forecast" title=${t('forecast.about')}>
    <legend class="unseen">${t('forecast.title')}</legend>
    <button
      class="forecast-opens"
      type="button"
      aria-expanded=${local.forecasting ? 'true' : 'false'}
      @click=${() => ui.set({ forecasting: !local.forecasting })}
    >${expected ? t('forecast.chosen', { name, direction: t(`forecast.${expected}`) }) : t('forecast.title')}</button>
    <span class="forecast-words">
    <span>${t('forecast.expect')}</span>
    <select aria-label=${t('forecast.metric')} @change=${(event: Event) => set({ metric: valueIn(event) })}>
      ${asked.metrics.map(
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
    </span>
  </fieldset>`;
}
