import { html, nothing, type TemplateResult } from 'lit-html';
import type { PackageModel, PackageReading } from '../../view/package.ts';
import type { Ui } from '../ui.ts';

/** What gains or loses by standing together, what stands now in colour. */
export function linkages(model: PackageModel, reading: PackageReading, ui: Ui) {
  if (model.linkages.length === 0) return nothing;
  return html`<section class="linkages">
    <h2>${ui.t('brief.linkages')}</h2>
    <ul>
      ${model.linkages.map(
        linkage => html`<li ?data-on=${reading.linkages.includes(linkage)}>
          <span>${linkage.why}</span><b>${linkage.pointsText}</b>
        </li>`,
      )}
    </ul>
  </section>`;
}

/** The whole against no deal, on one rule; nothing for a seat that weighs none. */
export function scales(model: PackageModel, reading: PackageReading, ui: Ui): TemplateResult | undefined {
  if (!model.preferences) return undefined;
  const at = (value: number) => `${Math.max(0, Math.min(1000, value)) / 10}%`;
  return html`<div class="weight" ?data-sound=${reading.sound}>
    <p aria-live="polite">
      <span>${ui.t('build.total')}</span> <b>${reading.totalText}</b>
      <em>${reading.verdict}</em> <small>${reading.countText}</small>
    </p>
    <div class="weight-rule" aria-hidden="true">
      <i class="weight-bar" .style="inline-size:${at(reading.total)}"></i>
      <i class="weight-quit" .style="inset-inline-start:${at(model.preferences?.reservation ?? 0)}"></i>
    </div>
    <small class="weight-note">${reading.note}</small>
  </div>`;
}
