import { html, type TemplateResult } from 'lit-html';

/** A radio button that looks like a slip of paper; pressing the chosen one again changes nothing. */
export function pill(
  name: string,
  text: string,
  on: boolean,
  pick: () => void,
  value = text,
): TemplateResult {
  return html`<label class="pill">
    <input type="radio" name=${name} value=${value} .checked=${on} @change=${pick} /><span>${text}</span>
  </label>`;
}
