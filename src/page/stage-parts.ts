import { html, svg, type TemplateResult } from 'lit-html';
import type { Box } from '../view/stage/box.ts';
import type { StagePick } from '../view/stage/model.ts';
import { type Mark, party } from '../view/theme.ts';

export type OnPick = (target: StagePick) => void;

/** Puts an element of the overlay where the layout has its box. */
export function at({ x, y, width, height }: Box): string {
  return `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
}

const MARK_PATHS: Readonly<Record<Mark, string>> = {
  circle: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z',
  triangle: 'M6 .8L11.600 11H.4Z',
  diamond: 'M6 .2L11.800 6L6 11.800L.2 6Z',
  square: 'M1.500 1.500h9v9h-9Z',
};

/** A delegation's mark as a small drawing, aligned with text. */
export function markGlyph(mark: Mark, on: 'night' | 'paper', size = 11): TemplateResult {
  return html`<svg class="mark" width=${size} height=${size} viewBox="0 0 12 12" aria-hidden="true">
    ${svg`<path d=${MARK_PATHS[mark]} fill=${party[mark][on]}></path>`}
  </svg>`;
}
