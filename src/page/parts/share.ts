import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { ReplayShare } from '../../view/replay.ts';
import type { Ui } from '../ui.ts';

/** The address of a replay: to copy, and to be read by a camera. */
export function shareBody({ address, pattern }: ReplayShare, { t }: Ui): TemplateResult {
  const select = (event: Event) => (event.target as HTMLInputElement).select();
  const copy = () => void navigator.clipboard?.writeText(address);
  return html`<p>${t('replay.share.about')}</p>
    <label class="share-address">
      ${t('replay.share.address')}
      <input readonly .value=${address} @focus=${select} />
    </label>
    <p><button class="link" type="button" @click=${copy}>${t('replay.share.copy')}</button></p>
    ${pattern ? patternPicture(pattern, t('replay.share.pattern')) : nothing}`;
}

function patternPicture(rows: ReadonlyArray<readonly boolean[]>, label: string): TemplateResult {
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return html`<figure class="share-pattern">
    <svg viewBox="0 0 ${rows.length} ${rows.length}" role="img" aria-label=${label} shape-rendering="crispEdges">
      ${svg`<path d=${dark.join('')} />`}
    </svg>
    <figcaption>${label}</figcaption>
  </figure>`;
}
