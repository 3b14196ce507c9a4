import { html, svg, type TemplateResult } from 'lit-html';
import type { SpaceModel, Utilities } from '../../view/space.ts';
import type { Ui } from '../ui.ts';

const SIZE = 620;
const LEFT = 52;
const FOOT = 580;

/** Every outcome a star, the frontier a wire, what stands a lit lamp; a table says the same. */
export function spaceChart(model: SpaceModel, ui: Ui): TemplateResult {
  return html`<div class="space">
    ${spaceFigure(model, ui, html`<h1 tabindex="-1" data-heading>${ui.t('debrief.space')}</h1>`)}
    ${spaceWords(model, ui)}
  </div>`;
}

export function spaceFigure(model: SpaceModel, ui: Ui, heading?: TemplateResult): TemplateResult {
  return html`<figure class="space-figure">
    ${heading}
    <svg viewBox="0 0 ${SIZE + 20} ${SIZE}" role="img" aria-label=${model.about}>${drawing(model, ui)}</svg>
  </figure>`;
}

export function spaceWords(model: SpaceModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<section class="sheet space-sheet">
    <p class="lede">${model.about}</p>
    <p>${model.walks[0]}. ${model.walks[1]}.</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('debrief.space.point')}</th>
          ${model.parties.map(party => html`<th scope="col" class="num">${party.name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${model.marked.map(
          point => html`<tr>
            <th scope="row">${point.name}</th>
            ${point.texts.map(text => html`<td class="num">${text}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function drawing(model: SpaceModel, ui: Ui) {
  const { input } = model;
  const x = (value: number) => LEFT + (value / 1000) * (SIZE - LEFT);
  const y = (value: number) => FOOT - (value / 1000) * (FOOT - 20);
  const at = ([a, b]: Utilities) => `${x(a)} ${y(b)}`;
  const gains = ([a, b]: Utilities) => a >= input.noDeal[0] && b >= input.noDeal[1];
  const wire = input.frontier.map((point, index) => `${index === 0 ? 'M' : 'L'}${at(point)}`).join('');
  return svg`
    ${[0, 20, 40, 60, 80, 100].map(
      value => svg`<text class="axis" x=${LEFT - 8} y=${y(value * 10) + 5} text-anchor="end">${ui.t.number(value)}</text>
        <text class="axis" x=${x(value * 10)} y=${FOOT + 20} text-anchor="middle">${ui.t.number(value)}</text>`,
    )}
    <path class="frame" d="M${LEFT} 20V${FOOT}H${SIZE}" />
    ${input.cloud.map(
      point =>
        svg`<circle class=${gains(point) ? 'star zone' : 'star'} cx=${x(point[0])} cy=${y(point[1])} r="1.6"/>`,
    )}
    <path class="walk" d="M${x(input.noDeal[0])} 20V${FOOT}M${LEFT} ${y(input.noDeal[1])}H${SIZE}" />
    <path class="wire" d=${wire} />
    ${model.offers.map(
      offer => svg`<polyline class="offers mark-${offer.seat.mark}" points=${offer.at.map(at).join(' ')} />
        ${offer.at.map(point => svg`<circle class="offer-dot mark-${offer.seat.mark}" cx=${x(point[0])} cy=${y(point[1])} r="4.5"/>`)}`,
    )}
    ${model.marked.map(
      point => svg`<circle class="point point-${point.id}" cx=${x(point.at[0])} cy=${y(point.at[1])} r=${point.id === 'deal' ? 8 : 6}/>
        <text class="point-name" x=${x(point.at[0]) + 12} y=${y(point.at[1]) + 5}>${point.name}</text>`,
    )}
    <text class="axis-name" x=${SIZE} y=${FOOT + 38} text-anchor="end">${model.axes[0]}</text>
    <text class="axis-name" x=${LEFT} y="12">${model.axes[1]}</text>`;
}
