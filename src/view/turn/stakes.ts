import { dealOf } from '../../engine/deals.ts';
import { type Preferences, worthOf } from '../../engine/preferences.ts';
import type { Occurrence } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { clauseName, optionLabel } from '../clause-names.ts';
import { mandateChanges } from '../mandate.ts';
import { tenths } from '../numbers.ts';
import { agreedAfter, entriesBefore, happenedIn, occurrencesIn } from '../occurrences.ts';
import { inMarks } from '../words.ts';
import { deedsIn, type Guaranteed, guaranteesOf } from './guarantees.ts';
import { standingOf, standText } from './standing.ts';

/**
 * What the moves revealed changed for the viewer: to a party what an answer has come to be worth, and what the text is;
 * to a mediator which aims were won and lost.
 */
export function stakesOf(scenario: Scenario, desk: Desk, t: Translator): readonly string[] {
  const { view } = desk;
  if (desk.mandate) return mandateChanges(scenario, desk, t);
  const given = guaranteesOf(scenario.game, view, deedsIn(happenedIn(desk)));
  const before = worthBefore(scenario, desk, given);
  const told = given.map(each => guaranteeText(scenario, each, t));
  return before === undefined ? told : [...told, worthText(scenario, view, before, t)];
}

function guaranteeText({ file }: Scenario, { issue, option, points }: Guaranteed, t: Translator): string {
  return t('reveal.guaranteed', {
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

function worthText(scenario: Scenario, view: View, before: number, t: Translator): string {
  const standing = standingOf(scenario, view)!;
  const { worth } = standing;
  const by = worth - before;
  const change = by === 0 ? 'same' : by > 0 ? 'more' : 'less';
  return t('reveal.worth', {
    points: tenths(t, worth),
    change: t(`reveal.worth.${change}`, { by: tenths(t, Math.abs(by)) }),
    stand: standText(scenario.file, standing, t),
  });
}
