import type { Move, Opening } from '../engine/move.ts';
import type { Desk } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { tenths } from './numbers.ts';
import { standingOf } from './standing.ts';

/** What a party should hear once before it plays a card that may lose the talks at once. */
export function warningBefore(
  scenario: Scenario,
  { view }: Desk,
  { type }: Opening,
  t: Translator,
): string | undefined {
  if (type === 'party.walk-out') return t('warn.walk-out');
  if (type !== 'text.initial') return undefined;
  const standing = standingOf(scenario, view);
  if (!standing || standing.gain >= 0) return undefined;
  const { worth, gain } = standing;
  return t('warn.initial', { points: tenths(t, worth), noDeal: tenths(t, worth - gain) });
}

interface Weighed {
  readonly better: boolean;
  readonly totalText: string;
  readonly noDealText: string;
  readonly promised: boolean;
}

/** The same for a move whose parts the player wrote: an offer, or a whole offer taken, that is worth less than no deal. */
export function warningOf(move: Move, { better, totalText, noDealText, promised }: Weighed, t: Translator) {
  const commits = move.type === 'text.propose' || move.type === 'text.answer';
  if (!commits) return undefined;
  if (!better) return t('warn.below', { points: totalText, noDeal: noDealText });
  return promised ? t('warn.promised') : undefined;
}
