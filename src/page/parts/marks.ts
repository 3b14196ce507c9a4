import { html, svg, type TemplateResult } from 'lit-html';
import type { SeatLabel, SeatMark } from '../../view/seats.ts';

const SHAPES: Readonly<Record<SeatMark, TemplateResult>> = {
  circle: svg`<circle cx="6" cy="6" r="5"/>`,
  triangle: svg`<path d="M6 .8 11.6 11H.4z"/>`,
  diamond: svg`<path d="M6 .2 11.6 6 6 11.8.4 6z"/>`,
  square: svg`<path d="M2 2h8v8H2z" fill="none" stroke="currentColor" stroke-width="1.8"/>`,
};

/** A party's shape in its colour; the name beside it says the same. */
export function mark(kind: SeatMark): TemplateResult {
  return html`<svg class="mark mark-${kind}" viewBox="0 0 12 12" aria-hidden="true">${SHAPES[kind]}</svg>`;
}

export function seatChip(seat: SeatLabel): TemplateResult {
  return html`<span class="chip">${mark(seat.mark)}${seat.name}</span>`;
}
