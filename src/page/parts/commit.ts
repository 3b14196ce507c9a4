import { html, nothing, type TemplateResult } from 'lit-html';
import type { TurnModel } from '../../view/turn/turn.ts';
import type { Ui } from '../ui.ts';
import { forecast } from './forecast.ts';

interface Commitment {
  readonly label: string;
  readonly ready: boolean;
  /** Said once before the move goes. */
  readonly warning: string | undefined;
}

/** The foot of a sheet that commits: the forecast, a warning where one is due, and one button. */
export function commitFoot(model: TurnModel, { label, ready, warning }: Commitment, ui: Ui): TemplateResult {
  const { t, local } = ui;
  const warned = local.warned && warning !== undefined;
  return html`<footer class="sheet-foot">
      ${
        warned
          ? html`<div class="warning last-word" role="alert">
              <b>${t('warn.title')}.</b> ${warning}
            </div>`
          : nothing
      }
      ${forecast(model, ui)}
      <button class="primary" type="submit" ?disabled=${!ready}>
        ${warned ? t('warn.all-the-same') : label}
      </button>
    </footer>`;
}
