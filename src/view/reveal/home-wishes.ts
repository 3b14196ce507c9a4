import type { ConstituencyView } from '../../engine/view.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { clauseWithOption } from '../clause-names.ts';

/** What a constituency would most have in the text, and least, as far as it was asked. */
export function wishesOf(
  file: ScenarioFile,
  { points }: Pick<ConstituencyView, 'points'>,
  t: Translator,
): string | undefined {
  const wishes = (points ?? []).flatMap((row, issue) =>
    (row ?? []).map((worth, option) => ({ issue, option, worth })),
  );
  const sorted = wishes.toSorted((a, b) => b.worth - a.worth);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!best || !worst || best.worth <= 0 || worst.worth >= 0) return undefined;
  const clause = ({ issue, option }: typeof best) => clauseWithOption(file, issue, option, t);
  return t('home.wishes', { best: clause(best), worst: clause(worst) });
}
