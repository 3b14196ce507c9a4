import { worthOf } from '../engine/preferences.ts';
import { clauseStatus } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import type { Desk } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { tenths } from './numbers.ts';
import { presentPackage } from './package.ts';
import { seatName } from './seats.ts';

/** What can be done now and what speaks for it, and how the viewer stands: a few sentences, from what the viewer knows. */
export function whatNow(scenario: Scenario, desk: Desk, t: Translator): string {
  const advice = hintOf(scenario, desk) ?? whatCanBeDone(scenario, desk, t);
  return [advice, standing(scenario, desk, t)].filter(Boolean).join(' ');
}

/** What the scenario says is worth doing now, until one has put one's initials to the text. */
function hintOf({ file }: Scenario, { hint, view }: Desk): string | undefined {
  return hint === undefined || view.initialled.includes(view.seat) ? undefined : file.hints[hint]?.text;
}

function whatCanBeDone(scenario: Scenario, desk: Desk, t: Translator): string {
  const mediates = desk.viewer === scenario.file.mediator?.id;
  switch (desk.stage) {
    case 'statements':
      return t(mediates ? 'now.mediate.statements' : 'now.statements');
    case 'convening':
      return t('now.convening');
    case 'corridors':
      return t(mediates ? 'now.mediate.corridors' : 'now.corridors');
    case 'session':
      return atTheTable(scenario, desk, t);
    default:
      return '';
  }
}

function atTheTable(scenario: Scenario, desk: Desk, t: Translator): string {
  const { view, openings, viewer } = desk;
  const { file } = scenario;
  const facing = openings.find(opening => opening.type === 'text.answer');
  const from = facing && view.offers[facing.offer]?.by;
  const isLast = view.exchange + 1 >= view.exchanges;
  if (viewer === file.mediator?.id) {
    if (view.clauses.every(clause => clauseStatus(clause) === 'agreed')) return t('now.mediate.agreed');
    return t(isLast ? 'now.mediate.last' : 'now.mediate');
  }
  if (from !== undefined) return t('now.answer', { seat: seatName(file, from) });
  if (openings.some(({ type }) => type === 'text.initial')) return mayInitial(file, view, t);
  if (view.initialled.includes(viewer)) return t('now.initialled');
  const held = heldBack(scenario, view, t);
  if (held) return t('now.red-line', { clause: held });
  if (isLast) return t('now.last');
  return t(hasSpoken(view) ? 'now.again' : 'now.open');
}

function mayInitial(file: ScenarioFile, { initialled }: View, t: Translator): string {
  if (initialled.length === 0) return t('now.initial');
  return t('now.initial.too', { seats: t.list(initialled.map(seat => seatName(file, seat))) });
}

/** Whether the others have terms of the viewer’s: an offer, or an answer to one. */
function hasSpoken({ offers, clauses, seat, own }: View): boolean {
  if (offers.some(offer => offer.by === seat)) return true;
  return own !== undefined && clauses.some(({ brackets }) => brackets[own.party]! >= 0);
}

/** The clause whose answer, as it stands, keeps a party from initialling though enough is agreed. */
function heldBack(scenario: Scenario, view: View, t: Translator): string | undefined {
  const redLines = view.own?.preferences?.redLines;
  const agreed = view.clauses.filter(clause => clauseStatus(clause) === 'agreed').length;
  if (!redLines || agreed < scenario.game.ratification.leastClauses) return undefined;
  const { standing: deal } = presentPackage(scenario, view, t);
  const issue = deal.findIndex((option, at) => redLines[at]?.[option]);
  return scenario.file.issues[issue]?.name;
}

/** What stopping here would be worth to a party, in points. */
function standing(scenario: Scenario, { view }: Desk, t: Translator): string {
  const preferences = view.own?.preferences;
  if (!preferences) return '';
  if (!view.clauses.some(clause => clauseStatus(clause) === 'agreed'))
    return t('now.worth.none', { noDeal: tenths(t, preferences.reservation) });
  const worth = worthOf(preferences, presentPackage(scenario, view, t).standing);
  const by = worth - preferences.reservation;
  const values = { points: tenths(t, worth), by: tenths(t, Math.abs(by)) };
  return t(by >= 0 ? 'now.worth.above' : 'now.worth.below', values);
}
