import type { Offer } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { clauseName, clauseNames, optionLabel } from '../clause-names.ts';
import { happenedIn, ofType } from '../occurrences.ts';
import { offerName, partsAnew } from '../offer-words.ts';
import { seatName } from '../seats.ts';
import { inMarks } from '../words.ts';

/**
 * What becomes of the clauses that somebody took of a package which falls: agreed where its maker asks for the same outside it,
 * and not where it asks there for something else.
 */
export function outsideWords(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  return ofType(happenedIn(desk), 'offer.answered').flatMap(({ offer: index, seat, accepted }) => {
    const offer = desk.view.offers[index];
    if (offer?.kind !== 'package' || accepted) return [];
    const words = partsApart(file, desk, offer, partsAnew(desk, index, seat).taken, t);
    const isOwn = seat === desk.viewer && isAnythingAgreed(desk) && words.length > 0;
    return isOwn ? [t('finding.sent-back', { offer: offerName(file, offer, seat, t) }), ...words] : words;
  });
}

/** Then nothing else tells of the viewer's own answer. */
function isAnythingAgreed(desk: Desk): boolean {
  return ofType(happenedIn(desk), 'clause.agreed').length > 0;
}

function partsApart(
  file: ScenarioFile,
  desk: Desk,
  { by, terms }: Offer,
  taken: readonly number[],
  t: Translator,
): readonly string[] {
  const settled = ofType(happenedIn(desk), 'clause.agreed').map(({ issue }) => issue);
  const party = file.parties.findIndex(({ id }) => id === by);
  const askedFor = (issue: number) => desk.view.clauses[issue]?.brackets[party] ?? -1;
  const maker = { maker: seatName(file, by), own: by === desk.viewer ? 'yes' : 'no' };
  const agreed = taken.filter(issue => settled.includes(issue));
  const apart = taken.filter(issue => !settled.includes(issue) && askedFor(issue) !== terms[issue]);
  return [
    ...(agreed.length > 0
      ? [t('finding.outside.agreed', { ...maker, issues: clauseNames(file, agreed, t) })]
      : []),
    ...apart.map(issue =>
      t('finding.outside.open', {
        ...maker,
        issues: clauseName(file, issue),
        asks: askedFor(issue) < 0 ? 'nothing' : 'other',
        option: inMarks(t, optionLabel(file, issue, askedFor(issue))),
      }),
    ),
  ];
}
