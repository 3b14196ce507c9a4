import type { MandateStanding } from '../engine/mandate.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format.ts';

/** How much of a mediator's mandate would hold if the talks ended now, without a text and with it. */
export function mandateText({ mediator }: ScenarioFile, standing: MandateStanding, t: Translator): string {
  const { holds, withText } = standing;
  const aims = mediator?.mandate ?? [];
  const sum = (held: readonly boolean[]) =>
    aims.reduce((points, aim, at) => (held[at] ? points + aim.points : points), 0);
  const values = { points: sum(holds), all: sum(aims.map(() => true)) };
  return withText ? t('now.mandate.text', { ...values, text: sum(withText) }) : t('now.mandate', values);
}
