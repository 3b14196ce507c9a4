import { html, nothing, type TemplateResult } from 'lit-html';
import type { PackageLinkage, PackageModel, PackageReading } from '../../view/turn/package.ts';
import type { Ui } from '../ui.ts';

/** What gains or loses by standing together: what does so now, what lacks least to, and the rest at will. */
export function linkages({ linkages: all }: PackageModel, reading: PackageReading, ui: Ui) {
  if (all.length === 0) return nothing;
  const shown = [...reading.linkages, ...reading.near];
  const others = all.filter(linkage => !shown.includes(linkage));
  return html`<section class="linkages">
    <h2>${ui.t('brief.linkages')}</h2>
    <ul>${shown.map(linkage => linked(linkage, reading.linkages.includes(linkage)))}</ul>
    ${
      others.length > 0
        ? html`<details>
            <summary>${ui.t('build.linkages.others', { count: others.length })}</summary>
            <ul>${others.map(linkage => linked(linkage, false))}</ul>
          </details>`
        : nothing
    }
  </section>`;
}

function linked({ answers, why, pointsText }: PackageLinkage, stands: boolean): TemplateResult {
  return html`<li ?data-on=${stands}><span>${answers}<small>${why}</small></span><b>${pointsText}</b></li>`;
}

/** The whole against no deal, on one rule; nothing for a seat that weighs none. */
export function scales(model: PackageModel, reading: PackageReading, ui: Ui): TemplateResult | undefined {
  if (!model.preferences) return undefined;
  const at = (value: number) => `${Math.max(0, Math.min(1000, value)) / 10}%`;
  return html`<div class="weight" ?data-sound=${reading.sound}>
    <p aria-live="polite">
      ${figures(reading, ui)}
      <em ?data-gains=${reading.gains}>${reading.verdict}</em> <small>${reading.countText}</small>
    </p>
    <div class="weight-rule" aria-hidden="true">
      <i class="weight-bar" ?data-sought=${reading.atOnce !== undefined} .style="inline-size:${at(reading.total)}"></i>
      ${reading.atOnce ? html`<i class="weight-bar is-held" .style="inline-size:${at(reading.atOnce.worth)}"></i>` : nothing}
      <i class="weight-quit" .style="inset-inline-start:${at(model.preferences?.reservation ?? 0)}"></i>
    </div>
    <small class="weight-note" ?data-forbidden=${reading.forbidden}>${reading.note}</small>
    ${
      reading.home
        ? html`<p class="weight-home" ?data-sound=${reading.home.carries}>
            <span>${reading.home.label}:</span> <b>${reading.home.figure}</b> <em>${reading.home.note}</em>
          </p>`
        : nothing
    }
  </div>`;
}

/** What the text is worth with the terms; where the others have yet to take part of them, also what it is worth at once. */
function figures({ atOnce, totalText }: PackageReading, { t }: Ui): TemplateResult {
  if (!atOnce) return html`<span>${t('build.total')}</span> <b>${totalText}</b>`;
  const [first, then] = atOnce.isAsNow
    ? (['build.now', 'build.taken'] as const)
    : (['build.at-once', 'build.the-rest'] as const);
  return html`<span>${t(first)}</span> <b>${atOnce.text}<i>,</i></b>
    <span>${t(then)}</span> <b>${totalText}</b>`;
}
