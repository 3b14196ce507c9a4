import { html, type TemplateResult } from 'lit-html';

/** A message with its bold parts set in bold; everything else stays text. */
export function rich(message: string): TemplateResult {
  const parts = message.split(/<\/?b>/);
  return html`${parts.map((part, at) => (at % 2 === 1 ? html`<b>${part}</b>` : part))}`;
}
