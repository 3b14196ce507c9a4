import { agreedCount, isAllAgreed } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { clauseName } from '../clause-names.ts';
import { seatName } from '../seats.ts';
import { whatHomesNeed } from './home.ts';
import { holdouts, mediateNow } from './mediate-now.ts';
import { facingOffers } from './offers.ts';
import { standingOf } from './standing.ts';
import { hasSittingAhead } from './warnings.ts';

/** What can be done now and what speaks for it: a sentence or two, from what the viewer knows. */
export function whatNow(scenario: Scenario, desk: Desk, t: Translator): string {
  return whileInitialled(desk, t) ?? advice(scenario, desk, t) ?? whatCanBeDone(scenario, desk, t);
}

/** What whoever has put initials to the text is told wherever they stand, and that an answer could take them off. */
function whileInitialled(desk: Desk, t: Translator): string | undefined {
  if (!desk.view.initialled.includes(desk.viewer)) return undefined;
  return t(facingOffers(desk).length > 0 ? 'now.initialled.offer' : 'now.initialled');
}

/** What the scenario says is worth doing, and before it whose terms wait for an answer. */
function advice(scenario: Scenario, desk: Desk, t: Translator): string | undefined {
  const hint = hintOf(scenario, desk);
  const [newest] = facingOffers(desk);
  if (hint === undefined || newest === undefined) return hint;
  return t('now.hint.answer', { seat: seatName(scenario.file, desk.view.offers[newest]!.by), hint });
}

/** What the scenario says is worth doing now. */
export function hintOf({ file }: Scenario, { hint }: Desk): string | undefined {
  return hint === undefined ? undefined : file.hints[hint]?.text;
}

function whatCanBeDone(scenario: Scenario, desk: Desk, t: Translator): string {
  if (desk.viewer === scenario.file.mediator?.id) return mediateNow(scenario, desk, t);
  switch (desk.stage) {
    case 'statements':
      return t('now.statements');
    case 'convening':
      return t('now.convening');
    case 'corridors':
      return t('now.corridors');
    case 'session':
      return atTheTable(scenario, desk, t);
    default:
      return '';
  }
}

function atTheTable(scenario: Scenario, desk: Desk, t: Translator): string {
  const { view } = desk;
  const due = toInitial(scenario, desk, t) ?? toAnswer(scenario, desk, t);
  if (due !== undefined) return due;
  if (mayInitial(desk)) return t('now.initial', { needs: whatHomesNeed(scenario, view.own, t) });
  if (isHeldBack(scenario, view)) return t('now.red-line');
  if (view.exchange + 1 >= view.exchanges) return t('now.last');
  return t(hasSpoken(view) ? 'now.again' : 'now.open');
}

function mayInitial({ openings }: Desk): boolean {
  return openings.some(({ type }) => type === 'text.initial');
}

/** What goes before any answer: initials beside those of others, or under a text in which nothing is open. */
function toInitial(scenario: Scenario, desk: Desk, t: Translator): string | undefined {
  const { file } = scenario;
  const { initialled } = desk.view;
  if (!mayInitial(desk)) return undefined;
  if (initialled.length > 0)
    return t('now.initial.too', { seats: t.list(initialled.map(seat => seatName(file, seat))) });
  if (!isAllAgreed(desk.view)) return undefined;
  const needs = whatHomesNeed(scenario, desk.view.own, t);
  const held = holdouts(file, desk).map(({ seat, issue }) =>
    t('now.held', { seat: seatName(file, seat), issue: clauseName(file, issue) }),
  );
  return [t('now.agreed', { needs }), ...held, hasSittingAhead(file, desk.view) ? '' : t('now.last.talks')]
    .filter(Boolean)
    .join(' ');
}

/** To whom an answer is due: of several, to who spoke last. */
function toAnswer(scenario: Scenario, desk: Desk, t: Translator): string | undefined {
  const [newest] = facingOffers(desk);
  if (newest === undefined) return undefined;
  const isSound = (standingOf(scenario, desk.view)?.gain ?? -1) >= 0;
  const seat = seatName(scenario.file, desk.view.offers[newest]!.by);
  return t(mayInitial(desk) && isSound ? 'now.answer.initial' : 'now.answer', { seat });
}

/** Whether the others have terms of the viewer’s: an offer, or an answer to one. */
function hasSpoken({ offers, clauses, seat, own }: View): boolean {
  if (offers.some(offer => offer.by === seat)) return true;
  return own !== undefined && clauses.some(({ brackets }) => brackets[own.party]! >= 0);
}

/** Whether a red line keeps a party from initialling though enough is agreed. */
function isHeldBack(scenario: Scenario, view: View): boolean {
  if (agreedCount(view) < scenario.game.ratification.leastClauses) return false;
  return (standingOf(scenario, view)?.redLines ?? []).length > 0;
}
