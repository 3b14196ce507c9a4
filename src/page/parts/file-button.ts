import { html, type TemplateResult } from 'lit-html';

/** A file input dressed as a button; what the file says goes to the asker. */
export function fileButton(
  label: string,
  accept: string,
  onFile: (text: string, name: string) => void,
): TemplateResult {
  const load = async (event: Event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const file = input.files?.[0];
    if (!file) return;
    onFile(await file.text(), file.name);
    input.value = '';
  };
  return html`<label class="file-button">
    <span>${label}</span>
    <input type="file" accept=${accept} @change=${load} />
  </label>`;
}
