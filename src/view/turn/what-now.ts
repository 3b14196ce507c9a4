import { agreedCount, isAllAgreed } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { clauseName } from '../clause-names.ts';
import { seatName } from '../seats.ts';
import { isOnTable } from './draft.ts';
import { dearestClause, whatHomesNeed } from './home.ts';
import { homeAsItStands } from './how-it-stands.ts';
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
  return t(dueOffers(desk).length > 0 ? 'now.initialled.offer' : 'now.initialled');
}

/** The offers to which an answer is due: not those whose every clause was settled since. */
function dueOffers(desk: Desk): readonly number[] {
  return facingOffers(desk).filter(index => isOnTable(desk, index));
}

/** What the scenario says is worth doing, and before it whose terms wait for an answer. */
function advice(scenario: Scenario, desk: Desk, t: Translator): string | undefined {
  const hint = hintOf(scenario, desk);
  const [newest] = dueOffers(desk);
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
  if (mayInitial(desk)) return [t('now.initial.enough'), ...onInitials(scenario, desk, t)].join(' ');
  if (isHeldBack(scenario, view)) return t('now.red-line');
  if (isLastExchange(view)) return t('now.last');
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
  const seats = t.list(initialled.map(seat => seatName(file, seat)));
  const sentences = [
    ...(isAllAgreed(desk.view) ? [t('now.initial.agreed')] : []),
    ...(initialled.length > 0 ? [t('now.initial.by', { seats })] : []),
  ];
  if (sentences.length === 0) return undefined;
  return [...sentences, ...onInitials(scenario, desk, t)].join(' ');
}

/** Whether to initial: what speaks for it or against it at one’s own home, what the others’ homes ask, and what time is left. */
function onInitials(scenario: Scenario, desk: Desk, t: Translator): readonly string[] {
  const { file } = scenario;
  const { view } = desk;
  const carries = homeAsItStands(scenario, view, t)?.carries ?? true;
  const time = isLastTurn(file, view) ? 'none' : 'left';
  const held = holdouts(file, desk).map(({ seat, issue }) =>
    t('now.held', { seat: seatName(file, seat), issue: clauseName(file, issue) }),
  );
  return [
    ...(carries ? forInitials(scenario, view, time, t) : againstInitials(scenario, view, time, t)),
    ...held,
    ...(hasSittingAhead(file, view) ? [] : [t(time === 'none' ? 'now.last.turn' : 'now.last.talks')]),
  ];
}

function forInitials(scenario: Scenario, view: View, time: string, t: Translator): readonly string[] {
  const needs = whatHomesNeed(scenario, view.own, t);
  const theirs = view.initialled.length === 0 ? [t('now.initial.theirs', { needs })] : [];
  return [t('now.initial.sound', { time }), ...theirs];
}

/** That home would refuse, and the agreed clause that costs most with the groups there that were asked. */
function againstInitials(scenario: Scenario, view: View, time: string, t: Translator): readonly string[] {
  const issue = dearestClause(view);
  const dearest =
    issue === undefined ? [] : [t('now.initial.dearest', { issue: clauseName(scenario.file, issue) })];
  return [t('now.initial.refused', { time }), ...dearest];
}

/** To whom an answer is due: of several, to who spoke last. */
function toAnswer(scenario: Scenario, desk: Desk, t: Translator): string | undefined {
  const [newest] = dueOffers(desk);
  if (newest === undefined) return undefined;
  const seat = seatName(scenario.file, desk.view.offers[newest]!.by);
  return t(mayInitial(desk) && isSound(scenario, desk.view, t) ? 'now.answer.initial' : 'now.answer', {
    seat,
  });
}

/** Worth no less than no deal, and carried at home as far as that is known. */
function isSound(scenario: Scenario, view: View, t: Translator): boolean {
  const gain = standingOf(scenario, view)?.gain ?? -1;
  return gain >= 0 && homeAsItStands(scenario, view, t)?.carries !== false;
}

function isLastExchange({ exchange, exchanges }: View): boolean {
  return exchange + 1 >= exchanges;
}

function isLastTurn(file: ScenarioFile, view: View): boolean {
  return isLastExchange(view) && !hasSittingAhead(file, view);
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
