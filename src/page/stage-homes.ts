import { html, nothing, type TemplateResult } from 'lit-html';
import { COUNTED_MS, type HomeLayout } from '../view/stage/homes-layout.ts';
import { at, markGlyph } from './stage-parts.ts';

/** The words of the streets: whose they are, who answers what, what is needed, and what came of it. Long names stand whole in the page. */
export function stageHomes(homes: readonly HomeLayout[]): TemplateResult {
  return html`<ul class="stage-homes">
    ${homes.map(
      layout => html`<li ?data-large=${layout.large}>
        <p class="home-title" .style=${at(layout.title)}>${markGlyph(layout.home.mark, 'night')}<b>${layout.home.name}</b> <span>${layout.home.place}</span>${layout.home.supportText ? html`<em>${layout.home.supportText}</em>` : nothing}</p>
        ${verdict(layout)}
        <p class="home-needed" .style=${at(layout.needed)}>${layout.home.thresholdText}</p>
        <ul>${layout.houses.map(houseItem)}</ul>
      </li>`,
    )}
  </ul>`;
}

function verdict({ home, verdict: box }: HomeLayout): TemplateResult | typeof nothing {
  if (!home.verdict || !box) return nothing;
  return html`<p class="home-verdict" ?data-passed=${home.verdict.passed} .style="${at(box)};animation-delay:${COUNTED_MS}ms"><b>${home.verdict.word}</b></p>`;
}

function houseItem({ house, label, heardAt }: HomeLayout['houses'][number]): TemplateResult {
  return html`<li class=${label ? 'house' : 'stage-hidden'} ?data-asked=${house.asked} .style=${label ? at(label) : nothing}>
    <span data-excerpt>${house.name}</span> <b .style="animation-delay:${heardAt}ms">${house.approvalText}</b>
  </li>`;
}
