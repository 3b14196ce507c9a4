import { html, type TemplateResult } from 'lit-html';
import { fileIntent } from '../read-file.ts';
import type { Ui } from '../ui.ts';

/** A file input dressed as a button; the text of the file goes to the application. */
export function fileButton(label: string, ui: Ui): TemplateResult {
  const load = async (event: Event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const file = input.files?.[0];
    if (!file) return;
    ui.send(await fileIntent(file));
    input.value = '';
  };
  return html`<label class="file-button">
    <span>${label}</span>
    <input type="file" accept=".yaml,.yml,.json" @change=${load} />
  </label>`;
}
