import { html, type TemplateResult } from 'lit-html';
import type { Settings } from '../../view/page-model.ts';
import type { Ui } from '../ui.ts';

const SIZES = [90, 100, 115, 130, 145, 160] as const;

export function settingsForm(ui: Ui): TemplateResult {
  const { t, local } = ui;
  const { settings } = local;
  const change = (patch: Partial<Settings>) =>
    ui.send({ type: 'settings.change', settings: { ...settings, ...patch } });
  const sizes = SIZES.map(text =>
    option(`${text}`, t.percent(text / 100), settings.text === text, () => change({ text })),
  );
  return html`<div class="settings">
    ${group('text', t('settings.text'), sizes)}
    ${group(
      'motion',
      t('settings.motion'),
      choices(['full', 'reduced'], 'motion', settings.motion, ui, motion => change({ motion })),
    )}
    ${group(
      'renderer',
      t('settings.renderer'),
      choices(['auto', 'canvas', 'none'], 'renderer', settings.renderer, ui, renderer =>
        change({ renderer }),
      ),
    )}
    ${group(
      'contrast',
      t('settings.contrast'),
      choices(['normal', 'more'], 'contrast', settings.contrast, ui, contrast => change({ contrast })),
    )}
  </div>`;
}

interface Option {
  readonly id: string;
  readonly text: string;
  readonly on: boolean;
  readonly pick: () => void;
}

function option(id: string, text: string, on: boolean, pick: () => void): Option {
  return { id, text, on, pick };
}

function choices<N extends 'motion' | 'renderer' | 'contrast', V extends Settings[N]>(
  values: readonly V[],
  name: N,
  chosen: Settings[N],
  ui: Ui,
  pick: (value: V) => void,
): readonly Option[] {
  return values.map(value => {
    const key = `settings.${name}.${value}`;
    return option(value, ui.t.has(key) ? ui.t(key) : value, value === chosen, () => pick(value));
  });
}

function group(name: string, legend: string, options: readonly Option[]): TemplateResult {
  return html`<fieldset class="picks inline">
    <legend>${legend}</legend>
    ${options.map(
      each => html`<label class="pick">
        <input type="radio" name="setting-${name}" value=${each.id} .checked=${each.on} @change=${each.pick} />
        <span>${each.text}</span>
      </label>`,
    )}
  </fieldset>`;
}
