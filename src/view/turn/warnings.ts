import type { Move, Opening } from '../../engine/move.ts';
import type { View } from '../../engine/view.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { inPoints } from '../numbers.ts';
import { seatName } from '../seats.ts';
import { countWord } from '../words.ts';
import { homeSentence } from './home.ts';
import { homeAsItStands } from './how-it-stands.ts';
import { standingOf } from './standing.ts';

/** What a seat should hear once before it plays a card that may lose the talks at once, or that leaves it empty-handed. */
export function warningBefore(
  scenario: Scenario,
  { view }: Desk,
  opening: Opening,
  t: Translator,
): string | undefined {
  if (opening.type === 'party.walk-out') return t('warn.walk-out');
  if ('action' in opening) return lastLeverage(scenario, view, opening.action, t);
  if (opening.type !== 'text.initial') return undefined;
  const parts = [
    tooLate(scenario, view, t),
    belowNoDeal(scenario, view, t),
    refusedAtHome(scenario, view, t),
  ];
  return parts.filter(Boolean).join(' ') || undefined;
}

function tooLate(scenario: Scenario, view: View, t: Translator): string {
  const seats = tooLateFor(scenario, view);
  return seats.length > 0 ? t('warn.too-late', { seats: t.list(seats) }) : '';
}

function belowNoDeal(scenario: Scenario, view: View, t: Translator): string {
  const standing = standingOf(scenario, view);
  if (!standing || standing.gain >= 0) return '';
  const { worth, gain } = standing;
  return t('warn.initial', { points: inPoints(t, worth), noDeal: inPoints(t, worth - gain) });
}

function refusedAtHome(scenario: Scenario, view: View, t: Translator): string {
  const home = homeAsItStands(scenario, view, t);
  return home && !home.carries ? t('warn.initial.home', { home: homeSentence(home, t) }) : '';
}

/** Whether the delegations sit down again after this round. */
export function hasSittingAhead({ rounds }: ScenarioFile, { round }: View): boolean {
  return rounds.slice(round + 1).some(({ phases }) => phases.includes('session'));
}

/** The parties that have not initialled and will have no turn to do so after the viewer's: in the last exchange of the last sitting. */
function tooLateFor({ file }: Scenario, view: View): readonly string[] {
  if (hasSittingAhead(file, view) || view.exchange + 1 < view.exchanges) return [];
  const after = view.floor.slice(view.floor.indexOf(view.seat) + 1);
  return file.parties
    .filter(({ id }) => id !== view.seat && !view.initialled.includes(id) && !after.includes(id))
    .map(({ id }) => seatName(file, id));
}

/** Of the last of the leverage, while there is still a night ahead to spend it in. */
function lastLeverage({ file }: Scenario, view: View, action: string, t: Translator): string | undefined {
  const cost = file.actions.find(({ id }) => id === action)?.cost?.leverage ?? 0;
  const count = file.rounds.slice(view.round + 1).filter(({ phases }) => phases.includes('corridors')).length;
  if (cost === 0 || cost < view.leverage || count === 0) return undefined;
  return t('warn.leverage', { count, times: countWord(t, count) });
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
