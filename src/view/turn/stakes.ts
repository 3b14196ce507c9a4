import { dealOf } from '../../engine/deals.ts';
import { type Preferences, worthOf } from '../../engine/preferences.ts';
import type { Occurrence } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { quoted } from '../debrief/clauses.ts';
import { mandateChanges } from '../mandate.ts';
import { tenths } from '../numbers.ts';
import { deedsIn, type Guaranteed, guaranteesOf } from './guarantees.ts';
import { gainText, standingOf, unsignableText } from './standing.ts';

/**
 * What the moves revealed changed for the viewer: to a party what an answer has come to be worth, and what the text is;
 * to a mediator which aims were won and lost.
 */
export function stakesOf(scenario: Scenario, desk: Desk, t: Translator): readonly string[] {
  const { view, revealed } = desk;
  if (desk.mandate) return mandateChanges(scenario, desk, t);
  const occurrences = revealed.flatMap(entry => entry.occurrences);
  const given = guaranteesOf(scenario.game, view, deedsIn(occurrences));
  const before = worthBefore(scenario, desk, given);
  const told = given.map(each => guaranteeText(scenario, each, t));
  return before === undefined ? told : [...told, worthText(scenario, view, before, t)];
}

function guaranteeText({ file }: Scenario, { issue, option, points }: Guaranteed, t: Translator): string {
  const found = file.issues[issue];
  return t('reveal.guaranteed', {
    option: quoted(found?.options[option]?.label ?? '', t),
    issue: found?.name ?? '',
    points: tenths(t, points),
  });
}

/** What the text was worth before, where a clause changed or one that is agreed has come to be worth more. */
function worthBefore(
  { game }: Scenario,
  { view, revealed, entries }: Desk,
  given: readonly Guaranteed[],
): number | undefined {
  const preferences = view.own?.preferences;
  const first = revealed[0];
  if (!preferences || !first) return undefined;
  const agreed = agreedAfter(
    entries.filter(({ index }) => index < first.index).flatMap(each => each.occurrences),
  );
  const deal = game.issues.map(({ statusQuo }, issue) => agreed.get(issue) ?? statusQuo);
  const now = dealOf(game, view);
  const isTouched =
    revealed.some(entry => entry.occurrences.some(isOfText)) ||
    given.some(({ issue, option }) => now[issue] === option);
  return isTouched ? worthOf(without(preferences, given), deal) : undefined;
}

function isOfText({ type }: Occurrence): boolean {
  return type === 'clause.agreed' || type === 'clause.reopened';
}

/** The answers agreed after these occurrences, by issue. */
function agreedAfter(occurrences: readonly Occurrence[]): ReadonlyMap<number, number> {
  const agreed = new Map<number, number>();
  for (const each of occurrences) {
    if (each.type === 'clause.agreed') agreed.set(each.issue, each.option);
    if (each.type === 'clause.reopened') agreed.delete(each.issue);
  }
  return agreed;
}

function without(preferences: Preferences, given: readonly Guaranteed[]): Preferences {
  const points = given.reduce((rows, { issue, option, points: added }) => {
    const row = rows[issue]!;
    return rows.with(issue, row.with(option, row[option]! - added));
  }, preferences.points);
  return { ...preferences, points };
}

function worthText(scenario: Scenario, view: View, before: number, t: Translator): string {
  const { worth, gain, redLines } = standingOf(scenario, view)!;
  const by = worth - before;
  const change = by === 0 ? 'same' : by > 0 ? 'more' : 'less';
  const names = redLines.map(issue => scenario.file.issues[issue]?.name ?? '');
  return t('reveal.worth', {
    points: tenths(t, worth),
    change: t(`reveal.worth.${change}`, { by: tenths(t, Math.abs(by)) }),
    stand: unsignableText(names, t) || gainText(gain, t),
  });
}
