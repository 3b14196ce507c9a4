import type { MandateStanding } from '../engine/mandate.ts';
import type { Desk } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isSeen } from './gauges.ts';
import { tenths } from './numbers.ts';

/** How a mediator's mandate stands: the sum, which aims have come to count or ceased to since it was last shown, and each aim. */
export interface MandateModel {
  readonly summary: string;
  readonly changes: readonly string[];
  readonly aims: readonly AimLine[];
}

export interface AimLine {
  readonly text: string;
  readonly note: string;
}

/** Undefined for a party. */
export function presentMandate(scenario: Scenario, desk: Desk, t: Translator): MandateModel | undefined {
  if (!desk.mandate) return undefined;
  return {
    summary: summaryOf(scenario, desk.mandate, t),
    changes: mandateChanges(scenario, desk, t),
    aims: aimsOf(scenario, desk, t),
  };
}

/** How much of the mandate would hold if the talks ended now, without a text and with it. */
function summaryOf({ file }: Scenario, { holds, withText }: MandateStanding, t: Translator): string {
  const aims = file.mediator?.mandate ?? [];
  const sum = (held: readonly boolean[]) =>
    aims.reduce((points, aim, at) => (held[at] ? points + aim.points : points), 0);
  const values = { points: sum(holds), all: sum(aims.map(() => true)) };
  return withText ? t('mandate.text', { ...values, text: sum(withText) }) : t('mandate.now', values);
}

/** Each aim with its points and, while the talks go on, whether it would hold if they ended now. */
export function aimsOf(scenario: Scenario, desk: Desk, t: Translator): readonly AimLine[] {
  const { mandate: standing, view } = desk;
  return (scenario.file.mediator?.mandate ?? []).map(({ why, points }, aim) => {
    const values = { points: t('mandate.points', { points }), at: readingOf(scenario, desk, aim, t) };
    if (!standing || view.over) return { text: why, note: values.points };
    const held = standing.holds[aim] ? 'now' : standing.withText?.[aim] ? 'text' : 'open';
    return { text: why, note: t(`mandate.aim.${held}`, values) };
  });
}

/** The aims that would count now and those that would no longer, since the mediator was last shown how the mandate stands. */
export function mandateChanges(scenario: Scenario, desk: Desk, t: Translator): readonly string[] {
  const { mandate, mandateSeen } = desk;
  if (!mandate || !mandateSeen) return [];
  return (scenario.file.mediator?.mandate ?? []).flatMap(({ why, points }, aim) => {
    if (mandate.holds[aim] === mandateSeen.holds[aim]) return [];
    const values = { points: t('mandate.points', { points }), at: readingOf(scenario, desk, aim, t) };
    return [t(mandate.holds[aim] ? 'mandate.counts' : 'mandate.counts-not', { aim: why, ...values })];
  });
}

/** What the gauge stands at that decides over an aim; “none” where none does, or one that is not shown. */
function readingOf({ file, game }: Scenario, desk: Desk, aim: number, t: Translator): string {
  const index = game.mediator?.mandate[aim]?.metric;
  const metric = index === undefined ? undefined : file.metrics[index];
  if (index === undefined || !metric || !desk.mandate?.hangsOnGauge[aim] || !isSeen(metric, desk))
    return 'none';
  return tenths(t, desk.view.metrics[index] ?? 0);
}
