import { isAllAgreed, type Terms } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { inShort, termsSpelt } from '../clause-names.ts';
import { tenths } from '../numbers.ts';
import { agreedAfter, entriesBefore, happenedIn, occurrencesIn, ofType } from '../occurrences.ts';
import { countWord } from '../words.ts';
import { closingWords } from './closing-word.ts';

/** What is agreed now: all of it, or which clauses, and which of them otherwise than before; at what price, and on whose guarantee. */
export function agreement(file: ScenarioFile, desk: Desk, price: number, t: Translator): readonly string[] {
  const agreed = ofType(happenedIn(desk), 'clause.agreed');
  const issues = [...new Set(agreed.map(({ issue }) => issue))];
  const before = agreedAfter(occurrencesIn(entriesBefore(desk)));
  const fresh = issues.filter(issue => !before.has(issue));
  const changed = issues.filter(issue => before.has(issue));
  const terms = Object.fromEntries(agreed.map(({ issue, option }) => [issue, option]));
  const what = [
    termsSpelt(file, terms, t),
    ...closingWords(file, desk, t),
    ...(isGuaranteed(file, desk, terms) ? [t('finding.guaranteed')] : []),
  ];
  const cost = { price: price > 0 ? tenths(t, price) : 'none' };
  if (fresh.length > 0 && isAllAgreed(desk.view))
    return [t('finding.agreed.all', { ...cost, count: countWord(t, desk.view.clauses.length) }), ...what];
  return [
    ...(fresh.length > 0 ? [t('finding.agreed', { ...cost, ...inShort(file, fresh, t) })] : []),
    ...(changed.length > 0
      ? [
          t('finding.changed', {
            price: fresh.length > 0 ? 'none' : cost.price,
            ...inShort(file, changed, t),
          }),
        ]
      : []),
    ...what,
  ];
}

/** Whether what is agreed rests on a guarantee that the viewer gave. */
function isGuaranteed(file: ScenarioFile, { view, viewer }: Desk, terms: Terms): boolean {
  if (viewer !== file.mediator?.id) return false;
  const given = view.played
    .filter(({ seat }) => seat === viewer)
    .flatMap(({ action }) => file.actions[action]?.sweetens ?? []);
  return given.some(({ issue, option }) => {
    const at = file.issues.findIndex(({ id }) => id === issue);
    return file.issues[at]?.options[terms[at] ?? -1]?.id === option;
  });
}
