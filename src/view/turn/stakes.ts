import { dealOf } from '../../engine/deals.ts';
import { type Preferences, worthOf } from '../../engine/preferences.ts';
import type { Occurrence } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { clauseName, optionLabel } from '../clause-names.ts';
import { inPoints, tenths } from '../numbers.ts';
import { agreedAfter, entriesBefore, happenedIn, occurrencesIn } from '../occurrences.ts';
import { seatName } from '../seats.ts';
import { inMarks } from '../words.ts';
import { deedsIn, type Guaranteed, guaranteesOf } from './guarantees.ts';
import { standingOf, standText } from './standing.ts';

/** What the moves revealed changed for a party: what an answer has come to be worth, and what the text is. */
export function stakesOf(scenario: Scenario, desk: Desk, t: Translator): readonly string[] {
  const { view } = desk;
  if (desk.mandate) return [];
  const given = guaranteesOf(scenario.game, view, deedsIn(happenedIn(desk)));
  const before = worthBefore(scenario, desk, given);
  const told = given.map(each => guaranteeText(scenario, each, view.seat, t));
  return before === undefined ? told : [...told, worthText(scenario, desk, before, t)];
}

/** What an agreement that is revealed costs the viewer of what the text was worth, in tenths. */
export function priceOf(scenario: Scenario, desk: Desk): number {
  const given = guaranteesOf(scenario.game, desk.view, deedsIn(happenedIn(desk)));
  const before = worthBefore(scenario, desk, given);
  const now = standingOf(scenario, desk.view)?.worth;
  return before === undefined || now === undefined ? 0 : Math.max(0, before - now);
}

function guaranteeText(
  { file }: Scenario,
  { seat, issue, option, points }: Guaranteed,
  viewer: string,
  t: Translator,
): string {
  return t('reveal.guaranteed', {
    seat: seatName(file, seat),
    own: seat === viewer ? 'yes' : 'no',
    option: inMarks(t, optionLabel(file, issue, option)),
    issue: clauseName(file, issue),
    points: tenths(t, points),
  });
}

/** What the text was worth before, where a clause changed or one that is agreed has come to be worth more. */
function worthBefore({ game }: Scenario, desk: Desk, given: readonly Guaranteed[]): number | undefined {
  const { view, revealed } = desk;
  const preferences = view.own?.preferences;
  if (!preferences || revealed.length === 0) return undefined;
  const agreed = agreedAfter(occurrencesIn(entriesBefore(desk)));
  const deal = game.issues.map(({ statusQuo }, issue) => agreed.get(issue) ?? statusQuo);
  const now = dealOf(game, view);
  const isTouched =
    happenedIn(desk).some(isOfText) || given.some(({ issue, option }) => now[issue] === option);
  return isTouched ? worthOf(without(preferences, given), deal) : undefined;
}

function isOfText({ type }: Occurrence): boolean {
  return type === 'clause.agreed' || type === 'clause.reopened';
}

function without(preferences: Preferences, given: readonly Guaranteed[]): Preferences {
  const points = given.reduce((rows, { issue, option, points: added }) => {
    const row = rows[issue]!;
    return rows.with(issue, row.with(option, row[option]! - added));
  }, preferences.points);
  return { ...preferences, points };
}

function worthText(scenario: Scenario, desk: Desk, before: number, t: Translator): string {
  const standing = standingOf(scenario, desk.view)!;
  const { worth } = standing;
  const by = worth - before;
  const change = by === 0 ? 'same' : by > 0 ? 'more' : 'less';
  const first = agreedAfter(occurrencesIn(entriesBefore(desk))).size === 0;
  return t('reveal.worth', {
    points: inPoints(t, worth),
    change: t(`reveal.worth.${change}`, { by: inPoints(t, Math.abs(by)), first: first ? 'yes' : 'no' }),
    stand: standText(scenario.file, standing, t),
  });
}
