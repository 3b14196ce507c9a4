import { html, type TemplateResult } from 'lit-html';
import { SETTING_CHOICES, type Settings } from '../../view/page-model.ts';
import type { Ui } from '../ui.ts';

const SIZES = [90, 100, 115, 130, 145, 160] as const;

type Name = keyof typeof SETTING_CHOICES;
const NAMES: readonly Name[] = [
  'audience',
  'light',
  'contrast',
  'motion',
  'pace',
  'numerals',
  'sound',
  'renderer',
];

/** Every setting as a row of radio buttons, at work as soon as it is pressed. */
export function settingsForm(ui: Ui): TemplateResult {
  const { t, local } = ui;
  const { settings } = local;
  const change = (patch: Partial<Settings>) =>
    ui.send({ type: 'settings.change', settings: { ...settings, ...patch } });
  const sizes = SIZES.map(text => ({
    id: `${text}`,
    text: t.percent(text / 100),
    on: settings.text === text,
    pick: () => change({ text }),
  }));
  return html`<div class="settings">
    ${group('text', t('settings.text'), sizes)}
    ${NAMES.map(name => group(name, t(`settings.${name}`), choices(name, settings, ui, change)))}
  </div>`;
}

interface Option {
  readonly id: string;
  readonly text: string;
  readonly on: boolean;
  readonly pick: () => void;
}

function choices(
  name: Name,
  settings: Settings,
  { t }: Ui,
  change: (patch: Partial<Settings>) => void,
): readonly Option[] {
  return SETTING_CHOICES[name].map(value => {
    const key = `settings.${name}.${value}`;
    const text = t.has(key) ? t(key) : value;
    return { id: value, text, on: settings[name] === value, pick: () => change({ [name]: value }) };
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
