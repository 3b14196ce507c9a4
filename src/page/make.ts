import type { Move } from '../view/page-model.ts';
import type { Ui } from './ui.ts';

/** Sends a move with the reason and the forecast that were given; where a warning is due, the first press only brings that. */
export function make(move: Move, ui: Ui, warning?: string): void {
  if (warning !== undefined && !ui.local.warned) return ui.set({ warned: true });
  const { reason, forecast: expected } = ui.local;
  const { metric, direction } = expected;
  ui.send({
    type: 'move.make',
    move,
    ...(reason ? { reason } : {}),
    ...(metric && direction ? { forecast: { metric, direction } } : {}),
  });
}
