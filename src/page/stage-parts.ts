import type { Box } from '../view/box.ts';
import type { StagePick } from '../view/stage-model.ts';

export type OnPick = (target: StagePick) => void;

/** Puts an element of the overlay where the layout has its box. */
export function at({ x, y, width, height }: Box): string {
  return `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
}
