import { html, type TemplateResult } from 'lit-html';

/** A file input dressed as a button; the file goes to the asker. */
export function fileButton(label: string, accept: string, onFile: (file: File) => void): TemplateResult {
  const load = (event: Event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const file = input.files?.[0];
    if (!file) return;
    onFile(file);
    input.value = '';
  };
  return html`<label class="file-button">
    <span>${label}</span>
    <input type="file" accept=${accept} @change=${load} @keydown=${openOnEnter} />
  </label>`;
}

/** What looks like a button opens on Enter too; of itself a file input answers to the space bar alone. */
export function openOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  event.target.click();
}
