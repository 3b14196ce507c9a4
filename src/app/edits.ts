import { type CarriedOver, carryOver } from '../flow/carry-over.ts';
import type { Sitting } from '../flow/sitting.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { shortened } from './compiler.ts';
import { seatingFor } from './seating.ts';

/** A scenario file as it was just saved. */
export interface Edit {
  readonly name: string;
  readonly text: string;
}

/** While developing, tells of every scenario file that is saved. */
export function followEdits(onEdit: (edit: Edit) => void): void {
  import.meta.hot?.on('communique:scenario', onEdit);
}

/** The game in hand on the edited scenario, in the same form, as far as its moves are still possible. */
export async function takenOver(
  sitting: Sitting,
  edited: Scenario,
): Promise<CarriedOver & { readonly played: Scenario }> {
  const { cut } = sitting.game;
  const played = (cut === undefined ? undefined : await shortened(edited, cut)) ?? edited;
  return { played, ...carryOver(seatingFor(played, sitting.occupants, sitting.seed), sitting) };
}

/** What became of the game, in words. */
export function wordsOf({ stopped }: CarriedOver, name: string, t: Translator): string {
  if (!stopped) return t('edits.taken', { file: name });
  const key = `rejection.${stopped.reason}`;
  const reason = t.has(key) ? t(key) : stopped.reason;
  return t('edits.diverged', { file: name, ...stopped, reason });
}
